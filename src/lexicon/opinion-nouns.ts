/**
 * Nouns for an opinion, with its holder as a complement or a possessive, English and Spanish: "in the words of Petro", "a su
 * juicio". Written for this project.
 */
import { wordSet } from '../util/word-list.ts';

export const OPINION_NOUNS = wordSet(`
  words view opinion estimation judgment telling
  palabras juicio opinión criterio entender parecer decir
`);
