/**
 * Nouns and titles for one person in nominal mentions ("the senator", "la portavoz"), with their gender: who may speak, or
 * be meant by a pronoun. They are more than the roles that are shown beside a name (grammar/titles-and-roles.ts).
 */

import { HONORIFICS as ENGLISH_HONORIFICS } from '../../lexicon/en/honorifics.ts';
import { PERSON_NOUNS as ENGLISH_PERSON_NOUNS } from '../../lexicon/en/person-nouns.ts';
import { ROLE_SYNONYMS as ENGLISH_ROLE_SYNONYMS } from '../../lexicon/en/role-synonyms.ts';
import { TITLE_ABBREVIATIONS } from '../../lexicon/en/title-abbreviations.ts';
import { HONORIFICS as SPANISH_HONORIFICS } from '../../lexicon/es/honorifics.ts';
import { PERSON_NOUNS as SPANISH_PERSON_NOUNS } from '../../lexicon/es/person-nouns.ts';
import { ROLE_SYNONYMS as SPANISH_ROLE_SYNONYMS } from '../../lexicon/es/role-synonyms.ts';
import type { Gender } from '../grammar/given-names.ts';

type WordsByGender = Readonly<Record<Gender | 'neutral', readonly string[]>>;

/** The gender of each word; undefined for those that tell none. */
function gendersOf(...lists: readonly WordsByGender[]): ReadonlyMap<string, Gender | undefined> {
  const genders = new Map<string, Gender | undefined>();
  for (const { neutral } of lists) for (const word of neutral) genders.set(word, undefined);
  for (const { male } of lists) for (const word of male) genders.set(word, 'male');
  for (const { female } of lists) for (const word of female) genders.set(word, 'female');
  return genders;
}

const PERSON_NOUNS = gendersOf(ENGLISH_PERSON_NOUNS, SPANISH_PERSON_NOUNS);
const HONORIFICS = gendersOf(ENGLISH_HONORIFICS, SPANISH_HONORIFICS);
const ROLE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ...TITLE_ABBREVIATIONS,
  ...ENGLISH_ROLE_SYNONYMS,
  ...SPANISH_ROLE_SYNONYMS,
]);

const withoutDot = (word: string): string => word.replace(/\.$/, '');

/** A Spanish noun without its prefix: "exministra" is "ministra", "subdelegada" "delegada". */
const withoutPrefix = (word: string): string => word.replace(/^(?:ex|sub|vice|co)(?=\p{L}{4})/u, '');

/** A plural of a person noun in the singular; other words as they are, without a dot. */
function singular(word: string): string {
  const bare = withoutDot(word);
  const candidates = [bare, bare.replace(/(?:es|s)$/, ''), bare.slice(0, -1)];
  return candidates.find((candidate) => PERSON_NOUNS.has(candidate)) ?? bare;
}

/** The usual word for a role in lower case, in full: "senator" for "sen.", "presidente" for "mandatario". */
export function expandRole(word: string): string {
  const bare = withoutDot(word);
  return ROLE_SYNONYMS.get(bare) ?? bare;
}

/** True for a title in lower case that stands before a name only: "Mr.", "Sen.", "doña". */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(withoutDot(word));
}

/** True for a noun in lower case that one person is called: "senator", "aide", "portavoz", "secretary-general". */
export function isPersonNoun(word: string): boolean {
  return (
    PERSON_NOUNS.has(word) ||
    PERSON_NOUNS.has(word.slice(word.lastIndexOf('-') + 1)) ||
    PERSON_NOUNS.has(withoutPrefix(word))
  );
}

/** True for the plural of a person noun, in lower case: "senators". */
export function isPluralPersonNoun(word: string): boolean {
  return !PERSON_NOUNS.has(word) && PERSON_NOUNS.has(singular(word));
}

/** The gender that an honorific or person noun in lower case tells. */
export function genderOfPersonNoun(word: string): Gender | undefined {
  return HONORIFICS.get(withoutDot(word)) ?? PERSON_NOUNS.get(word) ?? PERSON_NOUNS.get(withoutPrefix(word));
}
