import { words } from '../util/word-list.ts';

/**
 * Copular verbs and expressions other than “be”: “did not amount to | a defeat”, “no se trata de | una derrota”. Written for
 * this project.
 */
export const COPULAR_VERBS = {
  en: words('amount constitute represent mean+meant become+became signify'),
  es: words('tratar suponer significar constituir representar equivaler'),
} as const;
