/** Verbs for hearing or seeing somebody do something, and Spanish ones for what is heard or read of nobody in particular. */

import { PERCEPTION_VERBS as ENGLISH_PERCEPTION_VERBS } from '../../lexicon/en/perception-verbs.ts';
import { IMPERSONAL_VERBS } from '../../lexicon/es/impersonal-verbs.ts';
import { PERCEPTION_VERBS as SPANISH_PERCEPTION_VERBS } from '../../lexicon/es/perception-verbs.ts';
import type { Language } from '../../text/language.ts';
import { conjugate, type FormTable } from './conjugation.ts';

const PERCEPTION: Record<Language, FormTable> = {
  en: conjugate('en', ENGLISH_PERCEPTION_VERBS),
  es: conjugate('es', SPANISH_PERCEPTION_VERBS),
};

const IMPERSONAL = conjugate('es', IMPERSONAL_VERBS);

/**
 * True for a form, in lower case, of a verb before whom somebody hears or sees: "heard | Bell | say", "oyó a | Bell | decir".
 */
export const isPerceptionVerb = (lower: string, language: Language): boolean =>
  PERCEPTION[language].has(lower);

/** True for a Spanish verb in lower case, after "se", for what is read, heard or said: "se | leía | en una manta". */
export const isImpersonalVerb = (lower: string): boolean =>
  IMPERSONAL.get(lower)?.has('finite') === true || /^(?:dice|decía)$/.test(lower);

/** True for the infinitive of one: "se puede | leer |". */
export const isImpersonalInfinitive = (lower: string): boolean => IMPERSONAL.get(lower)?.has('base') === true;
