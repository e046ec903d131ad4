/** Numbers that count the things or people of a question: "three new packhouses", "the number of tables", "1,200 were hurt". */

import { isTimeWord } from '../../analysis/grammar/calendar.ts';
import { countingWordsOf, isCountingWord } from '../../analysis/grammar/cardinals.ts';
import { isPeopleNoun } from '../../analysis/grammar/person-nouns.ts';
import { COUNTED_PEOPLE } from '../../lexicon/counted-people.ts';
import { NUMBER_NOUNS, NUMBERED_NOUNS, ORDINAL_FRACTIONS, ORDINALS } from '../../lexicon/number-nouns.ts';
import type { Language } from '../../text/language.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { alternation, wordSet } from '../../util/word-list.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { ExpectedAnswer } from '../question/interrogative.ts';
import { isUnit } from './measures.ts';

/** Maximum distance, in words, of a number from what it counts. */
const MAX_DISTANCE = 4;
/** Score of an answer that is further from the words of the question: it may be said of anything else. */
export const DISTANT_SCORE = 0.6;

/** Between a number and what it counts: "three | of the | packhouses". */
const PARTITIVE = /^(?:of|the|these|those|its|his|her|their|our|de|los|las|sus)$/;

/** Distributive words, before a noun that the number near it does not count: "each | country gets $5 million". */
const DISTRIBUTIVE: Record<Language, RegExp> = { en: /^(?:each|every|per)$/, es: /^cada$/ };

/** Words before a label number: "number 2", "May 25". */
const NUMBERING_WORDS: ReadonlySet<string> = new Set([...wordSet('number no numero'), ...NUMBERED_NOUNS]);
/** A day of the month, or a rank: "25th", "3º". */
const ORDINAL = /^\d+\p{L}/u;
/** A year that no digit group or noun shows to be a number: "in 1985". */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** The end of a noun phrase, but not inside "1,200". */
const PHRASE_END = /[;:()–—"“”«»]|,(?!\d)/;
/** A plural noun; in Spanish none with the ending of a participle, which counts people: "204 heridos". */
const PLURAL_NOUN: Record<Language, RegExp> = { en: /[^s]s$/, es: /(?<![ai]d[oa])s$/ };

const isNumber = (tokens: readonly string[], at: number, language: Language): boolean => {
  const token = tokens[at] ?? '';
  // "third parties", "quarter finals"
  if (ORDINAL_FRACTIONS.has(token) && PLURAL_NOUN[language].test(tokens[at + 1] ?? '')) return false;
  return /^\d/.test(token) || isCountingWord(token, language);
};

/**
 * True for a number that modifies a noun after it: "three new packhouses", "three of the packhouses"; not "in 2019 a fire at
 * the packhouse".
 */
const modifies = (tokens: readonly string[], number: number, noun: number, language: Language): boolean =>
  number < noun &&
  tokens.slice(number + 1, noun).every((token) => !isStopWord(token, language) || PARTITIVE.test(token));

const PERCENT = /^(?:percent|per cent|por ciento)/;
/** A sentence with the percent sign as a word. */
const withPercentWords = (sentence: string): string => sentence.replace(/(?<=\d)\s?%/g, ' percent');

/** True for a share: "27 per cent of the votes". */
const isShare = (tokens: readonly string[], number: number): boolean =>
  PERCENT.test(tokens.slice(number + 1, number + 3).join(' '));

/** The sum before a magnitude: "RM6 | million". */
const SUM = /^\p{L}{1,3}\d/u;

/** Before an English unit of length: “1,500 | cubic | feet”. */
const POWER = /^(?:square|cubic)$/;

/** True for a number of a unit, a share or a sum: "40 metres", "26-year-old", "27 per cent", "RM6 million". */
const isMeasured = (tokens: readonly string[], number: number, language: Language): boolean =>
  isTimeWord(tokens[number + 1] ?? '') ||
  isShare(tokens, number) ||
  SUM.test(tokens[number - 1] ?? '') ||
  [1, 2].some((length) => isUnit(tokens.slice(number + 1, number + 1 + length).join(' '), language)) ||
  (POWER.test(tokens[number + 1] ?? '') && isUnit(tokens[number + 2] ?? '', language));

/** The words before a clock time: "at | six", "a las | seis". */
const BEFORE_CLOCK_TIME: Record<Language, RegExp> = {
  en: /(?:^| )at$/,
  es: /(?:^| )(?:a|desde|hasta) las?$/,
};

const isClockTime = (tokens: readonly string[], number: number, language: Language): boolean =>
  BEFORE_CLOCK_TIME[language].test(tokens.slice(Math.max(0, number - 2), number).join(' '));

/** One of several, who are not counted: “she was | one | of the last to speak”. */
const isOneOfSeveral = (tokens: readonly string[], number: number): boolean =>
  /^(?:one|un[oa])$/.test(tokens[number] ?? '') && /^(?:of|de)$/.test(tokens[number + 1] ?? '');

const isCountedPeople = ({ token, written }: Word, language: Language): boolean =>
  COUNTED_PEOPLE.has(token) || isPeopleNoun(written, language);

/**
 * True for a number of people: of a noun for them ("two British tourists") or for what they do ("38 muertos", "23 arrests"), or
 * of none ("killed 1,200"); not "six plants", "in 1985".
 */
function countsPeople(
  words: readonly Word[],
  number: number,
  isEvent: (token: string) => boolean,
  language: Language,
): boolean {
  const tokens = words.map(({ token }) => token);
  const [token = '', before = ''] = [tokens[number], tokens[number - 1]];
  if (isMeasured(tokens, number, language) || isClockTime(tokens, number, language)) return false;
  if (ORDINAL.test(token) || isOneOfSeveral(tokens, number)) return false;
  const rest = words.slice(number + 1);
  const end = rest.findIndex((word) => isStopWord(word.token, language) && !PARTITIVE.test(word.token));
  const counted = end < 0 ? rest : rest.slice(0, end);
  const phrase = counted.map((word) => word.token);
  const isEventNoun = (word: string): boolean => word.endsWith('s') && isEvent(word);
  if (counted.some((word) => isCountedPeople(word, language)) || phrase.some(isEventNoun)) return true;
  return (
    !YEAR.test(token) &&
    !isTimeWord(before) &&
    !NUMBERING_WORDS.has(before) &&
    !phrase.some((word, at) => PLURAL_NOUN[language].test(word) && !isNumber(phrase, at, language))
  );
}

/** 1 for a sentence with a number of people and, where a question tells what they do, a word for it; otherwise 0. */
function peopleScore(
  sentence: string,
  { event }: ExpectedAnswer,
  asked: ReadonlySet<string>,
  language: Language,
): number {
  const isEvent = (token: string): boolean => event?.has(stem(token, language)) === true;
  if (event && !textTokens(sentence).some(isEvent)) return 0;
  const hasCount = withPercentWords(sentence)
    .split(PHRASE_END)
    .map(wordsOf)
    .some((words) => {
      const tokens = words.map(({ token }) => token);
      return tokens.some(
        (token, i) =>
          // An age in apposition: “Ida Bell, | 79, | came”.
          tokens.length > 1 &&
          isNumber(tokens, i, language) &&
          !asked.has(token) &&
          countsPeople(words, i, isEvent, language),
      );
    });
  return hasCount ? 1 : 0;
}

const numberPattern = (language: Language): string =>
  `(?:\\d[\\d.,]*|${alternation(countingWordsOf(language))})`;
/** Frequency adverbials: "twice", "40 times"; not "once she left", "una vez que salió", "three times a week". */
const OCCURRENCES: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `\\b(?:twice|(?:${numberPattern('en')}|several|many|countless)(?: more)? times)\\b(?! an? )|(?<!^|\\b(?:at|all) )\\bonce\\b(?! (?:more|again|an?|the|his|her|their|its|it|he|she|they|we)\\b)`,
    'i',
  ),
  es: new RegExp(
    `\\b(?:(?:${numberPattern('es')}|varias|muchas|numerosas) veces|(?<!^|[.;:] )una (?:sola )?vez)\\b(?! (?:al?|por|que|más)\\b)`,
    'i',
  ),
};

/** 1 for a sentence with the frequency of the event in the question, otherwise 0. */
function occurrenceScore(sentence: string, { context }: ExpectedAnswer, language: Language): number {
  const isOnQuestion = textTokens(sentence).some((token) => context.has(stem(token, language)));
  return isOnQuestion && OCCURRENCES[language].test(sentence) ? 1 : 0;
}

/** 1 for a sentence with a number that modifies a counted noun, less for one that is only near, otherwise 0. */
export function countScore(
  sentence: string,
  expected: ExpectedAnswer,
  asked: ReadonlySet<string>,
  { article }: ArticleIndex,
): number {
  const { language } = article;
  if (expected.countsPeople) return peopleScore(sentence, expected, asked, language);
  if (expected.countsOccurrences) return occurrenceScore(sentence, expected, language);
  const tokens = textTokens(withPercentWords(sentence));
  const numbers = tokens.flatMap((token, i) =>
    isNumber(tokens, i, language) && !isShare(tokens, i) && !asked.has(token) ? [i] : [],
  );
  const headsOf = (noun: number): number[] => [2, 3, 4].map((distance) => noun - distance);
  // "The number of | tables" is counted, too.
  const nouns = tokens.flatMap((token, i) =>
    expected.counted.has(stem(token, language)) && !DISTRIBUTIVE[language].test(tokens[i - 1] ?? '')
      ? [i, ...headsOf(i).filter((head) => NUMBER_NOUNS.has(tokens[head] ?? ''))]
      : [],
  );
  const pairs = numbers.flatMap((number) => nouns.map((noun) => ({ number, noun })));
  // “The third | meeting”
  const isOrdinal = (token = ''): boolean => ORDINALS.has(token) || ORDINAL.test(token);
  if (nouns.some((noun) => isOrdinal(tokens[noun - 1]))) return 1;
  const near = pairs.filter(
    ({ number, noun }) =>
      Math.abs(noun - number) <= MAX_DISTANCE &&
      (modifies(tokens, number, noun, language) || !isMeasured(tokens, number, language)),
  );
  if (near.length === 0) return 0;
  return near.some(({ number, noun }) => modifies(tokens, number, noun, language)) ? 1 : DISTANT_SCORE;
}
