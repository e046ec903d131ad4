import { wordGroups, wordSet } from '../util/word-list.ts';

/** Post-nominal letters, for a degree, an honor or an office: "Ida Bell KC". Written for this project. */
export const POST_NOMINALS = wordSet('kc qc mp msp mep obe cbe mbe md phd jd esq');

/** English letters of professions, each with its noun. Written for this project. */
export const PROFESSIONAL_LETTERS = wordGroups(`
  kc barrister
  qc barrister
  md doctor
  esq lawyer
`);
