/**
 * The numbers of a claim and of a passage by their values, in digits or in words: “4.7 million”, “fifty-six”, “treinta y tres”.
 */
import { cardinalValue } from '../../analysis/grammar/cardinals.ts';
import { isOf } from '../../analysis/grammar/function-words.ts';
import { CURRENCY_SIGNS } from '../../lexicon/currencies.ts';
import { NUMBER_SCALES } from '../../lexicon/number-scales.ts';
import { RATE_TIME_UNITS, TIME_UNITS } from '../../lexicon/time-units.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';

/** A number among the words of a text. */
export interface NumberAt extends Span {
  readonly value: number;
  readonly isInWords: boolean;
}

/** A sum has the sign of its currency. */
interface Sum extends NumberAt {
  readonly currency: string | undefined;
  /** The stem of the noun that it counts, if that is a unit of time. */
  readonly unit: string | undefined;
  /** The bound that it is of the true number: the lower one in "more than two". */
  readonly bound: Bound | undefined;
}

type Bound = 'lower' | 'upper';

const SCALES: ReadonlyMap<string, number> = new Map(
  NUMBER_SCALES.flatMap(([factor = '', ...words]) => words.map((word) => [word, Number(factor)] as const)),
);
const SIGNS: ReadonlyMap<string, string> = new Map(
  CURRENCY_SIGNS.flatMap(([sign = '', ...nouns]) => nouns.map((noun) => [noun, sign] as const)),
);
/** Digits, and what is written next to them: "2nd", "4.5bn". */
const DIGITS = /^(\d+(?:\.\d+)?)(\p{L}*)/u;
/** Units of time: singulars and plurals, no symbols. */
const UNITS: ReadonlySet<string> = new Set(
  [...TIME_UNITS, ...RATE_TIME_UNITS].map(normalize).filter((unit) => unit.length > 1),
);
const CONJUNCTION = /^(?:and|y)$/;
/** The words before a bound, normalized. */
const BOUNDS: Readonly<Record<Language, Readonly<Record<Bound, RegExp>>>> = {
  en: {
    lower: /(?:^| )(?:(?:more|greater|longer) than|at least|over|above|no (?:less|fewer) than)$/,
    upper: /(?:^| )(?:(?<!no )(?:less|fewer|shorter) than|at most|under|below|up to|no more than)$/,
  },
  es: {
    lower: /(?:^| )(?:mas de|(?:al|por lo) menos|como minimo|no menos de)$/,
    upper: /(?:^| )(?:(?<!no )menos de|hasta|a lo sumo|como (?:mucho|maximo)|no mas de)$/,
  },
};
/** In words. */
const MAX_BOUND_LENGTH = 3;
/** Between the two numbers of a result: “nine | to | eight”, “212 votos | a | 198”. */
const AGAINST = /^(?:to|against|a|contra|frente)$/;
const MAX_RESULT_DISTANCE = 3;

/** In an age, which needs no unit: “58 years | old”, “| tiene | 58 años”. */
const AGE = { old: /^old$/, have: /^(?:tiene|tenia|cumple|cumplio|cumplira)$/ };

/** The number that a word is. */
function wordValue(tokens: readonly string[], start: number, language: Language): NumberAt | undefined {
  const token = tokens[start] ?? '';
  const [, digits, suffix = ''] = DIGITS.exec(token) ?? [];
  const value = digits === undefined ? cardinalValue(token, language) : Number(digits);
  if (value === undefined) return undefined;
  const isInWords = digits === undefined;
  return { value: value * (SCALES.get(suffix) ?? 1), start, end: start + 1, isInWords };
}

/** True where a number in words goes on with a smaller one: “twenty | five”, “mil | doscientos”. */
const goesOn = ({ value }: NumberAt, next: number): boolean =>
  (value % 1000 === 0 && next < 1000) ||
  (value % 100 === 0 && next < 100) ||
  (value % 10 === 0 && value > 10 && next < 10);

/** A number with the words that multiply it, or are added to it: “two | hundred | and five”. */
function withParts(number: NumberAt, tokens: readonly string[], language: Language): NumberAt {
  const { value, end, isInWords } = number;
  const factor = SCALES.get(tokens[end] ?? '');
  if (factor) return withParts({ ...number, value: value * factor, end: end + 1 }, tokens, language);
  const next = wordValue(tokens, CONJUNCTION.test(tokens[end] ?? '') ? end + 1 : end, language);
  if (!isInWords || !next?.isInWords || !goesOn(number, next.value)) return number;
  return withParts({ ...number, value: value + next.value, end: next.end }, tokens, language);
}

/** The sign of the currency that a word is a noun for: "$" of "dólares". */
export const currencySign = (token: string): string | undefined => SIGNS.get(token);

/** The words of a text, with nouns for the signs of currencies: “$45” as “dollar 45”. */
const tokensWithCurrencies = (text: string): string[] =>
  textTokens(
    CURRENCY_SIGNS.reduce((words, [sign = '', noun = '']) => words.replaceAll(sign, ` ${noun} `), text),
  );

/** The bound that the number at `start` is said to be. */
function boundBefore(tokens: readonly string[], start: number, language: Language): Bound | undefined {
  const before = tokens.slice(Math.max(0, start - MAX_BOUND_LENGTH), start).join(' ');
  const { lower, upper } = BOUNDS[language];
  // "No more than two" has "more than" in it.
  if (upper.test(before)) return 'upper';
  return lower.test(before) ? 'lower' : undefined;
}

/** A number with the currency before or after it, or its unit: “dollar | 45”, “90 millones | de dólares”, “nine | days”. */
function asSum(number: NumberAt, tokens: readonly string[], language: Language): Sum {
  const after = tokens[number.end + (isOf(tokens[number.end]) ? 1 : 0)];
  const next = tokens[number.end] ?? '';
  const isAge = AGE.old.test(tokens[number.end + 1] ?? '') || AGE.have.test(tokens[number.start - 1] ?? '');
  const unit = UNITS.has(next) && !isAge ? stem(next, language) : undefined;
  const sign = SIGNS.get(tokens[number.start - 1] ?? '');
  const bound = boundBefore(tokens, sign === undefined ? number.start : number.start - 1, language);
  return { ...number, unit, bound, currency: sign ?? SIGNS.get(after ?? '') };
}

/** The numbers of a text, in order. */
export function numbersOf(tokens: readonly string[], language: Language): Sum[] {
  const numbers: Sum[] = [];
  for (let at = 0; at < tokens.length; at = Math.max(at + 1, numbers.at(-1)?.end ?? 0)) {
    const number = wordValue(tokens, at, language);
    if (number) numbers.push(asSum(withParts(number, tokens, language), tokens, language));
  }
  return numbers;
}

/** The results of a text: two numbers, one against the other. */
const resultsOf = (numbers: readonly NumberAt[], tokens: readonly string[]): string[] =>
  numbers.flatMap((first, i) => {
    const second = numbers[i + 1];
    if (!second || second.start - first.end > MAX_RESULT_DISTANCE) return [];
    const between = tokens.slice(first.end, second.start);
    const isResult = between.length === 0 || between.some((token) => AGAINST.test(token));
    return isResult ? [`${first.value} ${second.value}`] : [];
  });

const reversed = (result: string): string => result.split(' ').reverse().join(' ');

/** True where a passage lacks a number of a claim, or has its result the other way round; a word for one may be an article. */
export function lacksNumbers(
  claim: { readonly text: string; readonly language: Language },
  passage: { readonly text: string; readonly language: Language },
): boolean {
  const [claimed, found] = [claim, passage].map(({ text, language }) => {
    const tokens = tokensWithCurrencies(text);
    const numbers = numbersOf(tokens, language);
    return { numbers, results: resultsOf(numbers, tokens) };
  });
  const results = new Set(found?.results);
  const isSameLanguage = claim.language === passage.language;
  const isCompatible = (own: string | undefined, other: string | undefined): boolean =>
    !own || !other || own === other;
  /**
   * True for a number of the unit of time, or one that may leave out that of another: “wanted eight weeks and got | five |”.
   */
  const isOfUnit = (other: Sum, unit: string): boolean =>
    other.unit === unit ||
    (other.unit === undefined && found?.numbers.some((one) => one.unit === unit) === true);
  /** Of the same unit of time, and in the same currency and bound, or in one that the passage does not tell. */
  const isFound = ({ value, currency, unit, bound }: Sum): boolean =>
    found?.numbers.some(
      (other) =>
        other.value === value &&
        isCompatible(currency, other.currency) &&
        isCompatible(bound, other.bound) &&
        (!isSameLanguage || unit === undefined || isOfUnit(other, unit)),
    ) === true;
  return (
    claimed?.numbers.some((number) => !isFound(number) && !(number.isInWords && number.value === 1)) ===
      true ||
    claimed?.results.some((result) => !results.has(result) && results.has(reversed(result))) === true
  );
}
