/**
 * Attendance questions: "was Ruiz there", "did the mayor of Lima attend", "asistió Ruiz", "who attended". The words of a
 * question tell that it may be one, the people and the vocabulary of an article that it is.
 */

import {
  isContractedArticle,
  isDefiniteArticle,
  isDeterminer,
  isOf,
} from '../../analysis/grammar/function-words.ts';
import { verbForms } from '../../analysis/grammar/verb-forms.ts';
import type { TokenRange } from '../../analysis/mentions/role-phrases.ts';
import * as ENGLISH from '../../lexicon/en/attendance-verbs.ts';
import { DO_AND_HAVE, AUXILIARIES as ENGLISH_AUXILIARIES } from '../../lexicon/en/auxiliaries.ts';
import { MODAL_VERBS } from '../../lexicon/en/modal-verbs.ts';
import * as SPANISH from '../../lexicon/es/attendance-verbs.ts';
import { COMPANIES, EVENTS, OTHER_TIMES, VENUE_NAMES, VENUES } from '../../lexicon/occasions.ts';
import { joinPhrases } from '../../text/join-phrases.ts';
import { LANGUAGES } from '../../text/language.ts';
import { INTERROGATIVES } from '../../text/question-openers.ts';
import { capitalizedTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { wordSet } from '../../util/word-list.ts';

const AUXILIARIES: ReadonlySet<string> = new Set([...ENGLISH_AUXILIARIES, ...SPANISH.LOCATIVE_COPULAS]);
/** Prepositions of place and company. */
const PREPOSITIONS = wordSet('at in with among en con a al');
/** An attendance question has no other content words but these and people. */
const OCCASIONS: ReadonlySet<string> = new Set([...EVENTS, ...VENUES, ...VENUE_NAMES, ...COMPANIES]);
/** Maximum words of a venue's name. */
const MAX_VENUE_WORDS = 2;
/** Words that ask for something else, set another time, or make another verb: "did it come up". */
const OTHER_QUESTIONS: ReadonlySet<string> = new Set([
  ...INTERROGATIVES,
  ...MODAL_VERBS,
  ...OTHER_TIMES,
  ...wordSet('up out back down over through'),
]);
/** Maximum words of a name with its role, without particles. */
const MAX_ATTENDEE_WORDS = 5;

/** True for "applauded"; irregular participles are last names, too: "Born". */
const isRegularParticiple = (word: string): boolean => verbForms(word, 'en').participle === 'certain';

const isFiniteAttendanceVerb = (word: string): boolean =>
  ENGLISH.ATTENDED.has(word) || SPANISH.ATTENDED.has(word);
const isAttendanceVerb = (word: string): boolean => isFiniteAttendanceVerb(word) || ENGLISH.ATTEND.has(word);
const isAttendanceWord = (word: string): boolean =>
  isAttendanceVerb(word) || ENGLISH.PRESENT.has(word) || SPANISH.PRESENT.has(word);
const isFunctionWord = (word: string): boolean =>
  isStopWord(word) || isAttendanceWord(word) || ENGLISH.ATTENDANCE_LIGHT_VERBS.has(word);

/** The people and the vocabulary of an article. */
interface ArticleWords {
  readonly isPerson: (word: string) => boolean;
  /** True for the words of the article. */
  readonly isKnown: (word: string) => boolean;
}

interface KnownWords extends ArticleWords {
  /** True for an event, a venue or a company; not for a name that is spelled like one: "was Hall there". */
  readonly isOccasion: (word: string) => boolean;
}

/** True for a function word inside names and roles: "the president of Peru". */
const isNameJoint = (word: string): boolean => isDefiniteArticle(word) || isOf(word);

const isNameWord = (word: string, { isOccasion }: KnownWords): boolean =>
  isNameJoint(word) || !(isFunctionWord(word) || isOccasion(word));

/** The words before `end` that may be a name or role. */
function nameBefore(tokens: readonly string[], end: number, known: KnownWords): TokenRange | undefined {
  let start = end;
  while (start > 0 && isNameWord(tokens[start - 1] ?? '', known)) start -= 1;
  return start < end ? { start, end } : undefined;
}

/** The words from `start` on that may be a name or role. */
function nameFrom(tokens: readonly string[], start: number, known: KnownWords): TokenRange | undefined {
  let end = start;
  while (end < tokens.length && isNameWord(tokens[end] ?? '', known)) end += 1;
  return start < end ? { start, end } : undefined;
}

/** The subject of the verb at a position, if it may be a name. */
function possibleAttendee(
  tokens: readonly string[],
  verb: number,
  known: KnownWords,
): TokenRange | undefined {
  const before = nameBefore(tokens, verb, known);
  if (before && tokens.slice(before.start, before.end).some(known.isPerson)) return before;
  const after = ENGLISH.ATTENDED.has(tokens[verb] ?? '') ? undefined : nameFrom(tokens, verb + 1, known);
  return after ?? before;
}

/** True for words that name a person: all of them do, or one is in no article. */
function isSomebody(words: readonly string[], { isPerson, isKnown }: KnownWords): boolean {
  if (words.length > MAX_ATTENDEE_WORDS) return false;
  // "Was Ruiz invited" names Ruiz; in "was Ruiz applauded at the meeting" there is more than a name.
  if (words.length > 1 && isRegularParticiple(words.at(-1) ?? '')) return false;
  return words.some(isPerson) ? words.every(isPerson) : words.some((word) => !isKnown(word));
}

/** True where a verb, with the words after it and its subject, speaks of attending. */
function isAttendance(verb: string, rest: readonly string[], { isPerson, isOccasion }: KnownWords): boolean {
  const contentWords = rest.filter((word) => !isFunctionWord(word));
  if (!contentWords.every((word) => isOccasion(word) || isPerson(word))) return false;
  if (isFiniteAttendanceVerb(verb)) return true;
  // "Did Ruiz attend", "did Ruiz also take part": the verb is one of the next two words.
  if (DO_AND_HAVE.has(verb))
    return rest
      .slice(0, 2)
      .some((word) => isAttendanceVerb(word) || ENGLISH.ATTENDANCE_LIGHT_VERBS.has(word));
  // "Was Ruiz with Trump" may go on in any way ("was Ruiz angry with Trump"), so an occasion has to be named.
  const isAtOccasion = rest.some((word) => PREPOSITIONS.has(word)) && contentWords.some(isOccasion);
  return rest.some(isAttendanceWord) || isAtOccasion;
}

/** The subject of the verb at a position, where that is asked to have attended. */
function attendeeOf(tokens: readonly string[], verb: number, known: KnownWords): TokenRange | undefined {
  const subject = possibleAttendee(tokens, verb, known);
  if (!subject) return undefined;
  const words = tokens.slice(subject.start, subject.end).filter((word) => !isNameJoint(word));
  const rest = tokens.slice(Math.max(subject.end, verb + 1));
  return isSomebody(words, known) && isAttendance(tokens[verb] ?? '', rest, known) ? subject : undefined;
}

/**
 * Finds the name of the person in an attendance question.
 *
 * @param tokens those of the question, with people under their canonical names
 * @param known a name has a word that is a person's, or in no article
 * @returns `undefined` for any other question
 */
function findAttendee(tokens: readonly string[], known: KnownWords): TokenRange | undefined {
  if (tokens.some((word) => OTHER_QUESTIONS.has(word))) return undefined;
  for (const [i, word] of tokens.entries()) {
    const attendee =
      AUXILIARIES.has(word) || isFiniteAttendanceVerb(word) ? attendeeOf(tokens, i, known) : undefined;
    if (attendee) return attendee;
  }
  return undefined;
}

const WHO = wordSet('who quien quienes');

/**
 * True for "who went to the meeting", "quién estuvo en la sala": nothing but attending, occasions and people.
 */
function asksWhoAttended(
  [first = '', ...rest]: readonly string[],
  { isPerson, isOccasion }: KnownWords,
): boolean {
  const contentWords = rest.filter((word) => !isFunctionWord(word));
  const isAtOccasion = rest.some((word) => AUXILIARIES.has(word)) && contentWords.some(isOccasion);
  return (
    WHO.has(first) &&
    contentWords.every((word) => isOccasion(word) || isPerson(word)) &&
    (rest.some(isAttendanceWord) || isAtOccasion)
  );
}

const isDeterminerOrContraction = (token: string): boolean =>
  isContractedArticle(token) || LANGUAGES.some((language) => isDeterminer(token, language));

/**
 * The words of a question that are spelled like an occasion but name somebody: with a capital letter, and without a
 * determiner.
 *
 * @param tokens those of the question, with the names of venues joined
 */
function namesLikeOccasions(tokens: readonly string[], question: string): ReadonlySet<string> {
  const undetermined = tokens.filter(
    (token, i) => OCCASIONS.has(token) && !isDeterminerOrContraction(tokens[i - 1] ?? ''),
  );
  if (undetermined.length === 0) return new Set();
  const capitalized = capitalizedTokens(question);
  return new Set(undetermined.filter((token) => capitalized.has(token)));
}

/** The tokens of a question with the names of venues joined. */
const withVenuesJoined = (tokens: readonly string[]): string[] =>
  joinPhrases(tokens, MAX_VENUE_WORDS, (phrase) => OCCASIONS.has(phrase));

/** True for a question that may ask who attended, or whether somebody did: it has a word for attending, or an occasion. */
export function mayAskForAttendance(tokens: readonly string[]): boolean {
  const words = withVenuesJoined(tokens);
  const isOther = !WHO.has(words[0] ?? '') && words.some((word) => OTHER_QUESTIONS.has(word));
  const isOfAttending = (word: string): boolean =>
    isAttendanceWord(word) || ENGLISH.ATTENDANCE_LIGHT_VERBS.has(word) || OCCASIONS.has(word);
  return !isOther && words.some(isOfAttending);
}

/** The meaning of an attendance question. */
interface Attendance {
  /** The words of those who are asked for, as far as an article has them. */
  readonly names: readonly string[];
  readonly events: readonly string[];
}

/**
 * Reads a question for who attended, or whether somebody did; `undefined` for any other.
 *
 * @param canonicalize puts people under their canonical names
 */
export function readAttendance(
  { text, tokens: asked }: { readonly text: string; readonly tokens: readonly string[] },
  canonicalize: (tokens: readonly string[]) => readonly string[],
  article: ArticleWords,
): Attendance | undefined {
  const words = withVenuesJoined(asked);
  const namesakes = namesLikeOccasions(words, text);
  const tokens = canonicalize(words);
  const { isPerson, isKnown } = article;
  const isOccasion = (token: string): boolean => OCCASIONS.has(token) && !namesakes.has(token);
  const known = { isPerson, isKnown, isOccasion };
  const events = tokens.filter((token) => EVENTS.has(token) && isKnown(token));
  if (asksWhoAttended(tokens, known)) return { names: tokens.filter(isPerson), events };
  const attendee = findAttendee(tokens, known);
  return attendee && { names: tokens.slice(attendee.start, attendee.end).filter(isKnown), events };
}
