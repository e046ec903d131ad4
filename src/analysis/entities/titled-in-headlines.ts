/**
 * People with a title in headlines in title case, whose capitals tell no name: "Remarks by Vice President | Bell | at the
 * Port".
 */

import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { isGivenName, isInitial } from '../grammar/given-names.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { verbForms } from '../grammar/verb-forms.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { Description } from '../mentions/description.ts';
import { isHeadline } from '../syntax/parse-sentences.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import type { Token } from '../tokens/token.ts';

/** A name with the description that the title before it makes. */
export interface TitledName {
  readonly name: string;
  readonly description: Description;
}

/** True for a word of a name before the surname: "Ida", "M.", "de". */
const precedesSurname = ({ lower, text }: Token): boolean =>
  isGivenName(lower) || NAME_PARTICLES.has(lower) || isInitial(text);

/** The index after the surname that some words begin with, after given names: "Ida Bell | Opens Port", "Bell | Opens Port". */
function surnameEnd(words: readonly Token[], { language }: SentenceGroup): number {
  const surname = words.findIndex((word) => !precedesSurname(word));
  if (surname < 0) return words.length;
  const lower = words[surname]?.lower ?? '';
  const { finite, base } = verbForms(lower, language);
  // "Tyler | Says", "Ida Tyler | Opens", "Tyler | Aboard a Ferry"
  const isVerb = finite === 'certain' || base !== undefined || (surname > 1 && finite !== undefined);
  const endsName = isVerb || /^(?:preposition|conjunction)$/.test(partOfSpeech(lower, language));
  return surname > 0 && endsName ? surname : surname + 1;
}

/** The name in a mention of a headline, in which other words have capital letters, too. */
function nameIn(group: SentenceGroup, { nameStart, end }: Mention): string {
  const words = group.tokens.slice(nameStart, end);
  return words
    .slice(0, surnameEnd(words, group))
    .map(({ text }) => text.replace(/['’]s?$/, ''))
    .join(' ');
}

/** The names with titles in the headlines among some sentences. */
export const titledInHeadlines = (sentences: readonly SentenceGroup[]): TitledName[] =>
  sentences.filter(isHeadline).flatMap((group) =>
    group.mentions.flatMap((mention) => {
      const isTitled = mention.type === 'name' && mention.nameStart > mention.start;
      return isTitled ? [{ name: nameIn(group, mention), description: mention.description }] : [];
    }),
  );
