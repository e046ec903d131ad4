import { wordSet } from '../util/word-list.ts';

/** Post-nominal letters, for a degree, an honor or an office: "Ida Bell KC". Written for this project. */
export const POST_NOMINALS = wordSet('kc qc mp msp mep obe cbe mbe md phd jd esq');
