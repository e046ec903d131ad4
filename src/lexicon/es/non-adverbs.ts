import { wordSet } from '../../util/word-list.ts';

/** Spanish words in -mente that are no adverbs: nouns, adjectives, subjunctives. Written for this project. */
export const NON_ADVERBS = wordSet(`
  clemente demente inclemente mente vehemente
  alimente argumente atormente aumente cimente comente complemente documente experimente fermente fomente fragmente
  implemente incremente lamente ornamente reglamente sedimente
`);
