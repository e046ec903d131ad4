import { words } from '../../util/word-list.ts';

/** Spanish verbs that report with a figure: "lo cifra en 90.000 euros", by their infinitive. Written for this project. */
export const VALUATION_VERBS = words('cifrar situar tasar datar evaluar');
