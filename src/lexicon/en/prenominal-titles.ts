import { wordSet } from '../../util/word-list.ts';

/**
 * English titles, offices and forms of address that stand before a name and are no part of it. Written for
 * this project.
 */
export const PRENOMINAL_TITLES = wordSet(`
  mr mrs ms messrs dr prof rev sen sens rep reps gov gen col lt sgt capt president senator senators
  representative congressman congresswoman governor mayor secretary minister judge chairman chairwoman
  director ambassador attorney sheriff officer detective professor doctor pope prince princess nominee
  candidate leader spokesman spokeswoman
`);
