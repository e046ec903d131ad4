import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { PASTS_LIKE_LEMMAS } from '../lexicon/en/irregular-verbs.ts';
import { memoize } from '../util/memoize.ts';
import type { Language } from './language.ts';

/** The lemmas of pasts that the stemmer would bring together with another verb: "found" with "founded". */
const LEMMAS: ReadonlyMap<string, string> = new Map(
  PASTS_LIKE_LEMMAS.flatMap(([lemma = '', ...pasts]) => pasts.map((past) => [past, lemma] as const)),
);

const STEMMERS: Record<Language, (word: string) => string> = {
  en: memoize((word) => english(LEMMAS.get(word) ?? word)),
  es: memoize(spanish),
};

/**
 * The stem of a normalized word: what "sanctions" and "sanctioned" have in common.
 *
 * @see https://snowballstem.org
 */
export function stem(word: string, language: Language): string {
  return STEMMERS[language](word);
}

/** The stem of a word as a dictionary lists it, which is no past: "found" is what "founded" is of. */
export const stemOfLemma = (lemma: string, language: Language): string =>
  language === 'en' ? english(lemma) : STEMMERS[language](lemma);
