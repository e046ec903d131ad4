/**
 * Query expansion with WordNet: the derivational forms ("led" for "leader", "Polish" for "Poland") and synonyms ("film" for
 * "movie") of English words.
 *
 * @see https://en.wikipedia.org/wiki/Query_expansion
 * @see https://wordnet.princeton.edu
 */
import { DERIVATIONS } from '../lexicon/en/derivations.ts';
import { SYNONYMS } from '../lexicon/en/synonyms.ts';
import { stem } from '../text/stem.ts';
import { lazy } from '../util/lazy.ts';

/** Terms with their weights, 0 to 1. */
export type WeightedTerms = ReadonlyMap<string, number>;

/** A derivational form counts as much as the word itself. */
export const DERIVATION_WEIGHT = 1;
const WORDNET_SYNONYM_WEIGHT = 0.6;

/** The stems of groups of words. */
function stemGroups(groups: readonly (readonly string[])[]): string[][] {
  return groups.map((group) => group.map((word) => stem(word, 'en')));
}

const derivations = lazy(() => stemGroups(DERIVATIONS));
const synonyms = lazy(() => stemGroups(SYNONYMS));

/**
 * Finds the index terms that WordNet relates to each English stem.
 *
 * @param indexTerms the only terms to expand to
 * @returns for each stem that has any, the terms other than itself
 */
export function buildExpansions(indexTerms: Iterable<string>): Map<string, WeightedTerms> {
  const known = new Set(indexTerms);
  const expansions = new Map<string, Map<string, number>>();
  const add = (queryTerm: string, indexTerm: string, weight: number): void => {
    if (queryTerm === indexTerm || !known.has(indexTerm)) return;
    const terms = expansions.get(queryTerm) ?? new Map<string, number>();
    expansions.set(queryTerm, terms.set(indexTerm, Math.max(weight, terms.get(indexTerm) ?? 0)));
  };
  for (const forms of derivations()) {
    for (const queryTerm of forms) for (const form of forms) add(queryTerm, form, DERIVATION_WEIGHT);
  }
  // The synonyms of a word need not be synonyms of each other.
  for (const [word = '', ...others] of synonyms()) {
    for (const other of others) {
      add(word, other, WORDNET_SYNONYM_WEIGHT);
      add(other, word, WORDNET_SYNONYM_WEIGHT);
    }
  }
  return expansions;
}
