import { wordSet } from '../../util/word-list.ts';

/**
 * What is no place, though something can be said to be in it: "in Congress", "in English". Written for this
 * project.
 */
export const NON_PLACES = wordSet(`
  congress parliament senate house god english spanish christ medicare medicaid internet facebook twitter
  youtube instagram tiktok
`);
