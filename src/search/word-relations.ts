/**
 * Query expansion: English stems of one derivational family ("led", "leader"; "Polish", "Poland"), and
 * synonyms ("film", "movie"). The English ones are WordNet's.
 *
 * @see https://wordnet.princeton.edu/
 */
import { DERIVATIONS } from '../lexicon/en/derivations.ts';
import { SYNONYMS as ENGLISH_SYNONYMS } from '../lexicon/en/synonyms.ts';
import { SYNONYMS as SPANISH_SYNONYMS } from '../lexicon/es/synonyms.ts';
import type { Language } from '../text/language.ts';
import { stem } from '../text/stem.ts';
import { lazy } from '../util/lazy.ts';

type Relation = ReadonlyMap<string, ReadonlySet<string>>;

const NONE: ReadonlySet<string> = new Set();

function relate(relation: Map<string, Set<string>>, from: string, to: string): void {
  if (from === to) return;
  const related = relation.get(from) ?? new Set();
  relation.set(from, related.add(to));
}

function stemGroups(groups: readonly (readonly string[])[], language: Language): string[][] {
  return groups.map((group) => group.map((word) => stem(word, language)));
}

/** Stemming all of WordNet's words takes a tenth of a second. */
const derivations = lazy((): Relation => {
  const relation = new Map<string, Set<string>>();
  for (const family of stemGroups(DERIVATIONS, 'en')) {
    for (const a of family) for (const b of family) relate(relation, a, b);
  }
  return relation;
});

/** Synonyms of one word need not be synonyms of one another. */
function relateSynonyms(groups: readonly (readonly string[])[], language: Language): Relation {
  const relation = new Map<string, Set<string>>();
  for (const [first = '', ...others] of stemGroups(groups, language)) {
    for (const other of others) {
      relate(relation, first, other);
      relate(relation, other, first);
    }
  }
  return relation;
}

const synonyms: Record<Language, () => Relation> = {
  en: lazy(() => relateSynonyms(ENGLISH_SYNONYMS, 'en')),
  es: lazy(() => relateSynonyms(SPANISH_SYNONYMS, 'es')),
};

/** The stems of an English stem's derivational family, itself apart. */
export function derivationsOf(englishStem: string): ReadonlySet<string> {
  return derivations().get(englishStem) ?? NONE;
}

/** The stems of a stem's synonyms. */
export function synonymsOf(ownStem: string, language: Language): ReadonlySet<string> {
  return synonyms[language]().get(ownStem) ?? NONE;
}
