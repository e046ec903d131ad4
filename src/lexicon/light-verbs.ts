import { words } from '../util/word-list.ts';

/** Light verbs, of which some forms are stop words; by their base, irregular forms joined by “+”, or infinitive. Written for this project. */
export const LIGHT_VERBS = {
  en: words('give+gave+given get+got+got make+made+made take+took+taken'),
  es: words('dejar hacer tener'),
} as const;
