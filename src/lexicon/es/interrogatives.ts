import { wordSet } from '../../util/word-list.ts';

/** Spanish interrogative words, normalized: without their accents. Written for this project. */
export const INTERROGATIVES = wordSet(
  'que quien quienes cual cuales cuando donde como cuanto cuanta cuantos cuantas',
);
