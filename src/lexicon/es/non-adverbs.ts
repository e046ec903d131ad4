import { wordSet } from '../../util/word-list.ts';

/** Spanish words in -mente that are no adverbs. Written for this project. */
export const NON_ADVERBS = wordSet('clemente');
