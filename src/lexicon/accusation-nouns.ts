/** Nouns of accusation, English and Spanish: "accusations of “fraud”". Written for this project. */
import { wordSet } from '../util/word-list.ts';

export const ACCUSATION_NOUNS = wordSet(`
  accusation accusations allegation allegations charge charges claim claims complaint complaints criticism criticisms
  acusación acusaciones crítica críticas denuncia denuncias imputación imputaciones queja quejas reproche reproches
  señalamiento señalamientos
`);
