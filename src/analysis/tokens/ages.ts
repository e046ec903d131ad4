/** Expressions of age, in digits and in words: "Ida Bell, 56", "24-year-old", "de veintitrés años". */

import { CALENDAR_WORDS } from '../../lexicon/calendar-words.ts';
import { ORIGIN_PARTICIPLES as ENGLISH_PARTICIPLES } from '../../lexicon/en/origin-verbs.ts';
import { DURATION_NOUNS } from '../../lexicon/es/duration-nouns.ts';
import {
  ORIGIN_PARTICIPLES as SPANISH_PARTICIPLES,
  ORIGIN_PRETERITES as SPANISH_PRETERITES,
} from '../../lexicon/es/origin-verbs.ts';
import type { Language } from '../../text/language.ts';
import { alternation } from '../../util/word-list.ts';
import { cardinalValue, smallCardinal } from '../grammar/cardinals.ts';
import { isPersonNoun } from '../grammar/person-nouns.ts';
import type { Token } from './token.ts';

/** The oldest that anybody is, in years. */
const MAX_AGE = 120;
/** Minimum number that is an age without a word that says so: "At five, Bell left" is a time of day. */
const MIN_BARE_AGE = 13;

/** The patterns of ages in a language. */
interface AgePatterns {
  /** Anywhere in a sentence. */
  readonly anywhere: RegExp;
  /** After a name. */
  readonly behind: RegExp;
  /** Before a name. */
  readonly before: RegExp;
  /** Before a name, a number alone. */
  readonly bare: RegExp;
  /** After a name, or before it, a description with an age: "un carpintero de 44 años". */
  readonly described: readonly RegExp[];
  /** A sentence that goes on about the subject of the one before: "She is 56". */
  readonly continued: RegExp;
}

function agePatterns(language: Language): AgePatterns {
  const number = smallCardinal(language);
  // "De unos 1.300 años", "de entre 35 y 40 años"
  const approximate = `(?:unos |casi |apenas |entre ${number} y )?(?:\\d{1,3}[.,])*`;
  const described = `(?<noun>[\\p{Ll}-]+)(?: [\\p{Ll}-]+){0,2} de ${number} años`;
  return {
    anywhere: new RegExp(
      [
        `\\b${number}[- ]years?[- ]old\\b`,
        '\\b\\d{2} (?:la )?edad\\b',
        '\\b(?:age|edad)\\b[^,;]{0,25} \\d{2}\\b',
        `\\baged? (?:of )?${number}\\b`,
        ', \\d{2},',
        `(?<!\\b(?:más|menos|antes|después|${DURATION_NOUNS.join('|')}) )\\bde ${approximate}${number} años\\b(?! de (?!edad\\b))`,
        `\\b${number} años de edad\\b`,
        // "A los 24 años emigró", but "a los 24 años de la guerra"
        '\\b(?:a los|con) \\d{2} años\\b(?! (?:de\\b(?! edad\\b)|después|más|antes))',
        '\\bborn (?:in|on)\\b',
        '\\bnacid[oa]\\b',
        `\\b(?:tienen?|tenían?|cumplen?|cumplió|cumplieron|cumplirán?) (?:(?:hoy|ya|ahora|mañana|este \\p{Ll}+|en ${alternation(CALENDAR_WORDS)}) )?${approximate}${number} años`,
        `\\b(?:who|s?he) (?:is|was) ${number}(?=[,;.]| and| when)`,
      ].join('|'),
      'iu',
    ),
    // "Ida Bell | , 56,", "Ida Bell | , who is fifty-six", "Ida Bell | , de 56 años", "Ida Bell | (Tamora, 56 años)"
    behind: new RegExp(
      [
        `^(?: \\([^)]*\\))?,?(?: (?:who|que|quien))?(?: (?:is|was|now|turned|turns|aged?|at just|at only|just|only|hoy|ahora|tiene|tenía|cumplió|cumple|de|con|solo|sólo|apenas))* (?<number>${number})(?![.,]\\d)(?:[,;)]|\\.?$| (?:años|years old|at the time|and|y)\\b|$)`,
        '^ \\((?<digits>\\d{1,3})\\)',
        `^ \\([^()]*, ${number} (?:años|years old)\\)`,
        `^(?: \\([^)]*\\))?,?(?: who)?(?: is| was)? (?:an?|the) ${number}-year-old\\b`,
        `^,?(?: (?:who|que|quien))?(?: has| had)? (?:died|dies|murió|muere|falleció|fallece)(?!\\p{L})[^.;:]{0,40}? (?:aged|at the age of|at age|a los) ${number}(?![.,]?\\d| (?:de|días|meses)\\b)`,
      ].join('|'),
      'u',
    ),
    // "the 56-year-old miner | Ida Bell", "At the age of five, | Bell", "A sus 56 años, | Bell"
    before: new RegExp(
      `\\b${number}-year-old (?:[\\p{L}’'-]+ ){0,5}$|\\b(?:At(?: the)? age(?: of)?|Aged|A sus) ${number}(?: años)?,? $|\\b(?:Con|A los) ${number} años,? $`,
      'u',
    ),
    // "At fifty-six, | Bell"
    bare: new RegExp(`\\b(?:At|Con) (?<number>${number}),? $`, 'u'),
    // "Ana Ruiz | , una carpintera jubilada de 44 años", "el carpintero de 44 años | Juan Ruiz"
    described: [
      new RegExp(`^,?(?: (?:una?|el|la|es|era))* ${described}(?! de\\b)`, 'u'),
      new RegExp(`\\b(?:[Uu]na?|[Ee]l|[Ll]a) ${described},? $`, 'u'),
    ],
    continued: new RegExp(
      `^(?:S?[Hh]e (?:is|was|turned|turns) ${number}(?=[,;.]| and| years old| when)|The ${number}-year-old\\b|(?:Tiene|Tenía|Cumplió|Cumple|Cumplirá) ${number} años)`,
      'u',
    ),
  };
}

const PATTERNS: Record<Language, AgePatterns> = { en: agePatterns('en'), es: agePatterns('es') };

/** True for a sentence that says how old anybody is, or when they were born. */
export const mentionsAge = (sentence: string, language: Language): boolean =>
  PATTERNS[language].anywhere.test(sentence);

/** When a thing was made, in a sentence: "built in 1911", "data de 1911", "del siglo XIX". */
const ORIGIN: Record<Language, RegExp> = {
  en: new RegExp(
    `\\b(?:${alternation(ENGLISH_PARTICIPLES)} in|dat(?:es?|ed|ing)(?: back)? (?:from|to)) (?:\\p{L}+ )?\\d|\\b\\d{1,2}(?:st|nd|rd|th)[- ]century\\b|\\b\\d{1,3}(?:st|nd|rd|th)[- ](?:anniversary|birthday)\\b|\\bopen since (?:\\p{L}+ )?\\d`,
    'iu',
  ),
  es: new RegExp(
    `\\b(?:${alternation(SPANISH_PARTICIPLES)}|${alternation(SPANISH_PRETERITES)}) en (?:\\p{L}+ ){0,3}\\d|\\b(?:datan?|databan?|es|son|era|eran) del? (?:año )?\\d{4}|\\bdel siglo [IVX]+\\b|\\b\\d{1,3}(?:\\.?º)? aniversario\\b|\\babiert[oa]s? desde (?:\\p{L}+ ){0,3}\\d`,
    'iu',
  ),
};

/** True for a sentence that says when something was made. */
export const mentionsOrigin = (sentence: string, language: Language): boolean =>
  ORIGIN[language].test(sentence);

/** A sentence whose subject may be a thing that was mentioned before: "It is 80 years old", "Tiene 80 años". */
const IMPERSONAL: Record<Language, RegExp> = {
  en: /^(?:It|They|That|These) (?:is|are|was|were)\b/,
  es: /^(?:Tiene|Tienen|Tenía|Tenían|Cumple|Cumplió)\b/,
};

/** True for a sentence whose subject is a pronoun for a thing, or none. */
export const hasImpersonalSubject = (sentence: string, language: Language): boolean =>
  IMPERSONAL[language].test(sentence);

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
 * @param after the sentence after it
 */
export function isAgeBeside(before: string, after: string, language: Language): boolean {
  const { behind, before: ahead, bare, described } = PATTERNS[language];
  const match = behind.exec(after);
  const { number, digits } = match?.groups ?? {};
  const stated = number ?? digits;
  const nouns = described.map((pattern, i) => pattern.exec(i === 0 ? after : before)?.groups?.['noun']);
  return (
    (match !== null && (stated === undefined || isAge(stated, 0, language))) ||
    nouns.some((noun) => noun !== undefined && isPersonNoun(noun, language)) ||
    ahead.test(before) ||
    isAge(bare.exec(before)?.groups?.['number'], MIN_BARE_AGE, language)
  );
}

/** True for a sentence that says how old the subject of the one before is: "She is 56", "The 56-year-old sang". */
export const isAgeOfSubject = (sentence: string, language: Language): boolean =>
  PATTERNS[language].continued.test(sentence);

/** The age, in digits, that an English word in lower case says: "24" of "24-year-old" and "twenty-four-year-old". */
export function ageInWord(word: string): string | undefined {
  const number = /^(.+)-year-old$/.exec(word)?.[1];
  return number === undefined ? undefined : cardinalValue(number, 'en')?.toString();
}

/** The age, in digits, in apposition to a name, after the pause at an index: "Ida Bell, | 56", "Ana Ruiz, de | 39 | años". */
export function apposedAge(tokens: readonly Token[], pause: number): string | undefined {
  if (tokens[pause]?.type !== 'pause') return undefined;
  const at = tokens[pause + 1]?.lower === 'de' ? pause + 2 : pause + 1;
  return /^\d{1,3}$/.exec(tokens[at]?.text ?? '')?.[0];
}

const AGE_WORD = /^(?:de|años|\d{1,3})$/;

/** The index after an age in apposition: "Ida Bell, 56|,| a nurse"; `pause` itself where there is none. */
function apposedAgeEnd(tokens: readonly Token[], pause: number): number {
  if (apposedAge(tokens, pause) === undefined) return pause;
  let at = pause + 1;
  while (AGE_WORD.test(tokens[at]?.lower ?? '')) at += 1;
  return tokens[at]?.type === 'word' ? pause : at;
}

/** True for an age in apposition alone: "Ida Bell, | 56 |.", not "Ida Bell, 300 others". */
export const isAgeApposed = (tokens: readonly Token[], pause: number): boolean =>
  apposedAgeEnd(tokens, pause) > pause;

/** The index of the pause after an age in apposition: "Ida Bell, 56|,| a nurse"; `pause` itself where there is none. */
export function pauseAfterAge(tokens: readonly Token[], pause: number): number {
  const end = apposedAgeEnd(tokens, pause);
  return tokens[end]?.type === 'pause' ? end : pause;
}
