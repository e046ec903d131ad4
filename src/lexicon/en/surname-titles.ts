import { wordSet } from '../../util/word-list.ts';

/**
 * English titles that are said with a last name alone: "President Obama", "Mr. Bell". Written for this
 * project.
 */
export const SURNAME_TITLES = wordSet(`
  president vice-president minister chancellor senator congressman congresswoman representative governor
  mayor secretary ambassador judge justice chairman chairwoman director commissioner sheriff officer deputy
  captain general colonel lieutenant sergeant major admiral king queen prince princess pope bishop
  archbishop cardinal reverend professor doctor coach detective inspector speaker mr mrs ms dr sir lady lord
  dame rev
`);
