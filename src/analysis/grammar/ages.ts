/** Expressions of age, in digits and in words: "Ida Bell, 56", "24-year-old", "de veintitrés años". */
import type { Language } from '../../text/language.ts';
import { cardinalValue, smallCardinal } from './cardinals.ts';
import type { Token } from './tokenizer.ts';

/** The oldest that anybody is, in years. */
const MAX_AGE = 120;
/** The least number that is an age without a word that says so: "At five, Bell left" is a time of day. */
const MIN_BARE_AGE = 13;

/** The patterns of ages in a language. */
interface AgePatterns {
  /** Anywhere in a sentence. */
  readonly anywhere: RegExp;
  /** Behind a name. */
  readonly behind: RegExp;
  /** Before a name. */
  readonly before: RegExp;
  /** Before a name, a number alone. */
  readonly bare: RegExp;
}

function agePatterns(language: Language): AgePatterns {
  const number = smallCardinal(language);
  return {
    anywhere: new RegExp(
      [
        `\\b${number}[- ]years?[- ]old\\b`,
        '\\b\\d{2} (?:la )?edad\\b',
        '\\b(?:age|edad)\\b[^,;]{0,25} \\d{2}\\b',
        `\\baged? (?:of )?${number}\\b`,
        ', \\d{2},',
        `(?<!\\b(?:más|menos|antes|después) )\\bde ${number} años\\b`,
        `\\b${number} años de edad\\b`,
        '\\bborn (?:in|on)\\b',
        '\\bnacid[oa]\\b',
        `\\b(?:tiene|tenía|cumple|cumplió|cumplirá) ${number} años`,
        `\\b(?:who|s?he) (?:is|was) ${number}(?=[,;.]| and| when)`,
      ].join('|'),
      'iu',
    ),
    // "Ida Bell | , 56,", "Ida Bell | , who is fifty-six", "Ida Bell | , de 56 años"
    behind: new RegExp(
      `^(?: \\([^)]*\\))?,?(?: (?:who|que|quien))?(?: (?:is|was|turned|turns|aged?|tiene|tenía|cumplió|cumple|de|con))* (?<number>${number})(?![.,]\\d)(?:[,;)]|\\.?$| (?:años|years old|at the time|and|y)\\b|$)|^ \\((?<digits>\\d{1,3})\\)`,
      'u',
    ),
    // "the 56-year-old miner | Ida Bell", "At the age of five, | Bell", "A sus 56 años, | Bell"
    before: new RegExp(
      `\\b${number}-year-old (?:[\\p{L}’'-]+ ){0,5}$|\\b(?:At(?: the)? age(?: of)?|Aged|A sus) ${number}(?: años)?,? $|\\bCon ${number} años,? $`,
      'u',
    ),
    // "At fifty-six, | Bell"
    bare: new RegExp(`\\b(?:At|Con) (?<number>${number}),? $`, 'u'),
  };
}

const PATTERNS: Record<Language, AgePatterns> = { en: agePatterns('en'), es: agePatterns('es') };

/** True for a sentence that says how old anybody is, or when they were born. */
export const mentionsAge = (sentence: string, language: Language): boolean =>
  PATTERNS[language].anywhere.test(sentence);

/** True for a number from `least` to the oldest age. "One" is a pronoun, too, and never an age in words. */
function isAge(number: string | undefined, least: number, language: Language): boolean {
  const value = number === undefined ? undefined : cardinalValue(number, language);
  const isWordForOne = value === 1 && number !== '1';
  return value !== undefined && !isWordForOne && value >= least && value <= MAX_AGE;
}

/**
 * True where the words beside a name say how old whoever bears it is.
 *
 * @param before the sentence up to the name
 * @param after the sentence behind it
 */
export function isAgeBeside(before: string, after: string, language: Language): boolean {
  const { behind, before: ahead, bare } = PATTERNS[language];
  const { number, digits } = behind.exec(after)?.groups ?? {};
  return (
    isAge(number ?? digits, 0, language) ||
    ahead.test(before) ||
    isAge(bare.exec(before)?.groups?.['number'], MIN_BARE_AGE, language)
  );
}

/** The age, in digits, that an English word in lower case says: "24" of "24-year-old" and "twenty-four-year-old". */
export function ageInWord(word: string): string | undefined {
  const number = /^(.+)-year-old$/.exec(word)?.[1];
  return number === undefined ? undefined : cardinalValue(number, 'en')?.toString();
}

/** The age, in digits, in apposition to a name, behind the pause at an index: "Ida Bell, | 56", "Ana Ruiz, de | 39 | años". */
export function apposedAge(tokens: readonly Token[], pause: number): string | undefined {
  if (tokens[pause]?.type !== 'pause') return undefined;
  const at = tokens[pause + 1]?.lower === 'de' ? pause + 2 : pause + 1;
  return /^\d{1,3}$/.exec(tokens[at]?.text ?? '')?.[0];
}

const AGE_WORD = /^(?:de|años|\d{1,3})$/;

/** The index of the pause behind an age in apposition: "Ida Bell, 56|,| a nurse"; `pause` itself where there is none. */
export function pauseAfterAge(tokens: readonly Token[], pause: number): number {
  if (apposedAge(tokens, pause) === undefined) return pause;
  let at = pause + 1;
  while (AGE_WORD.test(tokens[at]?.lower ?? '')) at += 1;
  return tokens[at]?.type === 'pause' ? at : pause;
}
