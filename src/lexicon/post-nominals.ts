import { wordSet } from '../util/word-list.ts';

/** Letters after a name, for what somebody has or is: "Ida Bell KC". Written for this project. */
export const POST_NOMINALS = wordSet('kc qc mp msp mep obe cbe mbe md phd jd esq');
