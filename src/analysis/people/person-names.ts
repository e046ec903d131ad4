/** Rules for what may be a person's name by its words alone. */

import { AMBIGUOUS_GIVEN_NAMES } from '../../lexicon/ambiguous-given-names.ts';
import { AMBIGUOUS_SURNAMES } from '../../lexicon/ambiguous-surnames.ts';
import { DEPARTMENTS as ENGLISH_DEPARTMENTS } from '../../lexicon/en/departments.ts';
import { NON_PERSON_WORDS as ENGLISH_NON_PERSON_WORDS } from '../../lexicon/en/non-person-words.ts';
import { DEPARTMENTS as SPANISH_DEPARTMENTS } from '../../lexicon/es/departments.ts';
import { NON_PERSON_WORDS as SPANISH_NON_PERSON_WORDS } from '../../lexicon/es/non-person-words.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { PLACE_NAME_PREFIXES } from '../../lexicon/place-name-prefixes.ts';
import type { Language } from '../../text/language.ts';
import { type PartOfSpeech, partOfSpeech } from '../grammar/part-of-speech.ts';
import { isHonorificOrKinship, isPluralRole, isRole } from '../grammar/titles-and-roles.ts';
import { type Word, withoutPossessive } from '../grammar/word-tokenizer.ts';
import { countryByDemonym } from './gazetteer.ts';

const MAX_PERSON_NAME_WORDS = 6;

/** One or two initials: "J.", "J.F.", "J". */
const isInitial = (text: string): boolean => /^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(text);

/** True for a capitalized word that may be part of a name: no "I", no "Monday". */
export function isProperNoun(word: Word | undefined): boolean {
  return word?.isCapitalized === true && word.partOfSpeech === 'unknown';
}

/** True for a word in lower case of the names of institutions, works, events and places. */
export function isNonPersonWord(lower: string): boolean {
  return ENGLISH_NON_PERSON_WORDS.has(lower) || SPANISH_NON_PERSON_WORDS.has(lower);
}

/** True for a word in lower case that a minister or secretary is of: "State", "Hacienda". */
export function isDepartment(lower: string): boolean {
  return ENGLISH_DEPARTMENTS.has(lower) || SPANISH_DEPARTMENTS.has(lower);
}

/** "Tom Bell II", "Felipe VI". */
const ROMAN_NUMERAL = /^[IVX]{1,5}$/;
/** "FBI", "U.N."; one letter may be part of a name. */
export const ACRONYM = /^(?:\p{Lu}{2,}s?\d*|(?:\p{Lu}\.){3,})$/u;

/** "Mexican", "Mexicans". */
const isDemonym = (word: string): boolean =>
  countryByDemonym(word) !== undefined ||
  (word.endsWith('s') && countryByDemonym(word.slice(0, -1)) !== undefined);

/** Function words that no name has, capitalized or not: "Against Terror", "Right Now". */
const NON_NAME_PARTS_OF_SPEECH: ReadonlySet<PartOfSpeech> = new Set([
  'determiner',
  'preposition',
  'conjunction',
  'relative',
  'pronoun',
  'adverb',
  'auxiliary',
  'time',
]);

function isFunctionWord(lower: string, language: Language): boolean {
  if (NAME_PARTICLES.has(lower) || /^(?:will|may)$/.test(lower)) return false;
  return NON_NAME_PARTS_OF_SPEECH.has(partOfSpeech(lower, language)) || /^n?either$/.test(lower);
}

/** True for a word that may stand at that place of a person's name. */
function mayBeNameWord(words: readonly Word[], at: number, language: Language, isTitled: boolean): boolean {
  const word = words[at];
  if (!word) return false;
  const lower = withoutPossessive(word);
  const isFirst = at === 0;
  const isLast = at === words.length - 1;
  // "General Motors" is none; a surname may be a trade ("Tom Baker"), and a first name hardly ever.
  const isGivenName = isFirst && AMBIGUOUS_GIVEN_NAMES.has(lower);
  const isSurname = isTitled && words.length > 1 && AMBIGUOUS_SURNAMES.has(lower);
  if (isNonPersonWord(lower) && !isGivenName && !isSurname) return false;
  if (isHonorificOrKinship(lower) || isPluralRole(lower) || lower.split('-').some(isDemonym)) return false;
  if (isFirst && PLACE_NAME_PREFIXES.has(lower)) return false;
  if (isFunctionWord(lower, language)) return false;
  // "Injecting Ruiz" begins a sentence.
  if (isFirst && language === 'en' && /^.{4,}ing$/.test(lower)) return false;
  if (isRole(lower, language) && (!isLast || words.length === 1)) return false;
  return (!isFirst && ROMAN_NUMERAL.test(word.text)) || !ACRONYM.test(word.text.replace(/['’]s?$/, ''));
}

/**
 * True for words that may be the name of a person: neither a role, a demonym nor a word of institutions and places is among
 * them, and the last is more than an initial.
 *
 * @param words proper nouns and the particles between them; none of a person has more than six
 * @param isTitled true if a title or role stands before them
 */
export function mayBePersonName(words: readonly Word[], language: Language, isTitled: boolean): boolean {
  const last = words.at(-1);
  if (!last || words.length > MAX_PERSON_NAME_WORDS) return false;
  if (isInitial(last.text) || NAME_PARTICLES.has(withoutPossessive(last))) return false;
  return words.every((_, at) => mayBeNameWord(words, at, language, isTitled));
}
