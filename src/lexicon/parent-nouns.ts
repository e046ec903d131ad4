import { wordSet } from '../util/word-list.ts';

/** Lemmas of English and Spanish nouns for the parent of somebody's children, or for a spouse. Written for this project. */
export const PARENT_NOUNS = wordSet(`
  mother father parent grandmother grandfather grandparent widow widower
  madre padre abuela abuelo viuda viudo
`);
