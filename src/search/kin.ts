import { stem } from './terms.ts';
import { DERIVED, SAME } from './wordnet.ts';

/** How far a word counts for one that it has to do with, 0 to 1. */
const COUNTS: readonly (readonly [lines: string, counts: number])[] = [
  [DERIVED, 1],
  [SAME, 0.5],
];

/** Words and their stems agree in so many letters at the beginning. */
const BEGINNING = 3;

const beginningOf = (word: string): string => word.slice(0, BEGINNING);

/**
 * What English words have to do with the terms of an index: "led" with "leader", "Polish" with "Poland", "film" with
 * "movie".
 *
 * @param terms those of the index: nothing else is looked for
 * @returns for a stem, the terms that have to do with it, and how far each counts for it, 0 to 1
 */
export function kinOf(terms: Iterable<string>): Map<string, Map<string, number>> {
  const known = new Set(terms);
  const beginnings = new Set([...known].map(beginningOf));
  const kin = new Map<string, Map<string, number>>();
  const add = (asked: string, term: string, counts: number): void => {
    if (asked === term || !known.has(term)) return;
    const others = kin.get(asked) ?? new Map<string, number>();
    kin.set(asked, others.set(term, Math.max(counts, others.get(term) ?? 0)));
  };
  for (const [lines, counts] of COUNTS) {
    for (const line of lines.trim().split('\n')) {
      const words = line.split(' ');
      // Most lines have nothing to do with an article, and stemming is what takes long.
      if (!words.some((word) => beginnings.has(beginningOf(word)))) continue;
      const [first = '', ...others] = words.map((word) => stem(word, 'en'));
      for (const other of others) {
        add(first, other, counts);
        add(other, first, counts);
      }
    }
  }
  return kin;
}
