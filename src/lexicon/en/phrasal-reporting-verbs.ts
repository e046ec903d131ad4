import { wordGroups } from '../../util/word-list.ts';

/**
 * English verbs that report only with a particle ("shot back", "cut in"): the particle, and the finite forms of the verbs.
 * Written for this project.
 */
export const PHRASAL_REPORTING_VERBS = wordGroups(`
  back shot shoots fired fires hit hits came comes
  in cut cuts chipped chips butted butts jumped jumps broke breaks
`);
