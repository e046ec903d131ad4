/** Near-duplicate names of topics, of which one is enough. */

import type { NounPhrase } from './noun-phrase.ts';

/** A name of a topic by its stems. */
export interface TopicName extends Pick<NounPhrase, 'stems'> {
  /** None of a sentence. */
  readonly head: string | undefined;
}

/**
 * True for stems of one word, or of a place and its people: "colombia" and "colombian", "vote" and "voter". They have five
 * letters in common with three more at most, or four with one more.
 */
export function areRelatedStems(a: string, b: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  const rest = Math.max(a.length, b.length) - common;
  return (common >= 5 && rest <= 3) || (common >= 4 && rest <= 1);
}

/** True if one name is the initials of the other: "OFAC", "U.S.". */
function isInitialsOf({ stems: [short, ...others] }: TopicName, { stems: long }: TopicName): boolean {
  const initials = long.map((stem) => stem.charAt(0)).join('');
  // Stemming takes an S off: "I.R.S." is the stem "ir".
  return others.length === 0 && long.length > 1 && (short === initials || `${short}s` === initials);
}

/**
 * True if the head of one name is among the words of the other: "warming planet", "global warming". A complement has it only if
 * it stands alone: "comité de huelga" and "huelga de pilotos" are two matters.
 */
function hasHeadOf({ stems, head: ownHead }: TopicName, { head, stems: others }: TopicName): boolean {
  if (head === undefined || ownHead === undefined) return false;
  const own = others.length > 1 ? stems.slice(0, stems.indexOf(ownHead) + 1) : stems;
  return own.some((stem) => areRelatedStems(head, stem));
}

/** True if one sentence has all words of the other. */
const isWithin = (a: TopicName, b: TopicName): boolean => a.stems.every((stem) => b.stems.includes(stem));

/**
 * True for two names that are too near each other to tell two topics apart: the same words in other forms, one with fewer
 * words than the other, the head of one among the words of the other, or initials and what they stand for. Synonyms
 * without a word in common are not seen.
 */
export function areNameVariants(a: TopicName, b: TopicName): boolean {
  if (a.head === undefined || b.head === undefined)
    return a.head === b.head && (isWithin(a, b) || isWithin(b, a));
  if (hasHeadOf(b, a) || hasHeadOf(a, b) || isInitialsOf(a, b) || isInitialsOf(b, a)) return true;
  const shared = a.stems.filter((stem) => b.stems.some((other) => areRelatedStems(stem, other))).length;
  return 2 * shared > Math.min(a.stems.length, b.stems.length);
}
