import { words } from '../util/word-list.ts';

/** Verbs that tell an occupation by a phrase with “as”, “como” or “de”, as `conjugate` reads them. Written for this project. */
export const EMPLOYMENT_VERBS = {
  en: words('work serve act train practise practice'),
  es: words('trabajar ejercer actuar servir'),
} as const;
