import type { NounPhrase } from './noun-phrases.ts';

/** What is compared of a phrase. */
type Name = Pick<NounPhrase, 'stems' | 'head'>;

/** Whether two stems are of one word, or of a place and its people: "colombia" and "colombian", "vote" and "voter". */
function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const rest = Math.max(a.length, b.length) - same;
  return (same >= 5 && rest <= 3) || (same >= 4 && rest <= 1);
}

/** Whether one is made of the other's first letters: "OFAC", "U.S.". */
function isInitials({ stems: [short, ...others] }: Name, { stems: long }: Name): boolean {
  const letters = long.map((stem) => stem.charAt(0)).join('');
  // Stemming takes an S off: "I.R.S." is the stem "ir".
  return others.length === 0 && long.length > 1 && (short === letters || `${short}s` === letters);
}

/** Whether what one is about is what the other says more of: "warming planet", "global warming". */
function isAbout({ head }: Name, { stems }: Name): boolean {
  return stems.some((stem) => areForms(head, stem));
}

/**
 * Whether two names are too near each other to tell two topics apart: the same words in other forms, one with fewer
 * words than the other, the head of one among the words of the other, or initials and what they stand for. Two synonyms without a word in common are not
 * seen.
 */
export function areNameVariants(a: Name, b: Name): boolean {
  if (isAbout(a, b) || isAbout(b, a) || isInitials(a, b) || isInitials(b, a)) return true;
  const shared = a.stems.filter((stem) => b.stems.some((other) => areForms(stem, other))).length;
  return 2 * shared > Math.min(a.stems.length, b.stems.length);
}
