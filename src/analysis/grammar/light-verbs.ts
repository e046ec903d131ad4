/** Verbs that are stop words in some of their forms, which no term stands for: “dejó”, “gave”. */

import { LIGHT_VERBS } from '../../lexicon/light-verbs.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { conjugate } from './conjugation.ts';
import { futuresOf } from './spanish-conjugation.ts';

const formsOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    LIGHT_VERBS[language].flatMap((verb) => {
      const futures = language === 'es' ? futuresOf(verb) : [];
      return [...conjugate(language, [verb]).keys(), ...futures].map(
        (form) => [normalize(form), verb] as const,
      );
    }),
  );
const VERBS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: formsOf('en'),
  es: formsOf('es'),
};

/** The verb that a word is a form of, if that is a light verb. */
export const lightVerbOf = (token: string, language: Language): string | undefined =>
  VERBS[language].get(token);
