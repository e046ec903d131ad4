/**
 * Query expansion with WordNet: English stems of one derivational family ("led", "leader"; "Polish",
 * "Poland") and synonyms ("film", "movie").
 *
 * @see https://wordnet.princeton.edu/
 */
import { DERIVATIONS } from '../lexicon/en/derivations.ts';
import { SYNONYMS } from '../lexicon/en/synonyms.ts';
import { stem } from '../text/stem.ts';
import { lazy } from '../util/lazy.ts';

type Relation = ReadonlyMap<string, ReadonlySet<string>>;

const NONE: ReadonlySet<string> = new Set();

function relate(relation: Map<string, Set<string>>, from: string, to: string): void {
  if (from === to) return;
  const related = relation.get(from) ?? new Set();
  relation.set(from, related.add(to));
}

function stemGroups(groups: readonly (readonly string[])[]): string[][] {
  return groups.map((group) => group.map((word) => stem(word, 'en')));
}

/** Stemming all of WordNet's words takes a tenth of a second. */
const derivations = lazy((): Relation => {
  const relation = new Map<string, Set<string>>();
  for (const family of stemGroups(DERIVATIONS)) {
    for (const a of family) for (const b of family) relate(relation, a, b);
  }
  return relation;
});

/** Synonyms of one word need not be synonyms of one another. */
const synonyms = lazy((): Relation => {
  const relation = new Map<string, Set<string>>();
  for (const [first = '', ...others] of stemGroups(SYNONYMS)) {
    for (const other of others) {
      relate(relation, first, other);
      relate(relation, other, first);
    }
  }
  return relation;
});

/** The stems of an English stem's derivational family, itself apart. */
export function derivationsOf(englishStem: string): ReadonlySet<string> {
  return derivations().get(englishStem) ?? NONE;
}

/** The stems of an English stem's synonyms. */
export function synonymsOf(englishStem: string): ReadonlySet<string> {
  return synonyms().get(englishStem) ?? NONE;
}
