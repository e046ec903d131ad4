/** The start of a name in a noun phrase: after titles with their complements, "Secretary of the Treasury | Owen Baines". */

import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { PLACE_NAME_PREFIXES } from '../../lexicon/place-name-prefixes.ts';
import type { Language } from '../../text/language.ts';
import { isPlainDemonym } from '../grammar/demonyms.ts';
import { isDepartment } from '../grammar/departments.ts';
import { isAnd, isOf } from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNameWordOf, isNonPersonWord } from '../grammar/noun-kinds.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { isHonorific, isPersonNoun, isPluralPersonNoun } from '../grammar/person-nouns.ts';
import { officesOfStyle } from '../grammar/styles.ts';
import type { Token } from '../tokens/token.ts';
import { isInName } from './description.ts';
import { ACRONYM } from './person-names.ts';

/** The context of a name as evidence for its start. */
export interface NameContext {
  readonly language: Language;
  /** True after "of" or "de", as the complement of a role is: "el diputado de | Vía Verde Jon Arrieta". */
  readonly isComplement: boolean;
  /** True after a comma that a noun or a demonym for a person stands before: "el chileno, | Odilo Peña Silva". */
  readonly isApposed: boolean;
}

/** Spanish honorifics are written in lower case, in an English text too: "doña Rosaura". */
export const SPANISH_HONORIFIC = /^(?:doña|señor|señora|señorita)$/;

/** True for a word that stands before a name and is no part of it. */
function isBeforeName({ lower, isCapitalized, isSurname, isGivenName }: Token, language: Language): boolean {
  if (isSurname || isGivenName) return false;
  return (
    (isCapitalized && officesOfStyle(lower).length > 0) ||
    isPersonNoun(lower, language) ||
    ((isCapitalized || SPANISH_HONORIFIC.test(lower)) && isHonorific(lower, language)) ||
    isPluralPersonNoun(lower, language)
  );
}

/** True for a word of a name, also for the article of "the city and | The Times |". */
const isNameWord = (word: Token | undefined): boolean =>
  word?.isProperNoun === true ||
  (word?.isCapitalized === true && word.partOfSpeech === 'determiner' && word.separator === 'space');

/** The index where the capitalized words at the end of some words begin, with the particles between them. */
function capitalizedStart(words: readonly Token[]): number {
  let start = words.length;
  while (start > 0) {
    const word = words[start - 1];
    // "Ana de Souza", "Ana de la Hoz"
    const isAfterParticle =
      words[start - 3]?.isProperNoun && NAME_PARTICLES.has(words[start - 2]?.lower ?? '');
    const joins =
      word !== undefined &&
      !word.isProperNoun &&
      NAME_PARTICLES.has(word.lower) &&
      (words[start - 2]?.isProperNoun || isAfterParticle);
    const isJoint = joins || word?.lower === 'of' || isAnd(word?.lower);
    if (!isNameWord(word) && !isJoint) break;
    start -= 1;
  }
  while (start < words.length && !isNameWord(words[start])) start += 1;
  return start;
}

/** The index after the department that an office is of: "State and Treasury | Owen Baines"; `start` where no name follows. */
function departmentEnd(words: readonly Token[], start: number): number {
  let end = start;
  while (end < words.length - 1 && isDepartment(words[end]?.lower ?? '')) end += 1;
  // "the Finance | Ministry |" is nobody.
  const name = words[end];
  return name?.isProperNoun && !isNonPersonWord(name.lower) ? end : start;
}

/** The index of the last title from `start` on; of the one before a name that ends in a title itself; -1 without one. */
function lastTitleIn(words: readonly Token[], start: number, language: Language): number {
  const isTitle = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && isBeforeName(word, language) && !isInName(words, at, language);
  };
  const last = words.findLastIndex((_, at) => at >= start && isTitle(at));
  if (last < words.length - 1) return last;
  // "Secretary | Abdinoor Sheikh"
  const earlier = words.findLastIndex((_, at) => at >= start && at < last - 1 && isTitle(at));
  return earlier >= 0 && words[earlier + 1]?.isProperNoun === true && !isTitle(earlier + 1) ? earlier : last;
}

/** True for a word in lower case before a noun that it modifies: "alta", "primera". */
const isModifierWord = (lower: string, language: Language): boolean =>
  /^(?:adjective|determiner)$/.test(partOfSpeech(lower, language));

/**
 * The index of the title before the name; -1 where there is none, or where it is a part of the name: "Confederación de
 * | Trabajadores | Portuarios", "Irish | Farmers’ | Association".
 */
function titleBeforeName(words: readonly Token[], begin: number, language: Language): number {
  const [first, second] = [words[begin]?.lower ?? '', words[begin + 1]?.lower ?? ''];
  const isOfMembers = isNameWordOf(first, 'organization') && /^del?$/.test(second);
  const hasMembers = words.slice(0, -1).some(({ isPossessive }) => isPossessive);
  return isOfMembers || hasMembers ? -1 : lastTitleIn(words, begin, language);
}

/** True for a title between nothing but modifiers and its complement, without a name: "la | Alta Comisionada de | la ONU". */
function isQualifiedTitle(
  words: readonly Token[],
  begin: number,
  title: number,
  language: Language,
): boolean {
  const qualifiers = words.slice(begin, Math.max(begin, title));
  const areModifiers = qualifiers.every(({ lower }) => isModifierWord(lower, language));
  return qualifiers.length > 0 && areModifiers && isOf(words[title + 1]?.lower);
}

/** The index after a title and its complement with "of": "Governor | Tom Bell", "Mayor of Tamora | Tom Bell". */
function titleEnd(words: readonly Token[], begin: number, title: number): number {
  const next = words[title + 1];
  const start = title >= 0 && (next?.isProperNoun || next?.lower === 'of') ? title + 1 : begin;
  if (words[start]?.lower !== 'of') return start;
  const givenName = words.findIndex((word, i) => i > start && isGivenName(word.lower));
  return givenName > 0 ? givenName : Math.min(start + 2, words.length);
}

/**
 * The index of the given name that a name begins with after the proper noun of something else: "Tamora | Tom Okafor",
 * "American | Mary Jane Okafor"; else `start`.
 *
 * @param isTitled true after a title, with which a name may have any length: "minister | Shiza Fatima Khawaja |"
 */
function givenNameStart(
  words: readonly Token[],
  start: number,
  isTitled: boolean,
  { language, isComplement, isApposed }: NameContext,
): number {
  const length = words.length - start;
  const first = words[start]?.lower ?? '';
  // "American | Mary Jane Okafor", but "American Mary Bank"
  const isDemonymFirst = isPlainDemonym(first, language) && !isNonPersonWord(words.at(-1)?.lower ?? '');
  const mayBeFour = language === 'es' || isDemonymFirst;
  const isNamed = isTitled || (isApposed && !isDemonymFirst);
  // "la presidenta UDI | Ana Ruiz |"
  const isParty = language === 'es' && isTitled && ACRONYM.test(words[start]?.text ?? '');
  if (isParty && isGivenName(words[start + 1]?.lower ?? '')) return start + 1;
  const mayHaveOthersBefore = isComplement || (!isNamed && (length === 3 || (mayBeFour && length === 4)));
  // "Teatro San Martín de Córdoba" is one name.
  const isThing =
    !isComplement && !isDemonymFirst && (isNonPersonWord(first) || PLACE_NAME_PREFIXES.has(first));
  if (!mayHaveOthersBefore || isThing || isGivenName(first)) return start;
  const givenName = words.findIndex(
    (word, i) => i > start && i < words.length - 1 && word.isCapitalized && isGivenName(word.lower),
  );
  return givenName > 0 && (isComplement || givenName === start + 1) ? givenName : start;
}

/**
 * The index where the name at the end of some words begins, after titles with their complements and departments; their length
 * where there is none: "Secretary of the Treasury | Owen Baines", "la Alta Comisionada de la ONU |".
 */
export function nameStartIn(words: readonly Token[], context: NameContext): number {
  const { language, isComplement } = context;
  const begin = capitalizedStart(words);
  const title = titleBeforeName(words, begin, language);
  // "el Ejecutivo de Okafor" is nobody called so.
  if (title === words.length - 1 && title >= 0 && !isGivenName(words[begin]?.lower ?? ''))
    return words.length - begin === 1 ? words.length : begin;
  if (isQualifiedTitle(words, begin, title, language)) return words.length;
  const afterTitle = titleEnd(words, begin, title);
  const afterDepartment = departmentEnd(words, afterTitle);
  const isNamed = isGivenName(words[afterDepartment]?.lower ?? '');
  const start = isComplement || afterTitle > begin || isNamed ? afterDepartment : afterTitle;
  const isTitled = start > begin || isPersonNoun(words[begin - 1]?.lower ?? '', language);
  return givenNameStart(words, start, isTitled, context);
}
