import { wordSet } from '../../util/word-list.ts';

/**
 * Words that name no place, even after a preposition of place, besides authorities: "in English", "on Facebook". Written for
 * this project.
 */
export const NON_PLACES = wordSet(`
  god english spanish christ medicare medicaid internet facebook twitter youtube instagram tiktok
`);
