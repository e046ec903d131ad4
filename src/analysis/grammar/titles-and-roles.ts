/**
 * Titles and roles around a name: what is shown as somebody's role, and what only tells that a name is a person's. The
 * nouns for persons that attribution reads are in quotations/person-nouns.ts.
 */

import { HONORIFICS_AND_KINSHIP as ENGLISH_HONORIFICS_AND_KINSHIP } from '../../lexicon/en/honorifics-and-kinship.ts';
import { ORGANIZATION_ROLES as ENGLISH_ORGANIZATION_ROLES } from '../../lexicon/en/organization-roles.ts';
import { PRENOMINAL_TITLES as ENGLISH_PRENOMINAL_TITLES } from '../../lexicon/en/prenominal-titles.ts';
import { ROLES as ENGLISH_ROLES } from '../../lexicon/en/roles.ts';
import { SURNAME_TITLES as ENGLISH_SURNAME_TITLES } from '../../lexicon/en/surname-titles.ts';
import { TITLE_ABBREVIATIONS } from '../../lexicon/en/title-abbreviations.ts';
import { HONORIFICS_AND_KINSHIP as SPANISH_HONORIFICS_AND_KINSHIP } from '../../lexicon/es/honorifics-and-kinship.ts';
import { ORGANIZATION_ROLES as SPANISH_ORGANIZATION_ROLES } from '../../lexicon/es/organization-roles.ts';
import { PRENOMINAL_TITLES as SPANISH_PRENOMINAL_TITLES } from '../../lexicon/es/prenominal-titles.ts';
import { ROLES as SPANISH_ROLES } from '../../lexicon/es/roles.ts';
import { SURNAME_TITLES as SPANISH_SURNAME_TITLES } from '../../lexicon/es/surname-titles.ts';
import type { Language } from '../../text/language.ts';

const ROLES: Record<Language, ReadonlySet<string>> = { en: ENGLISH_ROLES, es: SPANISH_ROLES };

/** True for a role in lower case: "president", "abogada", "Sen" before its dot. */
export function isRole(word: string, language: Language): boolean {
  return ROLES[language].has(word) || (language === 'en' && TITLE_ABBREVIATIONS.has(word));
}

/** True for the plural of an English role, in lower case: "Senators Ana Ruiz and Tom Bell". */
export function isPluralRole(word: string): boolean {
  return word.endsWith('s') && isRole(word.slice(0, -1), 'en') && !ENGLISH_ROLES.has(word);
}

/** True for a role that only people have, and no companies. */
export function isPersonOnlyRole(role: string): boolean {
  return !ENGLISH_ORGANIZATION_ROLES.has(role) && !SPANISH_ORGANIZATION_ROLES.has(role);
}

/** True for a word in lower case that marks a name as a person's without being a role: "Mr", "wife", "doña". */
export function isHonorificOrKinship(word: string): boolean {
  return ENGLISH_HONORIFICS_AND_KINSHIP.has(word) || SPANISH_HONORIFICS_AND_KINSHIP.has(word);
}

/** True for a title in lower case that is said with a last name alone: "President Obama", "la ministra Ruiz". */
export function isSurnameTitle(word: string): boolean {
  const title = expandTitle(word);
  return ENGLISH_SURNAME_TITLES.has(title) || SPANISH_SURNAME_TITLES.has(title);
}

/** True for a word in lower case that stands before a name and is no part of it: "president", "doña", "nominee". */
export function isPrenominalTitle(word: string): boolean {
  return ENGLISH_PRENOMINAL_TITLES.has(word) || SPANISH_PRENOMINAL_TITLES.has(word);
}

/** True for an abbreviated title in lower case, whose dot ends no sentence: "Sen.", "Mr.", "Sra.". */
export function isAbbreviatedTitle(word: string): boolean {
  return TITLE_ABBREVIATIONS.has(word) || /^(?:mrs?|ms|messrs|dr|rev|st|sra?|srta|dra|lic|ing)$/.test(word);
}

/** The word that an abbreviated title in lower case stands for ("senator" for "sen"); otherwise the word itself. */
export function expandTitle(word: string): string {
  return TITLE_ABBREVIATIONS.get(word) ?? word;
}
