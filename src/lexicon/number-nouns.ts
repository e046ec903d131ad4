import { wordSet } from '../util/word-list.ts';

/** English and Spanish nouns of which a number is said, normalized: "the number of tables". Written for this project. */
export const NUMBER_NOUNS = wordSet('number total numero cantidad cifra');

/** Nouns for what is numbered: "section 2". */
export const NUMBERED_NOUNS = wordSet('article section articulo seccion');

/** Nouns for fractions that are ordinals and other words, too: "a third of", "a third truck". */
export const ORDINAL_FRACTIONS = wordSet('third quarter cuarto quinto');
