/** Gender by given name. */

import { FEMALE_GIVEN_NAMES } from '../../lexicon/female-given-names.ts';
import { MALE_GIVEN_NAMES } from '../../lexicon/male-given-names.ts';
import { normalize } from '../../text/normalize.ts';

/** Grammatical gender of a person, as pronouns, titles, roles and given names tell it. */
export type Gender = 'male' | 'female';

/** The gender of a common given name; nothing for other words, and for names that are given to both. */
export function genderOfGivenName(word: string): Gender | undefined {
  const name = normalize(word);
  const isMale = MALE_GIVEN_NAMES.has(name);
  if (isMale === FEMALE_GIVEN_NAMES.has(name)) return undefined;
  return isMale ? 'male' : 'female';
}

/** True for a common given name. */
export function isGivenName(word: string): boolean {
  const name = normalize(word);
  return MALE_GIVEN_NAMES.has(name) || FEMALE_GIVEN_NAMES.has(name);
}
