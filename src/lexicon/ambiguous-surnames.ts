import { wordSet } from '../util/word-list.ts';

/**
 * Words in names of institutions, works and places that are surnames where a title stands before the name:
 * "Judge Ida Park". Written for this project.
 */
export const AMBIGUOUS_SURNAMES = wordSet(`
  park hill lane hall church lake day bridge court forest banco iglesia torres plaza calle puente valle
  guerra villa bosque white temple mills law post
  rivers street island río ríos rio rios roca isla sierra monte
`);
