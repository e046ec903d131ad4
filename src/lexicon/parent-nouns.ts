import { wordSet } from '../util/word-list.ts';

/** Lemmas of English and Spanish nouns that say of somebody whose children or spouse they had. Written for this project. */
export const PARENT_NOUNS = wordSet(`
  mother father parent grandmother grandfather grandparent widow widower
  madre padre abuela abuelo viuda viudo
`);
