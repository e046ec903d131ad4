/**
 * Sentence boundaries: those of `Intl.Segmenter`, less the false ones after abbreviations, which it does not
 * know.
 *
 * @see https://unicode.org/reports/tr29/#Sentence_Boundaries
 */
import { ABBREVIATED_TITLES } from '../lexicon/abbreviated-titles.ts';
import { ABBREVIATIONS as ENGLISH_ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';
import { NUMBER_ABBREVIATIONS } from '../lexicon/en/number-abbreviations.ts';
import { SENTENCE_OPENERS as ENGLISH_OPENERS } from '../lexicon/en/sentence-openers.ts';
import { ABBREVIATIONS as SPANISH_ABBREVIATIONS } from '../lexicon/es/abbreviations.ts';
import { SENTENCE_OPENERS as SPANISH_OPENERS } from '../lexicon/es/sentence-openers.ts';
import { lazy } from '../util/lazy.ts';
import { alternation } from '../util/word-list.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** Creating the first takes several milliseconds, and a corpus from the index cache needs none. */
const SEGMENTERS: Record<Language, () => Intl.Segmenter> = {
  en: lazy(() => new Intl.Segmenter('en', { granularity: 'sentence' })),
  es: lazy(() => new Intl.Segmenter('es', { granularity: 'sentence' })),
};

/** As in the labels of transcripts: "MS. HALL: Yes." */
const UPPERCASE_TITLES = [...ABBREVIATED_TITLES].map((title) => title.toUpperCase());

/** A title or the like, which something always follows: "Mr. Smith", "la Dra. Gómez". */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"‘«—–-])${alternation([...ENGLISH_ABBREVIATIONS, ...SPANISH_ABBREVIATIONS, ...UPPERCASE_TITLES])}\\.$`,
);

/** Sentences do not end here when a number follows: "Feb. 3", "No. 5". */
const BEFORE_NUMBER = new RegExp(`(?:^|[\\s(])${alternation(NUMBER_ABBREVIATIONS)}\\.$`);

/** A letter for a name ("Donald J. Trump"), or letters for several words ("U.S. Ambassador"). */
const INITIALS = /(?:^|[\s(“"‘«—–-])(?:\p{Lu}\.|(?:\p{Lu}\.\s?){2,}|EE\.\s?UU\.)$/u;

/** "5:00 p.m." ends a sentence unless what follows belongs to the time: "5 p.m. Monday". */
const TIME_OF_DAY = /\b[ap]\.\s?m\.$/i;
const AFTER_TIME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC)\b/;

/** A word that begins a sentence more often than it continues a name after initials. */
const OPENER = new RegExp(
  `^[“"‘«¿¡]|^${alternation([...ENGLISH_OPENERS, ...SPANISH_OPENERS])}(?![\\p{L}\\p{M}\\d])`,
  'u',
);

/**
 * Terminal punctuation of a sentence, from full stops alone to marks after which it may go on; quotation marks and brackets may
 * follow.
 */
const SENTENCE_ENDS = {
  'full stop': /[.!?…][\p{Pe}\p{Pf}"']*$/u,
  colon: /[.!?…:][\p{Pe}\p{Pf}"']*$/u,
  semicolon: /[.!?…:;][\p{Pe}\p{Pf}"']*$/u,
} as const;

/**
 * True for text that ends as a sentence does.
 *
 * @param weakest the weakest mark that counts as an end: of a colon and a semicolon, the next line may go on in lower case.
 *   Default: the end has to be certain
 */
export const endsSentence = (text: string, weakest: keyof typeof SENTENCE_ENDS = 'full stop'): boolean =>
  SENTENCE_ENDS[weakest].test(text);

/** The end of a question; an exclamation mark, quotation marks and brackets may follow. */
const QUESTION_END = /\?!*[\p{Pe}\p{Pf}"'\s]*$/u;

/** True for text that ends as a question does: “Is it safe?”, “(Is it safe?!)”. */
export const endsInQuestion = (text: string): boolean => QUESTION_END.test(text);

/** True for a boundary that the segmenter sees between `before` and `after` within a sentence. */
function isFalseBoundary(before: string, after: string): boolean {
  // The segmenter ends a sentence at every ? and !, also in “Is it? Yes!” she said.
  if (/^\p{Ll}/u.test(after)) return true;
  if (ABBREVIATION.test(before)) return true;
  if (/\bEE\.$/.test(before)) return /^UU\./.test(after);
  if (BEFORE_NUMBER.test(before)) return /^\d/.test(after);
  if (TIME_OF_DAY.test(before)) return AFTER_TIME.test(after);
  return INITIALS.test(before) && !OPENER.test(after);
}

/**
 * Splits a stretch of a text into sentences.
 *
 * @param text the whole text that the spans are offsets into
 * @param within the stretch: whole paragraphs
 * @returns the sentences in order, without the white space between them; every other character is in one of
 *   them
 */
export function splitSentences(text: string, within: Span, language: Language): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  let end = within.start;
  const endSentence = (): void => {
    const untrimmed = text.slice(start, end);
    const indent = untrimmed.length - untrimmed.trimStart().length;
    if (indent < untrimmed.length)
      sentences.push({ start: start + indent, end: start + untrimmed.trimEnd().length });
    start = end;
  };
  for (const { segment } of SEGMENTERS[language]().segment(text.slice(within.start, within.end))) {
    if (end > start && !isFalseBoundary(text.slice(start, end).trimEnd(), segment)) endSentence();
    end += segment.length;
  }
  endSentence();
  return sentences;
}
