import { words } from '../util/word-list.ts';

/** Lemmas of nouns for the holder of the same office elsewhere: “her Norwegian counterpart”. Written for this project. */
export const COUNTERPART_NOUNS = words('counterpart homólogo');
