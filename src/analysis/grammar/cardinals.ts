/** Cardinal numbers and words for quantities, which count something. */

import {
  CARDINAL_WORDS as ENGLISH_CARDINALS,
  QUANTITY_WORDS as ENGLISH_QUANTITIES,
} from '../../lexicon/en/cardinal-words.ts';
import {
  CARDINAL_WORDS as SPANISH_CARDINALS,
  QUANTITY_WORDS as SPANISH_QUANTITIES,
} from '../../lexicon/es/cardinal-words.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { alternation, eitherCase } from '../../util/word-list.ts';

/** A word with its accents and without. */
const spellings = (word: string): string[] => [word, normalize(word)];

const valuesOf = (groups: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(
    groups.flatMap(([value = '', ...words]) =>
      words.flatMap(spellings).map((word) => [word, Number(value)] as const),
    ),
  );

const VALUES: Record<Language, ReadonlyMap<string, number>> = {
  en: valuesOf(ENGLISH_CARDINALS),
  es: valuesOf(SPANISH_CARDINALS),
};

const countingWords = (language: Language, quantities: readonly string[]): ReadonlySet<string> =>
  new Set([...VALUES[language].keys(), ...quantities.flatMap(spellings)]);

const COUNTING_WORDS: Record<Language, ReadonlySet<string>> = {
  en: countingWords('en', ENGLISH_QUANTITIES),
  es: countingWords('es', SPANISH_QUANTITIES),
};

/** The words for numbers, in lower case, with accents and without: "five", "veintitrés". */
export const cardinalWords = (language: Language): Iterable<string> => VALUES[language].keys();

/** The words for numbers and quantities, in lower case, with accents and without: "five", "dozens". */
export const countingWordsOf = (language: Language): ReadonlySet<string> => COUNTING_WORDS[language];

/** True for a word for a number or a quantity, in lower case, with or without accents: "five", "dozens", "veintitres". */
export const isCountingWord = (word: string, language: Language): boolean =>
  COUNTING_WORDS[language].has(word);

/** True for an English word for a number or a quantity, in lower case: "five", "dozens". */
export const isEnglishCardinal = (word: string): boolean => isCountingWord(word, 'en');

/**
 * A number below a hundred in words, or in up to three digits, as a part of a regular expression: "fifty-six", "treinta y
 * tres".
 */
export const smallCardinal = (language: Language): string => {
  const word = alternation(cardinalWords(language));
  return `(?:\\d{1,3}|${word}(?:[- ](?:y )?${word})?)`;
};

/** The value of a number in digits, or in words below a hundred, in lower case: 56 of "56" and "fifty-six". */
export function cardinalValue(number: string, language: Language): number | undefined {
  if (/^\d+$/.test(number)) return Number(number);
  const values = number.split(/[- ](?:y )?/).map((word) => VALUES[language].get(word));
  return values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );
}

/** Between a number and its unit: "two-metre", "millions of tonnes", "three quarters of a mile". */
const GAP = '(?:[-\\s]|\\s(?:of|de)\\s(?:an?\\s|una?\\s)?)';
/** "Una" and "uno" are articles and pronouns, too. */
const ARTICLES: ReadonlySet<string> = new Set(['una', 'uno']);
/** Other words that count units. */
const QUANTIFIERS: Record<Language, string> = {
  en: 'few|couple of|quarters',
  es: 'poc[oa]s|par de|cuartos',
};

/** A number that counts the unit after it, as a part of a regular expression: "two million ", "dozens of ", "14-". */
export function countedBy(language: Language): string {
  const cardinals = [...countingWordsOf(language)].filter((word) => !ARTICLES.has(word)).map(eitherCase);
  // "£5m" are millions.
  const digits = '(?<!\\p{Sc}\\s?)(?<![\\d.,])\\d[\\d.,]*(?:m|bn)?[-\\s]?';
  return `(?:${digits}|\\b(?:${[...cardinals, QUANTIFIERS[language]].join('|')})${GAP})`;
}
