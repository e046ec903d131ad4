import { wordSet } from '../../util/word-list.ts';

/** Finite forms of the English auxiliaries "be", "have" and "do". Written for this project. */
export const AUXILIARIES = wordSet('is are was were has have had do does did');

/** The auxiliaries before a full verb: “did she | go”, “has she | gone”. Written for this project. */
export const DO_AND_HAVE = wordSet('do does did has have had');
