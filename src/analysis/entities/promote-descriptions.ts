/**
 * Definite descriptions without a person noun: "el salteño" is a person where the article has said "el salteño Ramiro Ruiz",
 * and an editor's alias always is.
 */

import type { Mention } from '../mentions/classify-mention.ts';
import { nominalDescription, phraseText } from '../syntax/appositions.ts';
import { createSentenceGroup, type SentenceGroup } from '../syntax/sentence-group.ts';
import type { Entities } from './read-entities.ts';

/** The words, as lemmas, that the article calls people before their names without a person noun. */
export function describedWords({ all }: Entities): ReadonlySet<string> {
  return new Set(
    all
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ descriptions }) => descriptions.filter(({ heads }) => heads.length === 0))
      .flatMap(({ words }) => words),
  );
}

/** A sentence in which the definite descriptions with these words alone, and an editor's aliases, are nominal mentions. */
export function promoteDescriptions<T extends SentenceGroup>(
  group: T,
  described: ReadonlySet<string>,
  entities: Entities,
): T {
  const promote = (mention: Mention): Mention => {
    if (mention.type !== 'other' || !mention.isDefinite || mention.isPossessive) return mention;
    const { heads, words } = nominalDescription(group, mention);
    const isDescription =
      heads.length === 0 && words.length > 0 && words.every((word) => described.has(word));
    const name = group.tokens
      .slice(mention.start, mention.end)
      .map(({ text }) => text)
      .join(' ');
    const isAlias = entities.aliased(name) ?? entities.aliased(phraseText(group, mention));
    if (!isDescription && !isAlias) return mention;
    return { ...mention, type: 'nominal', name };
  };
  const mentions = group.mentions.map(promote);
  if (mentions.every((mention, i) => mention === group.mentions[i])) return group;
  return { ...group, ...createSentenceGroup(group.language, group.tokens, mentions) };
}
