import { wordSet } from '../util/word-list.ts';

/**
 * English and Spanish relational adjectives, which only repeat the domain of an office: "el mandatario provincial" is the
 * governor. Written for this project.
 */
export const RELATIONAL_ADJECTIVES = wordSet(`
  local national federal
  nacional provincial regional estatal municipal departamental
`);
