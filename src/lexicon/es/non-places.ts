import { wordSet } from '../../util/word-list.ts';

/**
 * What is no place, though something can be said to be in it: "en el Congreso". Written for this project.
 */
export const NON_PLACES = wordSet('congreso parlamento senado dios inglés español');
