import { words } from '../util/word-list.ts';

/** Light verbs with forms that are stop words, by their infinitive, or base and irregular forms. Written for this project. */
export const LIGHT_VERBS = {
  en: words('give+gave+given get+got+got make+made+made take+took+taken'),
  es: words('dejar hacer tener'),
} as const;
