/** Pronouns that may mean somebody. */

import type { Gender } from './given-names.ts';

export const PERSONAL_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['él', 'male'],
  ['ella', 'female'],
]);
export const POSSESSIVE_PRONOUNS: ReadonlyMap<string, Gender | undefined> = new Map([
  ['his', 'male'],
  ['her', 'female'],
  ['su', undefined],
  ['sus', undefined],
]);

/** True for a possessive before a singular noun that is of one person: "| her | Majesty", "| su | hijo". */
export const isPersonalPossessive = (lower: string | undefined): boolean =>
  lower !== undefined && POSSESSIVE_PRONOUNS.has(lower) && lower !== 'sus';

/** Object pronouns for a thing, normalized, English and Spanish. Spanish “la” and “los” are articles, too. */
export const THING_OBJECT_PRONOUN = /^(?:it|them|l[ao]s?)$/;
/** The same for a thing or a person. */
export const OBJECT_PRONOUN = /^(?:it|them|him|her|l[aeo]s?)$/;

/** Spanish determiners that are pronouns without a noun after them: "Otro, más cauto, dijo". */
export const INDEFINITE_PRONOUN = /^(?:otr[oa]|un[oa]|algun[oa]|ningun[oa])$/;

/** Spanish demonstratives, which are pronouns where no noun follows: "Este declaró". */
export const DEMONSTRATIVE_PRONOUN = /^(?:[eé]st[ea]|aquel|aquella|aquél|aquélla)$/;
