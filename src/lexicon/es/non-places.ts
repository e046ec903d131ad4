import { wordSet } from '../../util/word-list.ts';

/**
 * Words that name no place, even after a preposition of place: "en el Congreso". Written for this project.
 */
export const NON_PLACES = wordSet('congreso parlamento senado dios inglés español');
