/** Splits text into the words that a text directive may hold. */
import type { Span } from '../../text/span.ts';

/** Consecutive words without an unsafe mark between them. */
export type WordRun = readonly Span[];

/** Quotation marks, apostrophes, brackets, percent signs: browsers or Discord's client have broken links with them. */
const UNSAFE_MARK = /["'“”„‘’«»`´()[\]{}<>%|\\^]/;
const UP_TO_LAST_UNSAFE_MARK = new RegExp(`^.*${UNSAFE_MARK.source}`);
/** The characters of words: browsers find `bar` in `(bar)`, but not in `foo_bar`. */
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;

/** The exclusive end of the last word character; 0 if there is none. */
function endOfLastWord(text: string): number {
  const characters = [...text];
  const last = characters.findLastIndex((character) => WORD_CHARACTER.test(character));
  return characters.slice(0, last + 1).join('').length;
}

/** A span without the punctuation at its ends, which may differ on the page; empty if it has no words. */
export function trimToWords(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = words.search(WORD_CHARACTER);
  return first < 0 ? { start, end: start } : { start: start + first, end: start + endOfLastWord(words) };
}

/** The number of words in a span. What has neither a letter nor a digit is none. */
export function countWords(text: string, { start, end }: Span): number {
  return (text.slice(start, end).match(/\S+/g) ?? []).filter((token) => WORD_CHARACTER.test(token)).length;
}

function splitOnWhitespace(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/**
 * The words of a span, in runs between unsafe marks. A word is a token between white space without the marks at its ends.
 * One with a mark inside ("Petro’s") is left out, since browsers find whole words only.
 */
export function wordRuns(text: string, span: Span): WordRun[] {
  const runs: Span[][] = [[]];
  for (const token of splitOnWhitespace(text, span)) {
    const letters = trimToWords(text, token);
    const [leading = ''] = UP_TO_LAST_UNSAFE_MARK.exec(text.slice(token.start, letters.start)) ?? [];
    const trailing = text.slice(letters.end, token.end).search(UNSAFE_MARK);
    const start = token.start + leading.length;
    const end = trailing < 0 ? token.end : letters.end + trailing;
    const word = text.slice(start, end);
    if (leading !== '') runs.push([]);
    if (UNSAFE_MARK.test(word)) runs.push([]);
    else if (WORD_CHARACTER.test(word)) runs.at(-1)?.push({ start, end });
    if (trailing >= 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The tokens right before or after some words. */
export interface ContextWords {
  /** The start or end that the words need, so that only white space separates them from the nearest token. */
  readonly edge: number;
  /** Nearest first, up to an unsafe mark. */
  readonly tokens: readonly Span[];
}

/** The maximum number of characters from which context is taken. */
const MAX_CONTEXT_LENGTH = 300;

/** @param facing the edge of a token that is next to the words */
function contextWords(
  text: string,
  position: number,
  nearestFirst: readonly Span[],
  facing: 'start' | 'end',
): ContextWords {
  const unsafe = nearestFirst.findIndex(({ start, end }) => UNSAFE_MARK.test(text.slice(start, end)));
  const tokens = unsafe < 0 ? nearestFirst : nearestFirst.slice(0, unsafe);
  // A token that touches the words ("¿" before "Qué") has to be looked for together with them.
  const touches = nearestFirst[0]?.[facing] === position;
  if (!touches) return { edge: position, tokens };
  const [first, ...others] = tokens;
  const outer = facing === 'end' ? 'start' : 'end';
  return first ? { edge: first[outer], tokens: others } : { edge: position, tokens: [] };
}

/** The tokens before `position`, inside `bounds`. */
export function wordsBefore(text: string, position: number, bounds: Span): ContextWords {
  const start = Math.max(bounds.start, position - MAX_CONTEXT_LENGTH);
  const tokens = splitOnWhitespace(text, { start, end: position });
  // The first may have been cut.
  if (start > bounds.start) tokens.shift();
  return contextWords(text, position, tokens.reverse(), 'end');
}

/** The tokens after `position`, inside `bounds`. */
export function wordsAfter(text: string, position: number, bounds: Span): ContextWords {
  const end = Math.min(bounds.end, position + MAX_CONTEXT_LENGTH);
  const tokens = splitOnWhitespace(text, { start: position, end });
  if (end < bounds.end) tokens.pop();
  return contextWords(text, position, tokens, 'start');
}
