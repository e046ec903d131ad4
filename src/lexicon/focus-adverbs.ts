import { wordSet } from '../util/word-list.ts';

/** English and Spanish adverbs by which a negated verb is true of something else, too, normalized: “not only said”. Written for this project. */
export const FOCUS_ADVERBS = wordSet(
  'only just merely simply solely more solo solamente unicamente meramente mas',
);
