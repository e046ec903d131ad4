import { wordSet } from '../../util/word-list.ts';

/**
 * Words that name no place, even after a preposition of place: "in Congress", "in English". Written for this
 * project.
 */
export const NON_PLACES = wordSet(`
  congress parliament senate house god english spanish christ medicare medicaid internet facebook twitter
  youtube instagram tiktok
`);
