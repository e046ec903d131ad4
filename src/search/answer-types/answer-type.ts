/** Recognizes answers of the type that a question expects, sentence by sentence. */

import { countingWordsOf } from '../../analysis/grammar/cardinals.ts';
import { formsByLanguage } from '../../analysis/grammar/conjugation.ts';
import { nounsOf } from '../../analysis/grammar/noun-kinds.ts';
import { isPeopleNoun, isTypedPersonNoun } from '../../analysis/grammar/person-nouns.ts';
import { mentionsAge } from '../../analysis/tokens/ages.ts';
import { MONEY_PATTERNS } from '../../analysis/tokens/amounts-of-money.ts';
import { slice } from '../../corpus/article.ts';
import { CALENDAR_WORDS, TIMES_OF_DAY } from '../../lexicon/calendar-words.ts';
import { CAUSATION_VERBS } from '../../lexicon/causation-verbs.ts';
import { CAUSAL_STEMS, CAUSAL_EXPRESSIONS as ENGLISH_CAUSES } from '../../lexicon/en/causal-expressions.ts';
import { PARTS_OF_SPEECH as ENGLISH_PARTS_OF_SPEECH } from '../../lexicon/en/parts-of-speech.ts';
import { CAUSAL_EXPRESSIONS as SPANISH_CAUSES } from '../../lexicon/es/causal-expressions.ts';
import { PARTS_OF_SPEECH as SPANISH_PARTS_OF_SPEECH } from '../../lexicon/es/parts-of-speech.ts';
import { FREQUENCY_WORDS } from '../../lexicon/frequency-words.ts';
import { PLURAL_TIME_UNITS, SINGULAR_TIME_UNITS, TIME_UNITS } from '../../lexicon/time-units.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { tokenSpans } from '../../text/tokenize.ts';
import { alternation } from '../../util/word-list.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { CAPITALIZED_WORD } from '../index/name-tokens.ts';
import type { ExpectedAnswer } from '../question/interrogative.ts';
import type { AnswerType } from '../question/interrogative-patterns.ts';
import { countScore, DISTANT_SCORE } from './counts.ts';
import { lengthsIn, MEASURE_PATTERNS, oneUnit } from './measures.ts';
import { goesOnWithPrice, tellsPrice } from './prices.ts';
import { withoutReportTimes } from './report-times.ts';

const TIME_UNIT = alternation(TIME_UNITS);
/** A month whose name is a word, too: only with a capital it is a time. */
const AMBIGUOUS_MONTH = /\b(?:March|May)\b/;
const CALENDAR = `(?:${CALENDAR_WORDS.filter((word) => !AMBIGUOUS_MONTH.test(word)).join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? \\d+|(?:last|next|this|in the|early|late) (?:spring|fall)|(?:start|beginning|end) of|al (?:inicio|comienzo|final|término))`;
/** Places that answer without a name: "at his house". */
const PLACE_NOUN = [...nounsOf('place'), 'home'].join('|');
const PLACE_PREPOSITION: Record<Language, string> = {
  en: '(?:in|at|near|from|to|across|throughout)',
  es: '(?:en|desde|hacia|cerca de|ante|al?)',
};
const DETERMINER = '(?:the|an?|his|her|their|its|el|la|los|las|una?|sus?)';
/** Before the noun: "in the | same | hotel". */
const PLACE_ADJECTIVE: Record<Language, string> = {
  en: alternation(ENGLISH_PARTS_OF_SPEECH.adjective),
  es: alternation(SPANISH_PARTS_OF_SPEECH.adjective),
};
const placePattern = (language: Language): RegExp =>
  new RegExp(
    `\\b${PLACE_PREPOSITION[language]}\\s+(?:(?:${DETERMINER})\\s+)?(?:${PLACE_ADJECTIVE[language]}\\s+)?(?:\\p{Lu}|(?:${PLACE_NOUN})\\b)`,
    'u',
  );
const PLACE_PATTERNS: Record<Language, RegExp> = { en: placePattern('en'), es: placePattern('es') };

/** Before a year of long ago, which may be any other number: “in 1831”, “about 1500 soldiers”. */
const YEAR_PREPOSITION = '(?:in|since|by|from|until|before|after|during|year|en|desde|de|hasta|año)';

/** Units of time, days, months, times of day, also several: "Mondays", "noches". */
const PERIOD = `(?:${alternation([...TIME_UNITS, ...CALENDAR_WORDS])}(?:e?s)?)`;
/** Expressions of frequency: "every other day", "three flights a week", "todos los lunes". */
const FREQUENCY = new RegExp(
  [
    `\\b${alternation(FREQUENCY_WORDS)}\\b`,
    `\\b(?:every|each|cada)(?: \\S+)? ${PERIOD}(?!\\p{L})`,
    `\\b(?:tod[oa]s )?l[oa]s (?:${alternation(CALENDAR_WORDS)}(?:e?s)?|días)(?!\\p{L})`,
    `\\b(?:an?|per|al?|a la|por) ${alternation(TIME_UNITS)}(?!\\p{L})`,
    '\\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\\b',
    '\\b(?:times|veces)\\b',
  ].join('|'),
  'giu',
);

/**
 * Several units of time, or one that is counted: "eleven weeks", "a 14-hour count", "since 1990"; not "last week", "every day".
 */
const durationPattern = (language: Language): RegExp =>
  new RegExp(
    [
      '\\b(?:since|desde)(?: \\S+){0,3}? \\d',
      `\\b${alternation(PLURAL_TIME_UNITS)}\\b(?! ago\\b|[- ]old\\b)`,
      `(?:\\d|\\b(?:${alternation(countingWordsOf(language))}|(?<!-)an?|half|whole|entire|full|all|una?|medi[oa]|tod[oa] (?:el|la)))[- ]${alternation(SINGULAR_TIME_UNITS)}\\b(?! ago\\b|-old\\b)`,
    ].join('|'),
    'gi',
  );

/** A unit of time that tells when, and is no rate: "in a year", "al año siguiente"; not "£200 a year", "400 euros al año". */
const periodPattern = (unit: string): string =>
  `(?<!\\b(?:al|a la|por|per) |(?:\\d|\\btwice|\\bonce)(?: [a-z]+)? an? )\\b${unit}\\b|\\ba(?:l| la) ${unit} (?:de|siguiente)\\b`;
/** Years, in digits or counted: "in 1831", "the 1990s", "last year", "hace una década". */
const YEARS = `\\b(?:19|20)\\d{2}s?\\b|\\b${YEAR_PREPOSITION} (?:the )?1\\d{3}s?\\b|${periodPattern('(?:years?|decades?|centur(?:y|ies)|años?|décadas?|siglos?)')}`;
/** Clock times: "8:30", "9 a.m.", "at six", "a las siete y media", "noon". */
const clockPattern = (language: Language): string =>
  [
    '\\d:\\d\\d\\b',
    "\\d\\s?(?:[ap]\\.?m|h|hrs?|horas|o[’']clock)\\b",
    `\\b(?:at|around|until|till|(?:a|hasta|desde) las?) (?:\\d{1,2}(?:\\.\\d\\d)?\\b(?![.,%]?\\d)|${alternation(countingWordsOf(language))}\\b)`,
    `\\b${alternation(TIMES_OF_DAY)}\\b`,
  ].join('|');

/** The types that an expression tells: a number, a sum, a date. */
type ExpressionType = Exclude<
  AnswerType,
  'age' | 'person' | 'name' | 'place' | 'count' | 'measure' | 'reason' | 'cause' | 'wording'
>;

/** Patterns of expressions in sentences as they are written. */
const expressionPatterns = (language: Language): Readonly<Record<ExpressionType, RegExp>> => ({
  time: new RegExp(
    `${YEARS}|\\d:\\d\\d|\\d\\s?[ap]\\.?m\\b|\\b${CALENDAR}\\b|${periodPattern(TIME_UNIT)}`,
    'gi',
  ),
  year: new RegExp(YEARS, 'gi'),
  hour: new RegExp(clockPattern(language), 'gi'),
  duration: durationPattern(language),
  money: MONEY_PATTERNS[language],
  percent: /%|\bper ?cent\b|\bpor ciento\b|\b(?:half|third|quarter|mitad|tercio|cuarto)s?\b/gi,
  frequency: FREQUENCY,
  number: new RegExp(`\\d|\\b${alternation(countingWordsOf(language))}\\b|${oneUnit(language)}`, 'giu'),
});

const EXPRESSION_PATTERNS: Readonly<Record<Language, ReturnType<typeof expressionPatterns>>> = {
  en: expressionPatterns('en'),
  es: expressionPatterns('es'),
};

/** The start of each expression in a sentence that a question expects: of a measure, those of its quantities. */
function expressionsIn(
  sentence: string,
  type: ExpressionType | 'measure',
  { quantities, dimension }: ExpectedAnswer,
  language: Language,
): number[] {
  const startsOf = (pattern: RegExp): number[] => [...sentence.matchAll(pattern)].map(({ index }) => index);
  const expressions = EXPRESSION_PATTERNS[language];
  if (type !== 'measure') return startsOf(expressions[type]);
  return quantities.flatMap((quantity) =>
    quantity === 'length'
      ? lengthsIn(sentence, dimension, language)
      : startsOf(quantity === 'duration' ? expressions.duration : MEASURE_PATTERNS[language][quantity]),
  );
}

/** True for a sentence with a date or a period, other than that at which it was said. */
export function hasTime(sentence: string, language: Language): boolean {
  const told = withoutReportTimes(sentence, new Set(), language);
  const { time, duration } = EXPRESSION_PATTERNS[language];
  return AMBIGUOUS_MONTH.test(told) || [time, duration].some((pattern) => told.search(pattern) >= 0);
}

/** True for a sentence with the price of the goods that are asked for. */
const isPriced = (sentence: string, expected: ExpectedAnswer, language: Language): boolean =>
  expected.goods !== undefined &&
  tellsPrice(sentence, expressionsIn(sentence, 'money', expected, language), expected.goods, language);

/**
 * True for a sentence with the price of the goods that are asked for, or that goes on with it from the one before.
 *
 * @param before the sentence before it
 */
export const hasPrice = (
  sentence: string,
  before: string,
  expected: ExpectedAnswer,
  language: Language,
): boolean => {
  if (isPriced(sentence, expected, language)) return true;
  const isOnGoods = tokenSpans(before).some(({ token }) => expected.goods?.has(stem(token, language)));
  const sums = expressionsIn(sentence, 'money', expected, language);
  return isOnGoods && goesOnWithPrice(sentence, before, sums, language);
};

/** Words that introduce a reason, and “para” with an infinitive. */
const REASON = new RegExp(
  [
    `\\b${alternation([...ENGLISH_CAUSES, ...SPANISH_CAUSES]).replaceAll("'", "['’]?")}\\b`,
    `\\b${alternation(CAUSAL_STEMS)}\\w`,
    '\\bpara [a-záéíóúñü]+[aei]r\\b',
  ].join('|'),
  'i',
);
/** Ambiguous causal connectives, which are temporal or spatial, too: “sued | over the smell”, “denunciado | por el ruido”. */
const AMBIGUOUS_CAUSAL: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:since|over (?:the|an?|his|her|its|their))\b/i,
  es: /\bpor (?:el|las?|los|una?|sus?)\b/i,
};

/** True for a text that may tell the reason of an event which is known to be told there: “who sued, | and why”. */
export const mayTellReason = (text: string, language: Language): boolean =>
  REASON.test(text) || AMBIGUOUS_CAUSAL[language].test(text);

/** Verbs for what makes something happen or begin, normalized. */
const CAUSING = formsByLanguage(CAUSATION_VERBS);
const QUOTATION_MARK = /[“"«„]/;

/** Capitalized words that may be a name: not a sentence's first, unless another or a possessive follows. */
const MAYBE_NAME = /(?<=[^.!?“"]\s)\p{Lu}[\p{L}\p{M}]+|^\p{Lu}[\p{L}\p{M}]+(?=\s\p{Lu}|['’]s?\s)/gu;
const DIGITS = /\d+/g;
const TIMES: ReadonlySet<AnswerType> = new Set(['time', 'year', 'hour']);
/** Maximum distance, in words, of an answer from a word of the question. */
const MAX_DISTANCE = 6;
/** Score of a capitalized word that is not known to be a person's or a place's name. */
const UNKNOWN_NAME_SCORE = 0.7;
/** Score of people without a name. */
const PERSON_NOUN_SCORE = 0.5;

/** True for a sentence with one of some known names that the question does not have. */
const hasKnownName = (sentence: string, asked: ReadonlySet<string>, known: ReadonlySet<string>): boolean =>
  [...sentence.matchAll(CAPITALIZED_WORD)]
    .map(([word]) => normalize(word))
    .some((token) => known.has(token) && !asked.has(token));

/**
 * The confidence, 0 to 1, that a sentence has a name which the question does not.
 *
 * @param known the tokens of names of the expected type
 */
function nameScore(sentence: string, asked: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (hasKnownName(sentence, asked, known)) return 1;
  for (const [word] of sentence.matchAll(MAYBE_NAME)) {
    if (!asked.has(normalize(word))) return UNKNOWN_NAME_SCORE;
  }
  return 0;
}

/** True for a sentence with a noun for people that the question does not have: "teachers", "the driver". */
function hasPersonNoun(sentence: string, asked: ReadonlySet<string>, language: Language): boolean {
  return tokenSpans(sentence).some(
    ({ token, start, end }) =>
      !asked.has(token) && isPeopleNoun(sentence.slice(start, end).toLowerCase(), language),
  );
}

/** 1 for a sentence where an expression is near a word of the question, less where only far from all of them, otherwise 0. */
function expressionScore(
  sentence: string,
  expressions: readonly number[],
  context: ReadonlySet<string>,
  language: Language,
): number {
  if (expressions.length === 0) return 0;
  const words = tokenSpans(sentence);
  // Of a mark after a number, "61%", the word before it.
  const answers = expressions.map((at) => words.findLastIndex(({ start }) => start <= at));
  const asked = words.flatMap(({ token }, i) => (context.has(stem(token, language)) ? [i] : []));
  const isNear = answers.some((answer) => asked.some((at) => Math.abs(answer - at) <= MAX_DISTANCE));
  return isNear || asked.length === 0 ? 1 : DISTANT_SCORE;
}

/** True for a sentence with what may be a name near a word of the question. */
function isNameNear(
  sentence: string,
  asked: ReadonlySet<string>,
  context: ReadonlySet<string>,
  language: Language,
): boolean {
  const names = [...sentence.matchAll(MAYBE_NAME)].filter(([word]) => !asked.has(normalize(word)));
  return (
    expressionScore(
      sentence,
      names.map(({ index }) => index),
      context,
      language,
    ) === 1
  );
}

/**
 * The confidence, 0 to 1, that a sentence has an answer of the expected type.
 *
 * @param asked the question's tokens: a name or number in the question is not its answer
 * @internal for tests
 */
export function answerTypeScore(
  sentence: string,
  expected: ExpectedAnswer,
  asked: ReadonlySet<string>,
  index: ArticleIndex,
): number {
  const { language } = index.article;
  switch (expected.type) {
    case 'age':
      return mentionsAge(sentence, language) ? 1 : 0;
    case 'name': {
      // "The name of the ship" is any, "the names of the gunmen" are those of people.
      const isOfPeople = [...asked].some((token) => isTypedPersonNoun(token, language));
      if (!isOfPeople)
        return isNameNear(sentence, asked, expected.context, language)
          ? nameScore(sentence, asked, new Set())
          : 0;
      return hasKnownName(sentence, asked, index.personTokens()) ? 1 : 0;
    }
    case 'person': {
      const named = nameScore(sentence, asked, index.personTokens());
      return named > 0 || !hasPersonNoun(sentence, asked, language) ? named : PERSON_NOUN_SCORE;
    }
    case 'place': {
      const named = nameScore(sentence, asked, index.placeTokens());
      return named === 1 ? 1 : PLACE_PATTERNS[language].test(sentence) ? UNKNOWN_NAME_SCORE : 0;
    }
    case 'count':
      return countScore(sentence, expected, asked, index);
    case 'reason':
      return REASON.test(sentence) ? 1 : 0;
    case 'cause':
      return REASON.test(sentence) || textTokens(sentence).some((token) => CAUSING[language].has(token))
        ? 1
        : 0;
    case 'wording':
      return QUOTATION_MARK.test(sentence) ? 1 : 0;
    default: {
      const told = TIMES.has(expected.type) ? withoutReportTimes(sentence, asked, language) : sentence;
      const others = told.replace(DIGITS, (digits) =>
        asked.has(digits) ? ' '.repeat(digits.length) : digits,
      );
      if (expected.type === 'time' && AMBIGUOUS_MONTH.test(others)) return 1;
      const expressions = expressionsIn(others, expected.type, expected, language);
      if (expected.goods && expressions.length > 0)
        return isPriced(others, expected, language) ? 1 : DISTANT_SCORE;
      return expressionScore(others, expressions, expected.context, language);
    }
  }
}

/**
 * Scores the sentences of an article by their answers, each once.
 *
 * @param expected `undefined` if the question does not tell: then all have the score 0
 * @param asked the question's tokens
 * @returns the confidence, 0 to 1, that a sentence has an answer of the expected type
 */
export function answerTypeScorer(
  expected: ExpectedAnswer | undefined,
  asked: ReadonlySet<string>,
  index: ArticleIndex,
): (sentence: Span) => number {
  const scores = new Map<number, number>();
  return (sentence) => {
    if (!expected) return 0;
    const known = scores.get(sentence.start);
    if (known !== undefined) return known;
    const score = answerTypeScore(slice(index.article, sentence), expected, asked, index);
    scores.set(sentence.start, score);
    return score;
  };
}
