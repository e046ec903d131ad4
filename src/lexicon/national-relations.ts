import { wordSet } from '../util/word-list.ts';

/** English and Spanish nouns for a relation that countries and clubs have too: "Solmara’s ally". Written for this project. */
export const NATIONAL_RELATIONS = wordSet(`
  ally friend neighbor neighbour opponent parent partner relative rival
  aliada aliado amiga amigo colega compañera compañero opositor opositora pareja pariente vecina vecino
`);
