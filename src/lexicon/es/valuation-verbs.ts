import { wordSet } from '../../util/word-list.ts';

/** Spanish verbs that report with a figure: "lo cifra en 90.000 euros", also without accents. Written for this project. */
export const VALUATION_VERBS = wordSet(`
  cifra cifró cifraba sitúa situa situó situaba tasa tasó tasaba data dató databa evalúa evalua evaluó evaluaba
`);
