import { wordSet } from '../util/word-list.ts';

/**
 * English and Spanish titles that are always abbreviated, beside those that `person-nouns` has in full. Written for this
 * project.
 */
export const ABBREVIATED_TITLES = wordSet(`
  mr mrs ms messrs rev hon
  sr sra srta dr dra lic ing mons gral cnel
`);
