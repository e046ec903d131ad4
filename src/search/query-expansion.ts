import { DERIVED, SAME } from '../lexicon/en/wordnet.ts';
import { stem } from '../text/tokenize.ts';

/** A word of the same family counts as much as the word itself. */
export const OF_ITS_FAMILY = 1;
/** What may be said for a word counts less. */
const MAY_BE_SAID = 0.6;

/** Words and their stems agree in so many letters at the beginning. */
const BEGINNING = 3;

const beginningOf = (word: string): string => word.slice(0, BEGINNING);

/** The stems of each line that may have a term with one of these beginnings: stemming all takes a tenth of a second. */
function stemsOf(lines: string, beginnings: ReadonlySet<string>): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .filter((words) => words.some((word) => beginnings.has(beginningOf(word))))
    .map((words) => words.map((word) => stem(word, 'en')));
}

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
  for (const family of stemsOf(DERIVED, beginnings)) {
    for (const one of family) for (const other of family) add(one, other, OF_ITS_FAMILY);
  }
  for (const [first = '', ...others] of stemsOf(SAME, beginnings)) {
    // What may be said for a word need not mean the same among itself.
    for (const other of others) {
      add(first, other, MAY_BE_SAID);
      add(other, first, MAY_BE_SAID);
    }
  }
  return kin;
}
