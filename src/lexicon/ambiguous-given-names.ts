import { wordSet } from '../util/word-list.ts';

/**
 * Words in names of institutions, works and places that are given names where a name begins with them:
 * "Grace". Written for this project.
 */
export const AMBIGUOUS_GIVEN_NAMES = wordSet('bill grace april june august dolores mercedes pilar consuelo');
