import { wordSet } from '../util/word-list.ts';

/** English and Spanish adjectives that only repeat whose office it is: "el mandatario provincial" is the governor. Written for this project. */
export const RELATIONAL_ADJECTIVES = wordSet(`
  local national federal
  nacional provincial regional estatal municipal departamental
`);
