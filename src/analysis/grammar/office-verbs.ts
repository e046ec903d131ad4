/** Verbs for what the holder of an office does, read from a table. */

import { OFFICE_VERBS } from '../../lexicon/office-verbs.ts';
import { PROFESSION_VERBS } from '../../lexicon/profession-verbs.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { conjugate, type VerbForm } from './conjugation.ts';

/** A form of a verb for what the holder of an office does. */
interface OfficeVerb {
  readonly forms: ReadonlySet<VerbForm>;
  /** In Spanish in the masculine: "presidente" of "preside". */
  readonly holder: string;
  /** True for a finite form after which somebody may hold the office no longer: "chaired". */
  readonly isPast: boolean;
}

/** The present of the third person singular. */
const PRESENT: Record<Language, RegExp> = { en: /s$/, es: /(?<![bí])[ae]$/ };

/** True for a finite form, of the third person singular, in the present: "chairs", "preside"; not "chaired", "presidía". */
export const isPresentForm = (word: string, language: Language): boolean => PRESENT[language].test(word);

const formsOf = (
  language: Language,
  [entry = '', holder = '', use]: readonly string[],
): [string, OfficeVerb][] =>
  [...conjugate(language, [entry])].map(([word, forms]) => [
    word,
    { forms, holder, isPast: use !== 'lasting' && !isPresentForm(word, language) },
  ]);

const TABLES = new Map(
  LANGUAGES.map((language) => [
    language,
    new Map(OFFICE_VERBS[language].flatMap((group) => formsOf(language, group))),
  ]),
);

/** The nouns for whoever does the work of a profession, by the finite forms and participles of its verb. */
const PROFESSIONS = new Map(
  LANGUAGES.map((language) => [
    language,
    new Map(
      PROFESSION_VERBS[language].flatMap(([entry = '', noun = '']) =>
        [...conjugate(language, [entry])].flatMap(([word, forms]) =>
          forms.has('finite') || forms.has('participle') ? [[word, noun] as const] : [],
        ),
      ),
    ),
  ]),
);

/** The noun for whoever does the work that a verb tells, in lower case: "teacher" of "taught"; nothing for other words. */
export const professionOf = (word: string, language: Language): string | undefined =>
  PROFESSIONS.get(language)?.get(word);

/** A form of a verb for what the holder of an office does, in lower case: "chairs", "presidida"; nothing for other words. */
export const officeVerb = (word: string, language: Language): OfficeVerb | undefined =>
  TABLES.get(language)?.get(word);
