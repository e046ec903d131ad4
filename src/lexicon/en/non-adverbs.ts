import { wordSet } from '../../util/word-list.ts';

/** English words in -ly that are no adverbs. Written for this project. */
export const NON_ADVERBS = wordSet(`
  family ally supply reply assembly anomaly bully rally italy july early daily weekly monthly yearly elderly
  monopoly jelly butterfly friendly costly deadly orderly melancholy multiply
`);
