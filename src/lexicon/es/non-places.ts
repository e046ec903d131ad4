import { wordSet } from '../../util/word-list.ts';

/**
 * Words that name no place, even after a preposition of place, besides authorities: "en Español". Written for this project.
 */
export const NON_PLACES = wordSet('dios inglés español');
