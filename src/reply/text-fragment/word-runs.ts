import type { Span } from '../../text/span.ts';

/** Words in a row without a mark between them that browsers or Discord's client have broken links with. */
export type WordRun = readonly Span[];

/** Quotation marks, apostrophes, brackets, percent signs: a link's words are taken from between them. */
const UNSAFE_MARKS = /["'“”„‘’«»`´()[\]{}<>%|\\^]/;
/** All up to the last of them. */
const TO_THE_LAST_BREAK = new RegExp(`^.*${UNSAFE_MARKS.source}`);
/** What words are made of: browsers find `bar` in `(bar)`, but not in `foo_bar`. */
const HAS_LETTER = /[\p{L}\p{M}\p{N}_]/u;

/** Where the last letter of `words` ends; 0 where they have none. A regular expression would try every beginning. */
function endOfLetters(words: string): number {
  let end = words.length;
  while (end > 0) {
    const size = /[\uDC00-\uDFFF]/.test(words.charAt(end - 1)) ? 2 : 1;
    if (HAS_LETTER.test(words.slice(Math.max(end - size, 0), end))) return end;
    end -= size;
  }
  return 0;
}

/** A stretch without the punctuation at its ends, which a page may have otherwise; empty where it is nothing else. */
export function trimPunctuation(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = words.search(HAS_LETTER);
  return first < 0 ? { start, end: start } : { start: start + first, end: start + endOfLetters(words) };
}

/** How many words a stretch has. */
export function countWords(text: string, { start, end }: Span): number {
  return (text.slice(start, end).match(/\S+/g) ?? []).filter((word) => HAS_LETTER.test(word)).length;
}

/** What stands between white space in a stretch. */
function splitOnWhitespace(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/**
 * The words of `span`, in runs between the marks to avoid. A word is what stands between white space, less the marks at
 * its ends; one with a mark inside ("Petro’s") is left out, since browsers find whole words only.
 */
export function wordRuns(text: string, span: Span): WordRun[] {
  const runs: Span[][] = [[]];
  for (const piece of splitOnWhitespace(text, span)) {
    const letters = trimPunctuation(text, piece);
    const [before = ''] = TO_THE_LAST_BREAK.exec(text.slice(piece.start, letters.start)) ?? [];
    const behind = text.slice(letters.end, piece.end).search(UNSAFE_MARKS);
    if (before) runs.push([]);
    const start = piece.start + before.length;
    const end = behind < 0 ? piece.end : letters.end + behind;
    const word = text.slice(start, end);
    if (UNSAFE_MARKS.test(word)) runs.push([]);
    else if (HAS_LETTER.test(word)) runs.at(-1)?.push({ start, end });
    if (behind >= 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** What stands right beside some words. */
export interface ContextWords {
  /** Where the words have to end, or to begin, so that there is only white space between them and the first neighbour. */
  readonly edge: number;
  /** What stands between white space, nearest first, up to a mark to avoid. */
  readonly pieces: readonly Span[];
}

/** Further away than this nothing is looked at, in characters. */
const MAX_CONTEXT_LENGTH = 300;

/** The neighbours on one side, nearest first. */
function neighbours(
  text: string,
  at: number,
  nearestFirst: readonly Span[],
  inner: 'start' | 'end',
): ContextWords {
  const clean = nearestFirst.findIndex(({ start, end }) => UNSAFE_MARKS.test(text.slice(start, end)));
  const pieces = clean < 0 ? nearestFirst : nearestFirst.slice(0, clean);
  const [first, ...others] = pieces;
  // A piece that touches the words ("¿" before "Qué") has to be looked for together with them.
  const touches = nearestFirst[0]?.[inner === 'start' ? 'end' : 'start'] === at;
  if (!touches) return { edge: at, pieces };
  return first ? { edge: first[inner], pieces: others } : { edge: at, pieces: [] };
}

/** What stands before `at`, inside `bounds`. */
export function wordsBefore(text: string, at: number, bounds: Span): ContextWords {
  const start = Math.max(bounds.start, at - MAX_CONTEXT_LENGTH);
  const pieces = splitOnWhitespace(text, { start, end: at });
  // The first may have been cut.
  if (start > bounds.start) pieces.shift();
  return neighbours(text, at, pieces.reverse(), 'start');
}

/** What stands behind `at`, inside `bounds`. */
export function wordsAfter(text: string, at: number, bounds: Span): ContextWords {
  const end = Math.min(bounds.end, at + MAX_CONTEXT_LENGTH);
  const pieces = splitOnWhitespace(text, { start: at, end });
  if (end < bounds.end) pieces.pop();
  return neighbours(text, at, pieces, 'end');
}
