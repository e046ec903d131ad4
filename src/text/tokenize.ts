import { collapseInitials, normalize } from './normalize.ts';
import type { Span } from './span.ts';

/** Letters and digits, with apostrophes between them. */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

const WEB_ADDRESS = /https?:\/\/\S+/giu;

/** A word as it is written, or initials: "O’Brien", "U.S.", "U.S.’s". */
const WRITTEN_PART =
  '(?:(?<![\\p{L}\\p{N}])(?:\\p{L}\\p{M}*\\.){2,}[\\p{L}\\p{M}\\p{N}]*|[\\p{L}\\p{M}\\p{N}]+)';
const WRITTEN_WORD = new RegExp(`${WRITTEN_PART}(?:['‘’ʼ]${WRITTEN_PART})*`, 'gu');
const POSSESSIVE = /['‘’ʼ]s$/iu;

/**
 * Splits a text into normalized words, stop words included, in order: "U.S." as "us", "Petro’s" as "petro".
 * Web addresses are left out.
 */
export function tokenize(text: string): string[] {
  const words = collapseInitials(normalize(text).replace(WEB_ADDRESS, ' ')).match(WORD) ?? [];
  return words.map((word) => word.replace(/'s$/, '').replaceAll("'", ''));
}

/** A token where it stands in a text: a word without a possessive “’s”. */
interface TokenSpan extends Span {
  readonly token: string;
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
