import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { PASTS_LIKE_LEMMAS } from '../lexicon/en/irregular-verbs.ts';
import { memoize } from '../util/memoize.ts';
import type { Language } from './language.ts';

/** The lemmas of pasts that the stemmer would bring together with another verb: "found" with "founded". */
const LEMMAS: ReadonlyMap<string, string> = new Map(
  PASTS_LIKE_LEMMAS.flatMap(([lemma = '', ...pasts]) => pasts.map((past) => [past, lemma] as const)),
);

/** Forms of short words that Porter’s stemmer leaves apart, and the form that it stems with the others. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  // "died", "dying": "die"; "tried": "try".
  [/^([^aeiouy])(?:ied|ies|ying)$/, '$1ie'],
  [/^([^aeiouy]{2,})(?:ied|ies)$/, '$1y'],
  // "dyed": "dye"; "suing": "sue".
  [/^([^aeiouy]+[ouy]|ey)ed$/, '$1e'],
  [/^([^aeiouy]+u)ing$/, '$1e'],
  // "added": "add".
  [/^([aeo]([bdgr])\2)(?:ed|ing)$/, '$1'],
];

/** The stem of an English word that is no past of another one. */
function stemOfEnglish(word: string): string {
  const [form, base] = SHORT_FORMS.find(([pattern]) => pattern.test(word)) ?? [];
  return english(form && base !== undefined ? word.replace(form, base) : word);
}

const STEMMERS: Record<Language, (word: string) => string> = {
  en: memoize((word) => stemOfEnglish(LEMMAS.get(word) ?? word)),
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
  language === 'en' ? stemOfEnglish(lemma) : STEMMERS[language](lemma);
