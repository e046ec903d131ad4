import { wordSet } from '../../util/word-list.ts';

/** English nouns for an occupation. Written for this project. */
export const OCCUPATION_NOUNS = wordSet(
  'job role title post position office occupation profession rank function',
);
