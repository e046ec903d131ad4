import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { PASTS_LIKE_LEMMAS } from '../lexicon/en/irregular-verbs.ts';
import { NOUNS_IN_Z } from '../lexicon/es/nouns-in-z.ts';
import { STEM_HOMOGRAPHS } from '../lexicon/es/stem-homographs.ts';
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

/** The stems of Spanish words that would have an unrelated one: “marido” and “mar”. */
const SPANISH_STEMS: ReadonlyMap<string, string> = new Map(
  STEM_HOMOGRAPHS.flatMap(([own = '', ...forms]) => [own, ...forms].map((form) => [form, own] as const)),
);

/** The singulars of “jueces” and “voces”, unlike that of “enlaces”. */
const SINGULARS_IN_Z: ReadonlyMap<string, string> = new Map(
  NOUNS_IN_Z.map((noun) => [noun.replace(/z$/, 'ces'), noun]),
);

/**
 * Spanish plurals that the stemmer, which goes by accents that normalized words lack, would leave apart from their singulars.
 * Not verbs: “quieres”, “mantienes”, “puedes”, “vivimos”, “hacernos”.
 */
const SPANISH_PLURALS: readonly RegExp[] = [
  // “Mujeres”, “jóvenes”, “ciudades”, “elecciones”.
  /(?<=ar|(?<![iu])er|an|(?<![iu])en|(?<![iu])[ae]d|cion)es$/,
  // “Tareas”, “gobiernos”, “anónimos”, “préstamos”.
  /(?<=ea|(?:[iu]e|[ou]|[dt]e)rno|[xn]imo|itimo|esimo|premo|(?:recl|prest)amo)s$/,
  // Short words: “años”, “obras”, “días”.
  /(?<=^[aeiou][^aeiou]{1,2}[aeo]|^(?:dia|[^aeioud]?i[ao]))s$/,
];

const singularOf = (word: string): string =>
  SINGULARS_IN_Z.get(word) ?? SPANISH_PLURALS.reduce((rest, plural) => rest.replace(plural, ''), word);

/** The stem of a Spanish word, which is that of its singular. */
const stemOfSpanish = (word: string): string => SPANISH_STEMS.get(word) ?? spanish(singularOf(word));

const STEMMERS: Record<Language, (word: string) => string> = {
  en: memoize((word) => stemOfEnglish(LEMMAS.get(word) ?? word)),
  es: memoize(stemOfSpanish),
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
