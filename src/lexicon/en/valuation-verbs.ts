import { wordSet } from '../../util/word-list.ts';

/** English verbs that report with a figure: "the report puts it at $3 million". Written for this project. */
export const VALUATION_VERBS = wordSet('put puts placed places pegs pegged dates dated values valued');
