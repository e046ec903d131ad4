/**
 * Phrases beside a name that say what somebody is: titles before it ("Foreign Minister | Rosa Ruiz") and appositions
 * after it ("Ana Ruiz, | a spokeswoman for the city,"). A phrase is a head, the word that says what the role is, with
 * its modifiers before it and its complement after it.
 */

import { ROLE_MODIFIERS as ENGLISH_ROLE_MODIFIERS } from '../../lexicon/en/role-modifiers.ts';
import { ROLE_MODIFIERS as SPANISH_ROLE_MODIFIERS } from '../../lexicon/es/role-modifiers.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../util/word-list.ts';
import {
  isAbbreviatedTitle,
  isHonorificOrKinship,
  isPluralRole,
  isRole,
} from '../grammar/titles-and-roles.ts';
import { isIngForm } from '../grammar/verb-morphology.ts';
import { type TokenizedSentence, type Word, withoutPossessive } from '../grammar/word-tokenizer.ts';
import { isKnownPlace } from './gazetteer.ts';
import { isDepartment, isProperNoun } from './person-names.ts';

/** A longer role is cut after its head, in UTF-16 units: a line of a reply has to hold it. */
const MAX_ROLE_LENGTH = 90;
/** The most words of a role before or after its head. */
const MAX_ROLE_WORDS = 8;
const MAX_MODIFIERS = 5;

/** Function words inside a role: "governor of the state", "ministro de Defensa". */
const ROLE_FUNCTION_WORDS = wordSet('of for at in to on with the a an and de del para en la el las los y');
/** Prepositions between a head and what somebody is in charge of. */
const COMPLEMENT_PREPOSITIONS = wordSet('of for at to de del para');
/** Determiners before an apposition. */
const APPOSITION_DETERMINERS = wordSet('a an the un una el la his her their its su');

const NO_WORD: Word = {
  text: '',
  lower: '',
  partOfSpeech: 'unknown',
  isCapitalized: false,
  separator: 'punctuation',
  start: 0,
  end: 0,
};

const followsSpace = (word: Word | undefined): boolean => word?.separator === 'space';

const isPossessive = (word: Word | undefined): boolean => word?.lower.endsWith("'s") === true;

const isNounOrAdjective = ({ partOfSpeech }: Word): boolean =>
  partOfSpeech === 'unknown' || partOfSpeech === 'adjective';

/** True if only a comma stands before the word at `at`. */
function followsComma({ text, words }: TokenizedSentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && /^\s*,\s*$/.test(text.slice(before.end, word.start));
}

/** True for a word that modifies the English role after it: "campaign", "Republican", "former", and no verb. */
function isModifier(word: Word, head: Word, before: Word | undefined): boolean {
  if (ENGLISH_ROLE_MODIFIERS.has(word.lower)) return true;
  // "New" is no name at the beginning of a sentence, but "New Jersey" is.
  if (isProperNoun(word) || (word.partOfSpeech === 'adjective' && /^\p{Lu}/u.test(word.text))) return true;
  // "praised President Smith" has a verb before the role, "campaign manager Tom Smith" a noun.
  const isVerb = /ed$/.test(word.lower) || isIngForm(word);
  if (word.partOfSpeech !== 'unknown' || head.isCapitalized || isPossessive(word) || isVerb) return false;
  // "Ruiz names lawyer Tom Smith", but "the sales manager Tom Smith".
  return (
    !isHonorificOrKinship(word.lower) &&
    !(/[^s]s$/.test(word.lower) && (before?.isCapitalized || before?.partOfSpeech === 'pronoun'))
  );
}

/** The index of the first word of the role with that head. */
function roleStart({ words, language, text }: TokenizedSentence, head: number): number {
  const headWord = words[head];
  let start = head;
  while (headWord && start > 0 && head - start < MAX_MODIFIERS && followsSpace(words[start])) {
    const before = words[start - 1];
    if (!before) break;
    const modifies =
      language === 'es'
        ? SPANISH_ROLE_MODIFIERS.has(before.lower)
        : isModifier(before, headWord, words[start - 2]);
    if (!modifies) break;
    start -= 1;
    if (isPossessive(before)) break;
    // "Bank of England Governor": the name of what somebody governs goes on before "of".
    const [of, whole] = [words[start - 1], words[start - 2]];
    const isOfName = of?.lower === 'of' && followsSpace(of) && followsSpace(before);
    if (isOfName && isProperNoun(before) && isProperNoun(whole)) start -= 2;
  }
  // "Amazon.com founder": half of a word is none.
  while (start < head && /[.@/-]/.test(text.charAt((words[start]?.start ?? 0) - 1))) start += 1;
  return start;
}

/** True if the role with that head is definite: "the governor", "her lawyer", "Ruiz's aide". */
function isDefinite(sentence: TokenizedSentence, head: number): boolean {
  const start = roleStart(sentence, head);
  const [before, first] = [sentence.words[start - 1], sentence.words[start]];
  return (
    /^\p{Lu}/u.test(first?.text ?? '') ||
    isPossessive(first) ||
    before?.partOfSpeech === 'determiner' ||
    before?.partOfSpeech === 'preposition' ||
    isPossessive(before)
  );
}

/** True if the words from after `head` to `end` may be its complement: "minister | of defense |". */
function isRoleComplement(
  { words, language }: TokenizedSentence,
  head: number,
  end: number,
  isApposed: boolean,
): boolean {
  const [first, ...others] = words.slice(head + 1, end);
  if (language === 'es') return first !== undefined && !isProperNoun(first);
  if (!COMPLEMENT_PREPOSITIONS.has(first?.lower ?? '')) return false;
  return isApposed || others.every(({ lower }) => isDepartment(lower) || ROLE_FUNCTION_WORDS.has(lower));
}

/** The index of the head of a role that ends before the name at `at`. */
function headBefore(sentence: TokenizedSentence, at: number): number | undefined {
  const { words, language } = sentence;
  const isApposed = followsComma(sentence, at);
  if ((!isApposed && !followsSpace(words[at])) || ROLE_FUNCTION_WORDS.has(words[at - 1]?.lower ?? ''))
    return undefined;
  const isHead = (i: number): boolean => isRole(withoutPossessive(words[i] ?? NO_WORD), language);
  if (isHead(at - 1) && !isPossessive(words[at - 1]))
    return isApposed && !isDefinite(sentence, at - 1) ? undefined : at - 1;
  // "the minister of defense, Ana Ruiz", "el ministro de Defensa Juan Ruiz"
  for (let i = at - 2; i >= 0 && at - i <= MAX_ROLE_WORDS && followsSpace(words[i + 1]); i -= 1) {
    const word = words[i];
    if (!word) return undefined;
    if (isHead(i))
      return isRoleComplement(sentence, i, at, isApposed) && isDefinite(sentence, i) ? i : undefined;
    if (!isProperNoun(word) && !ROLE_FUNCTION_WORDS.has(word.lower) && !isNounOrAdjective(word))
      return undefined;
  }
  return undefined;
}

/** The span of a role, which ends with its head where it is too long, or where the complement is somebody's. */
function roleSpan({ text }: TokenizedSentence, first: Word, head: Word, last: Word): Span {
  const isCut = last.end - first.start > MAX_ROLE_LENGTH || isPossessive(last);
  const { lower, end } = isCut ? head : last;
  // The dot of "Sen." belongs to it.
  return { start: first.start, end: isAbbreviatedTitle(lower) && text.charAt(end) === '.' ? end + 1 : end };
}

/**
 * The role before a name: "Foreign Minister | Rosa Ruiz", "campaign manager | Tom Bell", "el ministro de Defensa, | Juan
 * Ruiz".
 *
 * @param at the index of the first word of the name
 * @returns the span of the role without an article before it; nothing if there is none
 */
export function roleBefore(sentence: TokenizedSentence, at: number): Span | undefined {
  const head = headBefore(sentence, at);
  const last = sentence.words[at - 1];
  if (head === undefined || !last) return undefined;
  const first = sentence.words[roleStart(sentence, head)];
  const headWord = sentence.words[head];
  if (!first || !headWord || isHonorificOrKinship(withoutPossessive(headWord))) return undefined;
  return roleSpan(sentence, first, headWord, last);
}

/** The number of words from `at` on that an office is of, "State" in "Secretary of State Tom Bell"; often 0. */
export function departmentLength({ words }: TokenizedSentence, at: number): number {
  const preposition = words[at - 1]?.lower === 'the' ? words[at - 2] : words[at - 1];
  if (!preposition || !COMPLEMENT_PREPOSITIONS.has(preposition.lower)) return 0;
  let length = 0;
  while (
    isDepartment(withoutPossessive(words[at + length] ?? NO_WORD)) &&
    (length === 0 || followsSpace(words[at + length]))
  )
    length += 1;
  if (length > 0) return length;
  for (const placeLength of [2, 1]) {
    const place = words.slice(at, at + placeLength);
    if (place.length === placeLength && isKnownPlace(place.map(({ text }) => text).join(' ')))
      return placeLength;
  }
  return 0;
}

/** True if the word at `at` goes on with the head of a role: "attorney general", "director ejecutivo". */
function continuesHead({ words, language }: TokenizedSentence, at: number): boolean {
  const word = words[at];
  return word !== undefined && followsSpace(word) && isRole(word.lower, language);
}

/** The index of the last word of the role with that head: it goes on with its complement, up to a verb or a comma. */
function roleLast({ words, language }: TokenizedSentence, head: number): number {
  let last = head;
  for (let i = head + 1; i < head + 1 + 2 * MAX_ROLE_WORDS && followsSpace(words[i]); i += 1) {
    const word = words[i];
    if (!word) break;
    const isFunctionWord = ROLE_FUNCTION_WORDS.has(word.lower);
    if (!isFunctionWord && !isProperNoun(word) && !isNounOrAdjective(word)) break;
    if (!isFunctionWord && i === head + 1 && language === 'en' && !isProperNoun(word)) break;
    if (!isFunctionWord) last = i;
  }
  return last;
}

/**
 * The role after a name, in apposition: "Ana Ruiz, | a spokeswoman for the city, said".
 *
 * @param end the index after the name
 * @returns the span of the role without an article before it; nothing if there is none
 */
export function roleAfter(sentence: TokenizedSentence, end: number): Span | undefined {
  const { words, language } = sentence;
  if (!followsComma(sentence, end)) return undefined;
  const start = APPOSITION_DETERMINERS.has(words[end]?.lower ?? '') ? end + 1 : end;
  const first = words[start];
  for (let i = start; i < start + MAX_ROLE_WORDS && (i === end || followsSpace(words[i])); i += 1) {
    const word = words[i];
    if (!word || !first) return undefined;
    const isHead = isRole(word.lower, language);
    const next = words[i + 1];
    if (isHead && !isProperNoun(next) && !continuesHead(sentence, i + 1))
      return roleSpan(sentence, first, word, words[roleLast(sentence, i)] ?? word);
    // A name, a list of names, or a clause: "Ana Ruiz, President Tom Bell and …", "Ana Ruiz, said the mayor".
    if (!isNounOrAdjective(word) && !ENGLISH_ROLE_MODIFIERS.has(word.lower)) return undefined;
    if (isHead && isProperNoun(next) && !isRole(next?.lower ?? '', language) && language === 'en')
      return undefined;
  }
  return undefined;
}

/** True if an honorific, a plural role or a kinship term stands before the name at `at`: "Mrs.", "his wife, ". */
export function isIntroducedAsPerson(sentence: TokenizedSentence, at: number): boolean {
  const { words } = sentence;
  const [owner, before] = [words[at - 2], words[at - 1]];
  if (!before) return false;
  const lower = withoutPossessive(before);
  if (followsSpace(words[at])) return isHonorificOrKinship(lower) || isPluralRole(lower);
  const isOwned = followsSpace(before) && (owner?.partOfSpeech === 'determiner' || isPossessive(owner));
  return followsComma(sentence, at) && isOwned && isHonorificOrKinship(lower);
}

/** "Ana Ruiz, de 34 años". */
function isSpanishAge(words: readonly Word[], at: number): boolean {
  const [of, number, years] = words.slice(at, at + 3);
  return of?.lower === 'de' && /^\d/.test(number?.text ?? '') && years?.lower === 'años';
}

/**
 * True if an apposition tells that a name is a person's: an age, a clause with "who", a kinship term.
 *
 * @param end the index after the name
 */
export function isDescribedAsPerson(sentence: TokenizedSentence, end: number): boolean {
  const { words, language } = sentence;
  const word = words[end];
  if (!followsComma(sentence, end) || !word) return false;
  if (/^(?:who|whose|quien)$/.test(word.lower)) return true;
  if (/^\d{2}[,.]?$/.test(word.text)) return /[,.]$/.test(word.text) || word.end === words.at(-1)?.end;
  if (language === 'es' && (isHonorificOrKinship(word.lower) || isSpanishAge(words, end))) return true;
  if (!APPOSITION_DETERMINERS.has(word.lower)) return false;
  if (/^\d{1,3}-(?:year|month)/.test(words[end + 1]?.lower ?? '')) return true;
  const rest = words.slice(end + 1, end + 5);
  const phraseLength = rest.findIndex((next) => !followsSpace(next) || !isNounOrAdjective(next));
  return rest
    .slice(0, phraseLength < 0 ? rest.length : phraseLength)
    .some((next) => !isProperNoun(next) && isHonorificOrKinship(next.lower));
}
