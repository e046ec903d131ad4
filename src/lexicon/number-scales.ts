import { wordGroups } from '../util/word-list.ts';

/**
 * English and Spanish words that multiply the number before them, normalized, after the factor of each. Written for this
 * project.
 */
export const NUMBER_SCALES = wordGroups(`
  100 hundred
  1000 thousand mil k
  1000000 million millions millon millones m
  1000000000 billion billions bn
`);
