import { wordSet } from '../util/word-list.ts';

/** English and Spanish nouns for an amount, normalized: "the number of tables". Written for this project. */
export const NUMBER_NOUNS = wordSet('number total numero cantidad cifra');

/** Nouns for numbered items: "section 2". */
export const NUMBERED_NOUNS = wordSet('article section articulo seccion');

/** Ordinals, normalized: a "third meeting" tells how many there were. */
export const ORDINALS = wordSet(`
  second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  segundo segunda tercer tercero tercera cuarto cuarta quinto quinta sexto sexta septimo septima octavo octava noveno novena decimo decima
`);

/** Nouns for fractions that are ordinals and other words, too: "a third of", "a third truck". */
export const ORDINAL_FRACTIONS = wordSet('third quarter cuarto quinto');
