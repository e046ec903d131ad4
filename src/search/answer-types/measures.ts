/** Expressions of measures in sentences as they are written: "30 tonnes", "half a mile", "dos millones de litros". */

import { countedBy } from '../../analysis/grammar/cardinals.ts';
import { CURRENCY_NOUNS } from '../../lexicon/currencies.ts';
import {
  AMBIGUOUS_UNITS as ENGLISH_AMBIGUOUS,
  UNITS as ENGLISH_UNITS,
} from '../../lexicon/en/measure-units.ts';
import * as ENGLISH from '../../lexicon/en/measure-words.ts';
import {
  AMBIGUOUS_UNITS as SPANISH_AMBIGUOUS,
  UNITS as SPANISH_UNITS,
} from '../../lexicon/es/measure-units.ts';
import * as SPANISH from '../../lexicon/es/measure-words.ts';
import {
  type Dimension,
  type MeasuredQuantity,
  type MeasureWords,
  UNIT_SYMBOLS,
} from '../../lexicon/measure-units.ts';
import { RATE_TIME_UNITS, TIME_UNITS } from '../../lexicon/time-units.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { alternation, eitherCase } from '../../util/word-list.ts';
import { dimensionOf, isOfDimension } from '../question/dimensions.ts';

/** The grammar of measures in a language, as parts of regular expressions. */
interface MeasureGrammar {
  readonly units: typeof ENGLISH_UNITS;
  /** Units that are other words, too. */
  readonly ambiguous: readonly string[];
  /** The indefinite article, which is a number only before a unit. */
  readonly article: string;
  readonly half: string;
  /** After a unit: "a mile and a half". */
  readonly andHalf: string;
  /** Before an article that is a number: "almost a yard". */
  readonly approximator: string;
  /** After a unit that an article counts: "a yard wide", "un metro de altura". */
  readonly dimension: string;
}

const wordsOfLists = (lists: readonly MeasureWords[]): string[] => lists.flatMap(({ words }) => words);

const GRAMMARS: Record<Language, MeasureGrammar> = {
  en: {
    units: ENGLISH_UNITS,
    ambiguous: ENGLISH_AMBIGUOUS,
    article: '[Aa]n?',
    half: '[Hh]alf an?',
    andHalf: 'and a half',
    approximator: '(?:[Aa]lmost|[Nn]early|[Bb]arely|(?:[Mm]ore|[Ll]ess) than)',
    dimension: alternation(wordsOfLists([...ENGLISH.MEASURE_ADJECTIVES, ...ENGLISH.DIMENSION_WORDS])),
  },
  es: {
    units: SPANISH_UNITS,
    ambiguous: SPANISH_AMBIGUOUS,
    article: '[Uu]na?',
    half: '[Mm]edi[oa]',
    andHalf: 'y medi[oa]',
    approximator: '(?:[Cc]asi|[Aa]penas|(?:[Mm]ás|[Mm]enos) de)',
    dimension: `de ${alternation(wordsOfLists([...SPANISH.MEASURE_ADJECTIVES, ...SPANISH.MEASURE_NOUNS]))}`,
  },
};

const NUMBER = /\d[\d.,]*/g;
/** After a sum an article means "per": "€2 a kilo". */
const NO_RATE = `(?<!(?:\\d|\\b${alternation(CURRENCY_NOUNS)})\\s)`;
const UNIT_OF_TIME = alternation(RATE_TIME_UNITS);

/** The units of a quantity, of one word or of several: "square metres", "millas por hora". */
function unitsOf(quantity: MeasuredQuantity, { units }: MeasureGrammar): string {
  const simple = alternation([...units[quantity].map(eitherCase), ...UNIT_SYMBOLS[quantity]]);
  const length = alternation([...units.length.map(eitherCase), ...UNIT_SYMBOLS.length]);
  switch (quantity) {
    case 'length':
      return `(?:nautical )?${simple}(?![²³23/]|\\s(?:cuadrad|cúbic)[oa]|\\s(?:an?|per|por)\\s${UNIT_OF_TIME}\\b)`;
    case 'area':
      return `(?:${simple}|(?:square|sq\\.?)[-\\s]${length}|${length}(?:[²2]|\\scuadrad[oa]s?))`;
    case 'volume':
      return `(?:${simple}|cubic[-\\s]${length}|${length}(?:[³3]|\\scúbic[oa]s?))`;
    case 'speed':
      return `(?:${simple}|${length}(?:/|\\s(?:an?|per|por)\\s)${UNIT_OF_TIME})`;
    default:
      return simple;
  }
}

/** Units that an article or half counts, as a part of a regular expression. */
function countedByArticle(units: string, grammar: MeasureGrammar): string {
  const { ambiguous, article, half, andHalf, approximator, dimension } = grammar;
  return [
    `\\b(?:${half}|${approximator} ${article})[-\\s]${units}`,
    `${NO_RATE}\\b${article} (?!${alternation(ambiguous)}\\b)${units}`,
    `\\b${article} ${units} ${dimension}\\b`,
    `${units} ${andHalf}\\b`,
  ].join('|');
}

/** A measure of a quantity in a sentence. */
function measurePattern(quantity: MeasuredQuantity, language: Language): RegExp {
  const grammar = GRAMMARS[language];
  const units = unitsOf(quantity, grammar);
  return new RegExp(`(?:${countedBy(language)}${units}|${countedByArticle(units, grammar)})(?!\\p{L})`, 'gu');
}

const measurePatterns = (language: Language): Readonly<Record<MeasuredQuantity, RegExp>> => ({
  length: measurePattern('length', language),
  area: measurePattern('area', language),
  volume: measurePattern('volume', language),
  weight: measurePattern('weight', language),
  temperature: measurePattern('temperature', language),
  angle: measurePattern('angle', language),
  speed: measurePattern('speed', language),
  power: measurePattern('power', language),
  share: measurePattern('share', language),
});

/** Measures of each quantity. */
export const MEASURE_PATTERNS: Readonly<Record<Language, ReturnType<typeof measurePatterns>>> = {
  en: measurePatterns('en'),
  es: measurePatterns('es'),
};

/**
 * The starts of the lengths in a sentence that may be of a dimension, the unit of a further one left out: “40 metres tall and |
 * 12 wide”.
 */
export function lengthsIn(
  sentence: string,
  asked: Dimension | undefined,
  language: Language,
): readonly number[] {
  const dimensionAt = ({ 0: { length }, index }: RegExpExecArray): Dimension | undefined =>
    dimensionOf(sentence, { start: index, end: index + length });
  const measures = [...sentence.matchAll(MEASURE_PATTERNS[language].length)];
  const lengths = measures.filter((measure) => isOfDimension(dimensionAt(measure), asked));
  const isElliptical = (number: RegExpExecArray): boolean =>
    asked !== undefined && measures.length > 0 && dimensionAt(number) === asked;
  return [...lengths, ...[...sentence.matchAll(NUMBER)].filter(isElliptical)].map(({ index }) => index);
}

/** One unit of any quantity, counted by an article: "an inch", as a part of a regular expression. */
export const oneUnit = (language: Language): string => {
  const grammar = GRAMMARS[language];
  return `(?:${countedByArticle(alternation(Object.values(grammar.units).flat()), grammar)})(?!\\p{L})`;
};

/** The names and symbols of units, normalized, but for those that are function words, too: "ha" in Spanish. */
const unitNames = (language: Language): ReadonlySet<string> =>
  new Set(
    [
      ...Object.values(GRAMMARS[language].units).flat(),
      ...Object.values(UNIT_SYMBOLS).flat(),
      ...CURRENCY_NOUNS,
      ...TIME_UNITS,
    ]
      .map(normalize)
      .filter((unit) => !isStopWord(unit, language)),
  );

const UNIT_NAMES: Record<Language, ReadonlySet<string>> = { en: unitNames('en'), es: unitNames('es') };

/** True for a unit of a measure, a sum or a time, normalized: "per cent", "kilometros". */
export const isUnit = (name: string, language: Language): boolean => UNIT_NAMES[language].has(name);
