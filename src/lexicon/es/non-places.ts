import { wordSet } from '../../util/word-list.ts';

/**
 * Words for no place behind a preposition of place: "en el Congreso". Written for this project.
 */
export const NON_PLACES = wordSet('congreso parlamento senado dios inglés español');
