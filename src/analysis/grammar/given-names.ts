/** Given names and their gender. */

import { FEMALE_GIVEN_NAMES } from '../../lexicon/female-given-names.ts';
import { MALE_GIVEN_NAMES } from '../../lexicon/male-given-names.ts';
import { MORE_FEMALE_GIVEN_NAMES, MORE_MALE_GIVEN_NAMES } from '../../lexicon/more-given-names.ts';
import { normalize } from '../../text/normalize.ts';

/** Grammatical gender of a person, as pronouns, titles, roles and given names tell it. */
export type Gender = 'male' | 'female';

const isIn = (name: string, common: ReadonlySet<string>, more: ReadonlySet<string>): boolean =>
  common.has(name) || more.has(name);

/**
 * The gender of a given name, of a double one that of its first part ("Karl-Heinz"); nothing for other words, and for names
 * that are given to both.
 *
 * @param isCommon true to know only the commonest names
 */
export function genderOfGivenName(word: string, isCommon = false): Gender | undefined {
  const name = normalize(word);
  if (name.includes('-')) return genderOfGivenName(name.slice(0, name.indexOf('-')), isCommon);
  const isListed = MALE_GIVEN_NAMES.has(name) || FEMALE_GIVEN_NAMES.has(name);
  if (isCommon && !isListed) return undefined;
  const isMale = isIn(name, MALE_GIVEN_NAMES, MORE_MALE_GIVEN_NAMES);
  if (isMale === isIn(name, FEMALE_GIVEN_NAMES, MORE_FEMALE_GIVEN_NAMES)) return undefined;
  return isMale ? 'male' : 'female';
}

/** The gender that the ending of a Spanish given name tells, which no list has: "Maricela", "Eustolio". */
export function genderOfSpanishEnding(name: string): Gender | undefined {
  if (name.endsWith('a')) return 'female';
  return name.endsWith('o') ? 'male' : undefined;
}

/** True for one or more initials, with their own capitals: "J.", "J.F.", "J". */
export const isInitial = (text: string): boolean => /^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(text);

/** True for a common given name. */
export function isGivenName(word: string): boolean {
  const name = normalize(word);
  return (
    isIn(name, MALE_GIVEN_NAMES, MORE_MALE_GIVEN_NAMES) ||
    isIn(name, FEMALE_GIVEN_NAMES, MORE_FEMALE_GIVEN_NAMES)
  );
}
