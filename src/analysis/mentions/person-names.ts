/** Rules for what may be a person's name by its words alone. */

import { AMBIGUOUS_GIVEN_NAMES } from '../../lexicon/ambiguous-given-names.ts';
import { AMBIGUOUS_SURNAMES } from '../../lexicon/ambiguous-surnames.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { PLACE_NAME_PREFIXES } from '../../lexicon/place-name-prefixes.ts';
import { POST_NOMINALS } from '../../lexicon/post-nominals.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { feminineDemonym } from '../grammar/demonym-endings.ts';
import { countryByDemonym, isNationality } from '../grammar/gazetteer.ts';
import { isGivenName, isInitial } from '../grammar/given-names.ts';
import { isNonPersonWord } from '../grammar/noun-kinds.ts';
import { type PartOfSpeech, partOfSpeech } from '../grammar/part-of-speech.ts';
import { isHonorific, isPluralRole, isRole } from '../grammar/person-nouns.ts';
import type { Token } from '../tokens/token.ts';
import { isInName } from './description.ts';

/** Suffixes of a last name, in lower case. */
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** True for what follows a last name and is no part of it, in lower case: "Jr.", "III", and letters like "KC" or "MD". */
const isNameSuffix = (lower: string): boolean =>
  GENERATION.test(lower) || POST_NOMINALS.has(lower.replace(/\.$/, ''));

/** The normalized words of a name, those with a hyphen apart, without suffixes. */
export const nameWords = (name: string): string[] =>
  normalize(name)
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !isNameSuffix(word));

/** The last name of a full name, as written, without what follows it: "Kennedy" of "Robert F. Kennedy Jr.". */
export function surnameOf(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  return words.findLast((word, i) => i === 0 || !isNameSuffix(word.toLowerCase())) ?? name;
}

const MAX_PERSON_NAME_WORDS = 6;

/** Two initials without periods: "TJ". */
const JOINED_INITIALS = /^\p{Lu}{2}$/u;

/** "Tom Bell II", "Felipe VI". */
const ROMAN_NUMERAL = /^[IVX]{1,5}$/;
/** "FBI", "U.N."; one letter may be part of a name. */
export const ACRONYM = /^(?:\p{Lu}{2,}s?\d*(?:-\p{Lu}{2,})?|(?:\p{Lu}\.){3,})$/u;

/** True for a demonym with its own accents. */
function isSpelledAsDemonym(lower: string): boolean {
  const { en = [], es = [] } = countryByDemonym(lower)?.demonyms ?? {};
  return [...en, ...es, ...es.map(feminineDemonym)].some((demonym) => demonym.toLowerCase() === lower);
}

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
function mayBeNameWord(words: readonly Token[], at: number, language: Language, isTitled: boolean): boolean {
  const word = words[at];
  if (!word) return false;
  const { lower } = word;
  const isFirst = at === 0;
  if (isFirst && word.isGivenName) return true;
  const isLast = at === words.length - 1;
  // "General Motors" is none; a surname may be a trade ("Tom Baker"), and a first name hardly ever.
  const isName = isFirst && AMBIGUOUS_GIVEN_NAMES.has(lower);
  const isKnownSurname = isTitled && word.isSurname;
  const isAfterName = isLast && words.length > 1 && (isGivenName(words[0]?.lower ?? '') || isKnownSurname);
  const isSurname = (isAfterName || (isTitled && words.length > 1)) && AMBIGUOUS_SURNAMES.has(lower);
  if (isNonPersonWord(lower) && !isName && !isSurname) return false;
  // "Hilda Reyes", "Hilda Reyes Montero" is no kings.
  const isPlural = isPluralRole(lower, language) && !isAfterName && !isInName(words, at, language);
  // "Secretary Abdinoor Sheikh"
  const isLastName = isAfterName || (isLast && isTitled && words.length > 1);
  if ((isHonorific(lower, language) && !isLastName) || isPlural) return false;
  // "Germán Roldán" is no German, "Frances Bell" not francés.
  const isSpelledAsName = isFirst && isGivenName(lower) && !isSpelledAsDemonym(lower);
  if (lower.split('-').some(isNationality) && !isAfterName && !isSpelledAsName) return false;
  if (isFirst && PLACE_NAME_PREFIXES.has(lower)) return false;
  // "Councillor | A | Box"
  const isInFront = !isLast && isInitial(word.text);
  const isOfName = isAfterName || isInFront || (isFirst && isGivenName(lower));
  if (isFunctionWord(lower, language) && !isOfName) return false;
  // "Injecting Ruiz" begins a sentence, "Inspector Harding Moran" and "Blessing Moran" do not.
  const mayBeGerund = isFirst && !isTitled && language === 'en' && /^.{4,}ing$/.test(lower);
  if (mayBeGerund && !isGivenName(lower)) return false;
  if (
    isRole(lower, language) &&
    !word.isSurname &&
    !isInName(words, at, language) &&
    (!isLast || words.length === 1) &&
    !(isFirst && isGivenName(lower))
  )
    return false;
  const isSuffix = isLast && !isFirst && isNameSuffix(lower);
  // "Coach | TJ | Bell"
  const isInitials = isFirst && !isLast && isTitled && JOINED_INITIALS.test(word.text);
  return (
    isSuffix ||
    isInitials ||
    (!isFirst && ROMAN_NUMERAL.test(word.text)) ||
    !ACRONYM.test(word.text.replace(/['’]s?$/, ''))
  );
}

/**
 * True for words that may be the name of a person: neither a role, a demonym nor a word of institutions and places is among
 * them, and the last is more than an initial.
 *
 * @param words proper nouns and the particles between them; none of a person has more than six
 * @param isTitled true if a title or role stands before them
 */
export function mayBePersonName(words: readonly Token[], language: Language, isTitled: boolean): boolean {
  const last = words.at(-1);
  if (!last || words.length > MAX_PERSON_NAME_WORDS) return false;
  // "Alfonso S." hides a surname; "Plan B" has none.
  if (isInitial(last.text) && !isGivenName(words[0]?.lower ?? '')) return false;
  // "| Ben | came" has a given name, "Ali | ben |" ends in a particle.
  const isParticle = NAME_PARTICLES.has(last.lower) && !(words.length === 1 && isGivenName(last.lower));
  if (isParticle) return false;
  return words.every((_, at) => mayBeNameWord(words, at, language, isTitled));
}
