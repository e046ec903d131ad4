import wrapAnsi from 'wrap-ansi';

/** Text is wrapped at this many columns in wider terminals, to be easy to read. */
const MAX_WIDTH = 100;

/** The fewest columns that text is wrapped at: a wide character takes two. */
const MIN_WIDTH = 2;

/** The columns to wrap at on a stream; `undefined` if it is no terminal. */
export function widthOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number | undefined {
  return stream.isTTY ? Math.min(stream.columns || MAX_WIDTH, MAX_WIDTH) : undefined;
}

/** Prefixes of the lines of a wrapped text. */
export interface Indent {
  readonly first: string;
  readonly others: string;
}

/**
 * Wraps text between words, and inside those that are wider than a line. Escape sequences take no columns, wide characters two.
 *
 * @param width `undefined` to wrap nothing
 * @param indent counted; `first` is no wider than `others`. Default: none
 */
export function wrap(
  text: string,
  width: number | undefined,
  indent: Indent = { first: '', others: '' },
): string {
  const columns = width === undefined ? undefined : Math.max(width - indent.others.length, MIN_WIDTH);
  const wrapped = columns === undefined ? text : wrapAnsi(text, columns, { hard: true });
  return indent.first + wrapped.replaceAll('\n', `\n${indent.others}`);
}
