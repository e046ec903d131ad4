import { DERIVATIONS } from '../lexicon/en/derivations.ts';
import { SYNONYMS } from '../lexicon/en/synonyms.ts';
import { stem } from '../text/tokenize.ts';

/** A word of the same family counts as much as the word itself. */
export const DERIVATION_WEIGHT = 1;
/** What may be said for a word counts less. */
const SYNONYM_WEIGHT = 0.6;

/** Words and their stems agree in so many letters at the beginning. */
const PREFIX_LENGTH = 3;

const prefixOf = (word: string): string => word.slice(0, PREFIX_LENGTH);

/** The stems of each line that may have a term with one of these beginnings: stemming all takes a tenth of a second. */
function stemsOf(groups: typeof SYNONYMS, beginnings: ReadonlySet<string>): string[][] {
  return groups
    .filter((words) => words.some((word) => beginnings.has(prefixOf(word))))
    .map((words) => words.map((word) => stem(word, 'en')));
}

/**
 * What English words have to do with the terms of an index: "led" with "leader", "Polish" with "Poland", "film" with
 * "movie".
 *
 * @param terms those of the index: nothing else is looked for
 * @returns for a stem, the terms that have to do with it, and how far each counts for it, 0 to 1
 */
export function buildExpansions(terms: Iterable<string>): Map<string, Map<string, number>> {
  const known = new Set(terms);
  const beginnings = new Set([...known].map(prefixOf));
  const kin = new Map<string, Map<string, number>>();
  const add = (asked: string, term: string, counts: number): void => {
    if (asked === term || !known.has(term)) return;
    const others = kin.get(asked) ?? new Map<string, number>();
    kin.set(asked, others.set(term, Math.max(counts, others.get(term) ?? 0)));
  };
  for (const family of stemsOf(DERIVATIONS, beginnings)) {
    for (const one of family) for (const other of family) add(one, other, DERIVATION_WEIGHT);
  }
  for (const [first = '', ...others] of stemsOf(SYNONYMS, beginnings)) {
    // What may be said for a word need not mean the same among itself.
    for (const other of others) {
      add(first, other, SYNONYM_WEIGHT);
      add(other, first, SYNONYM_WEIGHT);
    }
  }
  return kin;
}
