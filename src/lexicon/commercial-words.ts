import { wordSet, words } from '../util/word-list.ts';

/**
 * Verbs of buying, selling, paying and costing, English ones with their pasts, Spanish ones by their infinitive: the frame of a
 * commercial transaction (https://framenet.icsi.berkeley.edu). Selected for this project.
 */
export const COMMERCIAL_VERBS = {
  en: words('buy+bought purchase acquire sell+sold pay+paid spend+spent cost+cost charge fetch'),
  es: words('comprar adquirir vender pagar gastar costar valer cobrar abonar'),
} as const;

/** Nouns and adjectives of the same frame, normalized. */
export const COMMERCIAL_NOUNS = {
  en: wordSet('price prices cost costs sale sales purchase acquisition takeover payment fee fees worth'),
  es: wordSet('precio precios coste costo compra venta adquisicion pago tarifa tarifas'),
} as const;

/** Nouns for a sum of whatever, before “of” and a figure, normalized. */
export const AMOUNT_NOUNS = wordSet('sum total amount figure suma cantidad importe cifra valor');
