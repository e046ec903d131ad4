/**
 * The interrogative of a question, and the answer type that it expects: a person, a time, an amount ….
 *
 * @see https://web.stanford.edu/~jurafsky/slp3/14.pdf
 */
import { isAuxiliary } from '../../analysis/grammar/auxiliaries.ts';
import { CURRENCY_NOUNS } from '../../lexicon/currencies.ts';
import { UNITS as ENGLISH_UNITS } from '../../lexicon/en/measure-units.ts';
import { INTERROGATIVES as SPANISH_INTERROGATIVES } from '../../lexicon/es/interrogatives.ts';
import { UNITS as SPANISH_UNITS } from '../../lexicon/es/measure-units.ts';
import type { Dimension, Quantity } from '../../lexicon/measure-units.ts';
import { MONEY_NOUNS } from '../../lexicon/money-nouns.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { withoutFinalMarks } from '../../text/original-words.ts';
import { AUXILIARIES } from '../../text/question-openers.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { dimensionAsked } from './dimensions.ts';
import { type AnswerType, NEGATED, QUESTION_PATTERNS, REQUEST_PATTERNS } from './interrogative-patterns.ts';
import { goodsOf } from './transaction-question.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'y', 'e', 'o', 'u']);
/** A plural, which completes a noun phrase after "how many". A Spanish adjective after it is left out: it says less. */
const PLURAL = /(?:[^s]s|men|people|children)$/;
const PEOPLE: ReadonlySet<string> = new Set(['people', 'persons', 'personas', 'gente']);
/** Nouns of frequency. */
const OCCURRENCES: ReadonlySet<string> = new Set(['times', 'veces']);
/** Nouns for whatever is counted or paid, which an answer has other words for: "two men", "twice", "$40". */
const GENERIC_NOUNS: ReadonlySet<string> = new Set([
  ...[...PEOPLE, ...OCCURRENCES],
  ...[...MONEY_NOUNS.en, ...MONEY_NOUNS.es],
]);
/** Quantities whose units a question may name: "how many miles". */
const ASKED_QUANTITIES = ['length', 'area', 'volume', 'weight', 'temperature', 'power'] as const;
const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_NOUNS);
/** Types whose interrogative phrase is not repeated by an answer: "what time", "how long", "qué país". */
const PHRASED: ReadonlySet<AnswerType> = new Set([
  'age',
  'wording',
  'duration',
  'percent',
  'measure',
  'frequency',
  'number',
  'time',
  'year',
  'hour',
  'place',
  'reason',
  'cause',
]);

/** The quantities of units, normalized: "how many miles" is answered in kilometres, too. Pounds may be money. */
const UNIT_QUANTITIES: ReadonlyMap<string, Quantity> = new Map(
  ASKED_QUANTITIES.flatMap((quantity) =>
    [...ENGLISH_UNITS[quantity], ...SPANISH_UNITS[quantity]]
      .filter((unit) => !CURRENCIES.has(unit))
      .map((unit) => [normalize(unit), quantity] as const),
  ),
);

/** The quantity of a counted unit: "how many | square miles", "cuántos | metros cúbicos". */
function countedQuantity(phrase: string, noun: string): Quantity | undefined {
  const quantity = UNIT_QUANTITIES.get(noun);
  if (quantity !== 'length') return quantity;
  return /\b(?:square|cuadrad[oa]s)\b/.test(phrase)
    ? 'area'
    : /\b(?:cubic|cubic[oa]s)\b/.test(phrase)
      ? 'volume'
      : quantity;
}

/** The interrogative of a question, without regard to an article. */
export interface Interrogative {
  readonly type: AnswerType;
  /** The possible quantities of a measure. */
  readonly quantities: readonly Quantity[];
  /** The dimension of a length. */
  readonly dimension: Dimension | undefined;
  /** The words of its phrase that an answer need not repeat. */
  readonly phrase: ReadonlySet<string>;
  /** The words for what is counted. */
  readonly counted: readonly string[];
  /**
   * The first content word after people who are counted, which tells their activity or place: "work" of "how many people work
   * there".
   */
  readonly event: string | undefined;
  /** The head nouns of what a price is asked for: "ticket" of "how much does a season ticket cost". */
  readonly goods: readonly string[];
}

/** The first content word of a question after the people whom it counts; nothing if it counts others. */
function eventOf(countedPhrase: string, rest: string, counted: readonly string[]): string | undefined {
  const last = counted.at(-1);
  if (last === undefined || !PEOPLE.has(last)) return undefined;
  const tokens: readonly string[] = textTokens(`${countedPhrase} ${rest}`);
  return tokens.slice(tokens.indexOf(last) + 1).find((token) => !isStopWord(token));
}

/**
 * The nouns, with the words before them, of the counted things or people: "drones" and "missiles" of "drones and missiles
 * were".
 */
function countedWords(words: readonly string[]): string[] {
  const counted: string[] = [];
  let isComplete = false;
  for (const word of words) {
    const isConjunction = CONJUNCTIONS.has(word);
    // A verb follows.
    if (AUXILIARIES.has(word) || (isComplete && !isConjunction)) break;
    if (!isConjunction && word.length > 2) counted.push(word);
    isComplete = !isConjunction && PLURAL.test(word);
  }
  return counted;
}

/**
 * Parses the interrogative of an English or Spanish question; `undefined` if it expects no known type of
 * answer.
 */
export function readInterrogative(question: string): Interrogative | undefined {
  const text = withoutFinalMarks(normalize(question));
  for (const [type, pattern, quantities = []] of QUESTION_PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const countedPhrase = match.groups?.['counted'] ?? '';
    const counted = countedWords(countedPhrase.split(' '));
    const words = textTokens(match[0]);
    const phrase = new Set(PHRASED.has(type) ? words : words.filter((word) => GENERIC_NOUNS.has(word)));
    const unit = countedQuantity(countedPhrase, counted.at(-1) ?? '');
    const event = eventOf(countedPhrase, text.slice(match.index + match[0].length), counted);
    const measured = unit ? [unit] : quantities;
    // "How many | are first" leaves out what it counts.
    const isElliptical = type === 'count' && counted.length === 0;
    // “How much was it sold for”
    const goods = type === 'money' || type === 'number' ? goodsOf(text) : [];
    return {
      type: unit ? 'measure' : isElliptical ? 'number' : goods.length > 0 ? 'money' : type,
      quantities: measured,
      dimension: measured.includes('length') ? dimensionAsked(text) : undefined,
      phrase,
      counted,
      event,
      goods,
    };
  }
  return undefined;
}

/** The words of a question that ask for a name or a summary: "name" of "what is the name of", "called". */
export function requestWords(question: string): ReadonlySet<string> {
  const text = withoutFinalMarks(normalize(question));
  const patterns = LANGUAGES.flatMap((language) => REQUEST_PATTERNS[language]);
  const words = patterns.map((pattern) => pattern.exec(text)?.groups?.['words'] ?? '');
  return new Set(textTokens(words.join(' ')));
}

/**
 * True for an English question that "yes" or "no" would answer: it begins with an auxiliary.
 *
 * @param tokens its words, normalized
 */
export const isPolarQuestion = ([first = '']: readonly string[]): boolean => isAuxiliary(first, 'en');

/**
 * True for a question that "yes" or "no" may answer. A Spanish one is worded like a statement, so that anything without an
 * interrogative may be one, keywords too.
 *
 * @param tokens its words, normalized
 */
export const mayBePolar = (tokens: readonly string[], language: Language): boolean =>
  language === 'en' ? isPolarQuestion(tokens) : !tokens.some((token) => SPANISH_INTERROGATIVES.has(token));

/** True for a question for who or what is not so: "what did they not discuss". "Didn't they meet?" asks whether they did. */
export const isNegatedQuestion = (question: string): boolean => {
  const text = normalize(question);
  return LANGUAGES.some((language) => NEGATED[language].test(text));
};

/** The kind of answer that a question asks for. */
export interface ExpectedAnswer {
  readonly type: AnswerType;
  /** The possible quantities of a measure. */
  readonly quantities: readonly Quantity[];
  /** The dimension of a length. */
  readonly dimension: Dimension | undefined;
  /** The terms of the article that match what is counted: "how many drones and missiles". */
  readonly counted: ReadonlySet<string>;
  /** Those that match any content word of the question: a number near one of them is said of it. */
  readonly context: ReadonlySet<string>;
  /** True for "how many people", whom a text counts by other words. */
  readonly countsPeople: boolean;
  /** True for "how many times", which a text may count by an adverb. */
  readonly countsOccurrences: boolean;
  /** The terms that match the activity of these people; `undefined` if the question does not tell. */
  readonly event: ReadonlySet<string> | undefined;
  /** Those that match the goods whose price is asked for; `undefined` if no price is, or of whatever. */
  readonly goods: ReadonlySet<string> | undefined;
}

/**
 * The answer that an interrogative asks an article for.
 *
 * @param matches the terms of the article that match each content word of the question
 */
export function expectedAnswer(
  { type, quantities, dimension, counted, event, goods }: Interrogative,
  matches: ReadonlyMap<string, ReadonlySet<string>>,
): ExpectedAnswer {
  return {
    type,
    quantities,
    dimension,
    counted: new Set(counted.flatMap((word) => [...(matches.get(word) ?? [])])),
    context: new Set([...matches.values()].flatMap((terms) => [...terms])),
    countsPeople: counted.some((word) => PEOPLE.has(word)),
    countsOccurrences: counted.some((word) => OCCURRENCES.has(word)),
    event: event === undefined ? undefined : (matches.get(event) ?? new Set()),
    goods: goods.length === 0 ? undefined : new Set(goods.flatMap((word) => [...(matches.get(word) ?? [])])),
  };
}
