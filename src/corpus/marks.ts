import type { Span } from './article.ts';

/** Words between quotation marks. */
export interface Quoted {
  /** From the opening mark to behind the closing one. */
  readonly marked: Span;
  /** What stands between the marks. */
  readonly words: Span;
}

/** Which mark closes a quotation that a mark opens. A straight mark is its own other half. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

/** Whether the straight mark at `at` is a measure, like the inches of 6'2", which opens and closes nothing. */
function isMeasure(text: string, at: number): boolean {
  return /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));
}

/**
 * What stands between double quotation marks (curly, straight, angled) in a stretch of text, in order. Quotations
 * inside a quotation belong to it. One that is still open at the end runs to the end: news articles leave a
 * quotation open at the end of a paragraph when the next paragraph goes on with it.
 */
export function quotedIn(text: string, within: Span): Quoted[] {
  const found: Quoted[] = [];
  let at = within.start;
  while (at < within.end) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined || (closing === '"' && isMeasure(text, at))) {
      at += 1;
      continue;
    }
    let close = text.indexOf(closing, at + 1);
    while (close >= 0 && closing === '"' && isMeasure(text, close)) close = text.indexOf(closing, close + 1);
    const closed = close >= 0 && close < within.end;
    const words = { start: at + 1, end: closed ? close : within.end };
    const marked = { start: at, end: closed ? close + 1 : within.end };
    if (/\p{L}/u.test(text.slice(words.start, words.end))) found.push({ marked, words });
    at = marked.end;
  }
  return found;
}
