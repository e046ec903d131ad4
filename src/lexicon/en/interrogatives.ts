import { wordSet } from '../../util/word-list.ts';

/** English interrogative words. Written for this project. */
export const INTERROGATIVES = wordSet('who whom whose what which when where why how');
