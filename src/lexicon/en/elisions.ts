import { wordSet } from '../../util/word-list.ts';

/** English words that begin with an apostrophe, without it: “’em”, “’round”. Written for this project. */
export const ELISIONS = wordSet('em til tis twas cause bout n round');
