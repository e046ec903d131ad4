import { wordSet } from '../../util/word-list.ts';

/**
 * English roles that companies and teams have too: "Acme, a leader in its field". Written for this project.
 */
export const ORGANIZATION_ROLES = wordSet(`
  leader member owner co-owner publisher player broker trader investor donor host designer developer winner
  champion contender trainer specialist official agent
`);
