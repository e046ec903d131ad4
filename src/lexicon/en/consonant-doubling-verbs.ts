import { wordSet } from '../../util/word-list.ts';

/** Reporting verbs that double their last consonant before -ed and -ing. Written for this project. */
export const CONSONANT_DOUBLING_VERBS = wordSet(
  'admit aver brag deadpan demur dub fret jab quip quiz rebut refer regret slam snap submit',
);
