import { words } from '../../util/word-list.ts';

/** Stems of Spanish verbs of paying and costing, normalized: with "cuánto" they ask for a sum. Written for this project. */
export const PAYMENT_STEMS = words('cuest cost gan pag gast val cobr deb adeud');

/** Nouns that begin like them, normalized: "cuánto | cobre | se exporta". */
export const PAYMENT_STEM_NOUNS = words('cobre valor ganado debate');

/** Spanish verbs of valuation, normalized: "en cuánto | quedó | el índice". */
export const VALUE_VERBS = words(`
  queda quedan quedo quedaron llega llegan llego llegaron cierra cierran cerro cerraron
  asciende ascienden ascendio situa situan situo ubica ubican ubico
`);
