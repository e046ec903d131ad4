import { wordSet } from '../../util/word-list.ts';

/**
 * What a minister or secretary is of: "Secretary of State", "Defense Minister". Written for this project.
 */
export const DEPARTMENTS = wordSet(`
  exchequer state war defense defence education energy labor labour commerce health interior treasury
  agriculture transportation transport justice finance foreign affairs homeland security veterans housing
  culture environment trade tourism science sport sports staff human services urban development
`);
