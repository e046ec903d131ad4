import { wordSet } from '../../util/word-list.ts';

/** English words for the author, the publisher and the date of an article. Written for this project. */
export const PUBLICATION_WORDS = wordSet(`
  write wrote written writes author authors writer byline journalist reporter publish published publisher publication
  source sources newspaper paper outlet magazine website link url
`);
