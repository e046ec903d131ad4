import { words } from '../../util/word-list.ts';

/**
 * Abbreviations whose dot ends no sentence before a number: "Feb. 3", "No. 5". Written for this project.
 */
export const NUMBER_ABBREVIATIONS = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Art Fig p pp Ch Vol Sec
`);
