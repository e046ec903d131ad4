import { asNormalized, collapseInitials, type Normalized, normalize, type Written } from './normalize.ts';
import type { Span } from './span.ts';

/** “7.30 p.m.”, “19.30 h”, which are no decimals. */
const CLOCK_TIME = '\\d{1,2}\\.\\d{2}\\s?(?:[ap]\\.?\\s?m|h(?:oras|rs)?)(?![\\p{L}\\p{N}])';

/** A number in digits with groups or decimals: "12,345", "3.90", "3,90"; not a date ("3.2.2026"). */
const NUMBER = `(?<![\\p{L}\\p{N}]|\\d[.,])(?!${CLOCK_TIME})\\d+(?:[.,]\\d{3}(?!\\d))*(?:[.,]\\d+)?(?![.,]?\\d)[\\p{L}\\p{N}]*`;

/** A number, or letters and digits. */
const PART = `(?:${NUMBER}|[\\p{L}\\p{N}]+)`;

/** The parts of a word have apostrophes between them. */
const WORD = new RegExp(`${PART}(?:'${PART})*`, 'gu');

/** The mark before a group of three digits. After a 0 alone, decimals follow: "0.125". */
const DIGIT_GROUPS = /(?<=\d)(?<!(?<!\d)0)[,.](?=\d{3}(?!\d))/g;
/** The zeros at the end of decimals, and the mark where nothing else follows it. */
const TRAILING_ZEROS = /(?<=\d\.\d*?)0+(?!\d)/;

const WEB_ADDRESS = /https?:\/\/\S+/giu;

/** A word as it is written, a number, or initials: "O’Brien", "3,90", "U.S.", "U.S.’s". */
const INITIALS = '(?<![\\p{L}\\p{N}])(?:\\p{L}\\p{M}*\\.){2,}[\\p{L}\\p{M}\\p{N}]*';
const WRITTEN_PART = `(?:${INITIALS}|${NUMBER}|[\\p{L}\\p{M}\\p{N}]+)`;
const WRITTEN_WORD = new RegExp(`${WRITTEN_PART}(?:['‘’ʼ]${WRITTEN_PART})*`, 'giu');
const POSSESSIVE = /['‘’ʼ]s$/iu;

/** A number as both languages write it, alike: "12,345" as "12345", "3,90" as "3.9", "4.00" as "4". */
const canonicalNumber = (word: string): string =>
  word
    .replace(DIGIT_GROUPS, '')
    .replace(',', '.')
    .replace(TRAILING_ZEROS, '')
    .replace(/\.(?!\d)/, '');

/**
 * Splits a text into normalized words, stop words included, in order: "U.S." as "us", "Petro’s" as "petro",
 * "3,90" as "3.9". Web addresses are left out.
 */
export function tokenize(text: string): Normalized[] {
  const words = collapseInitials(normalize(text).replace(WEB_ADDRESS, ' ')).match(WORD) ?? [];
  return words.map((word) => asNormalized(canonicalNumber(word.replace(/'s$/, '').replaceAll("'", ''))));
}

/** A token where it stands in a text: a word without a possessive “’s”. */
interface TokenSpan extends Span {
  readonly token: Normalized;
}

/**
 * The tokens of a text, which are those of {@link tokenize}, with their offsets.
 *
 * @param text in canonical form: a sign that is several words by its compatibility decomposition is none here
 */
export function tokenSpans(text: string): TokenSpan[] {
  const masked = text.replace(WEB_ADDRESS, (address) => ' '.repeat(address.length));
  return [...masked.matchAll(WRITTEN_WORD)].flatMap(({ 0: written, index: start }) => {
    const end = start + written.replace(POSSESSIVE, '').length;
    return tokenize(written).map((token) => ({ token, start, end }));
  });
}

/** A word in its two spellings: as search compares it, and as grammar reads it. */
export interface Word {
  readonly token: Normalized;
  readonly written: Written;
}

/** The words of a text, in order. @param text in canonical form */
export const wordsOf = (text: string): Word[] =>
  tokenSpans(text).map(({ token, start, end }) => ({ token, written: text.slice(start, end).toLowerCase() }));
