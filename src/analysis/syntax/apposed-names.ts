/** Names in apposition to a phrase for one of several: "one of them, | Ida Bell |", "otra de las socias, | Ana Ruiz |". */

import type { Language } from '../../text/language.ts';
import { singularsOf } from '../grammar/abstract-nouns.ts';
import { isOf } from '../grammar/function-words.ts';
import { nounKinds } from '../grammar/noun-kinds.ts';
import { isPluralPersonNoun } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';
import { mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** True for words without a noun for a thing or a group, in the singular or the plural: "a third", "the anglers". */
const hasNoThing = (tokens: readonly Token[], language: Language): boolean =>
  tokens.every(({ lower }) => singularsOf(lower).every((noun) => nounKinds(noun, language).length === 0));

/** True for a phrase that names nobody, with what it is a part of: "one of | them |"; not for "one of | the firms |". */
function isSomebody(group: SentenceGroup, { type, start, end, isPossessive }: Mention): boolean {
  const { tokens, language } = group;
  const whole = isOf(tokens[end]?.lower) ? mentionStartingAt(group, end + 1) : undefined;
  return type === 'other' && !isPossessive && hasNoThing(tokens.slice(start, whole?.end ?? end), language);
}

/** The index after the prepositional phrases that follow `at`: "one | of the nurses at the clinic |". */
function complementsEnd(group: SentenceGroup, at: number): number {
  const isJoint = group.tokens[at]?.partOfSpeech === 'preposition';
  const phrase = isJoint ? mentionStartingAt(group, at + 1) : undefined;
  return phrase ? complementsEnd(group, phrase.end) : at;
}

/** The full name in apposition to somebody without a name: "one of them, | 17-year-old Ida Bell |", "a third, | Tom Hale |". */
export function apposedName(group: SentenceGroup, phrase: Mention): Mention | undefined {
  const { tokens } = group;
  const comma = complementsEnd(group, phrase.end);
  const name = mentionStartingAt(group, comma + 1);
  if (tokens[comma]?.text !== ',' || name?.type !== 'name' || !isSomebody(group, phrase)) return undefined;
  const isFull = name.end - name.nameStart > 1;
  return isFull && !name.isPossessive && !isFiniteVerb(tokens[name.end]) ? name : undefined;
}

/** True for a name in apposition to one of several people: "one of the nurses, | Ida Bell |". */
export function isNamedOfSeveral(group: SentenceGroup, { start }: Mention): boolean {
  const { tokens, language, mentions } = group;
  if (tokens[start - 1]?.text !== ',') return false;
  const isPart = (part: Mention): boolean => {
    const whole = isOf(tokens[part.end]?.lower) ? mentionStartingAt(group, part.end + 1) : undefined;
    const noun = tokens[(whole?.end ?? 0) - 1]?.lower ?? '';
    return isPluralPersonNoun(noun, language) && complementsEnd(group, part.end) === start - 1;
  };
  return mentions.some((part) => part.end < start && isSomebody(group, part) && isPart(part));
}
