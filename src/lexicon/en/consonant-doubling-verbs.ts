import { wordSet } from '../../util/word-list.ts';

/** Reporting verbs that double their last consonant before -ed and -ing. Written for this project. */
export const CONSONANT_DOUBLING_VERBS = wordSet(
  'admit aver brag concur deadpan demur dub fret jab kid quip quiz rebut refer regret slam snap submit',
);
