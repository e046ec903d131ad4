import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish roles that companies and teams have too: "Acme, líder en su sector". Written for this project.
 */
export const ORGANIZATION_ROLES = wordSet(
  'líder miembro propietario ganador ganadora especialista responsable titular',
);
