import { wordSet } from '../util/word-list.ts';

/** English and Spanish words that end like those for professions: "monólogo", "Galician". Written for this project. */
export const NON_PROFESSIONS = wordSet('galician phoenician cilician monólogo prólogo');
