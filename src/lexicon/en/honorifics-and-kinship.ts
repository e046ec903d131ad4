import { wordSet } from '../../util/word-list.ts';

/**
 * English honorifics, kinship terms and the like: they mark a person, but are no role to show. Written for
 * this project.
 */
export const HONORIFICS_AND_KINSHIP = wordSet(`
  mr mrs ms dr sir lady lord dame rev messrs republican democrat wife husband ex-wife ex-husband widow
  widower son daughter brother sister father mother grandfather grandmother uncle aunt cousin nephew niece
  friend man woman boy girl girlfriend boyfriend fiancée fiancé partner colleague ally rival opponent
`);
