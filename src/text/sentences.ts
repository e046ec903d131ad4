import { ABBREVIATIONS as ENGLISH_ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';
import { NUMBER_ABBREVIATIONS } from '../lexicon/en/number-abbreviations.ts';
import { SENTENCE_OPENERS as ENGLISH_OPENERS } from '../lexicon/en/sentence-openers.ts';
import { ABBREVIATIONS as SPANISH_ABBREVIATIONS } from '../lexicon/es/abbreviations.ts';
import { SENTENCE_OPENERS as SPANISH_OPENERS } from '../lexicon/es/sentence-openers.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** Made when they are first needed: it takes longer than to answer from what has been read before. */
const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** One of the words of some lists, as a part of a regular expression. */
const oneOf = (...lists: readonly (readonly string[])[]): string => `(?:${lists.flat().join('|')})`;

/** A title or the like, which something always follows: "Mr. Smith", "la Dra. Gómez". */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"‘«—–-])${oneOf(ENGLISH_ABBREVIATIONS, SPANISH_ABBREVIATIONS)}\\.$`,
);

/** Sentences do not end here when a number follows: "Feb. 3", "No. 5". */
const BEFORE_NUMBER = new RegExp(`(?:^|[\\s(])${oneOf(NUMBER_ABBREVIATIONS)}\\.$`);

/** A letter for a name ("Donald J. Trump"), or letters for several words ("U.S. Ambassador"). */
const INITIALS = /(?:^|[\s(“"‘«—–-])(?:\p{Lu}\.|(?:\p{Lu}\.\s?){2,}|EE\.\s?UU\.)$/u;

/** "5:00 p.m." ends a sentence unless what follows belongs to the time: "5 p.m. Monday". */
const TIME_OF_DAY = /\b[ap]\.\s?m\.$/i;
const AFTER_TIME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC)\b/;

/** A word that opens a sentence more often than it goes on with a name after initials. */
const OPENER = new RegExp(`^[“"‘«¿¡]|^${oneOf(ENGLISH_OPENERS, SPANISH_OPENERS)}\\b`);

/** Whether the break that the segmenter sees between `before` and `after` is inside a sentence. */
function continues(before: string, after: string): boolean {
  // ICU ends a sentence at every ? and !, also in “Is it? Yes!” she said.
  if (/^\p{Ll}/u.test(after)) return true;
  if (ABBREVIATION.test(before)) return true;
  if (/\bEE\.$/.test(before)) return /^UU\./.test(after);
  if (BEFORE_NUMBER.test(before)) return /^\d/.test(after);
  if (TIME_OF_DAY.test(before)) return AFTER_TIME.test(after);
  return INITIALS.test(before) && !OPENER.test(after);
}

/**
 * The sentences of a stretch of text, in order, without the white space between them.
 *
 * `Intl.Segmenter` finds the places where a sentence may end (Unicode's UAX #29, sections 5 and 5.1); it knows no
 * abbreviations, so a break behind "U.S." or "Sen." is taken back where what stands around it says so.
 *
 * @param text the whole text that the spans are offsets into
 * @param within the stretch to look at; it should begin and end at a paragraph's ends
 * @returns spans that touch every character of the stretch other than white space
 */
export function splitSentences(text: string, within: Span, language: Language): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  let end = within.start;
  const close = (): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (lead < raw.length) sentences.push({ start: start + lead, end: start + raw.trimEnd().length });
    start = end;
  };
  for (const { segment } of segmenterOf(language).segment(text.slice(within.start, within.end))) {
    if (end > start && !continues(text.slice(start, end).trimEnd(), segment)) close();
    end += segment.length;
  }
  close();
  return sentences;
}
