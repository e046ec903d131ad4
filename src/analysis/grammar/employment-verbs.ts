/** Verbs that tell an occupation by a prepositional phrase: "works as | a clerk |", "ejerce de | médica |". */

import { EMPLOYMENT_VERBS } from '../../lexicon/employment-verbs.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { conjugate, type VerbForm } from './conjugation.ts';

const FORMS = new Map(
  LANGUAGES.map((language) => [language, conjugate(language, EMPLOYMENT_VERBS[language])]),
);

/** True for a form of such a verb, in lower case: "works", "ejerció". */
export const isEmploymentVerb = (word: string, language: Language, form: VerbForm): boolean =>
  FORMS.get(language)?.get(word)?.has(form) === true;
