import { wordSet } from '../util/word-list.ts';

/**
 * Roles, English and Spanish, that stand for a certain office alone or with a country only: a president leads a country, or a
 * jury. Written for this project.
 */
export const AMBIGUOUS_ROLES = wordSet(`
  president chancellor premier king queen representative
  presidente canciller rey representante
`);

/** Words beside such a role that make it no other one, normalized: "presidente de la República", "state representative". */
export const WORDS_OF_STATE = wordSet('republic nation government state federal republica nacion gobierno');
