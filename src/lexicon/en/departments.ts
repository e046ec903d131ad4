import { wordSet } from '../../util/word-list.ts';

/**
 * Departments in the titles of ministers and secretaries: "Secretary of State", "Defense Minister". Written for this project.
 */
export const DEPARTMENTS = wordSet(`
  exchequer state war defense defence education energy labor labour commerce health interior treasury
  agriculture transportation transport justice finance foreign affairs homeland security veterans housing
  culture environment trade tourism science sport sports staff human services urban development opposition house senate
  works
`);
