/** Single quotation marks, told from apostrophes: ‘We will fight it,’ said Mr Bell, who isn’t standing again. */

import { ELISIONS } from '../../lexicon/en/elisions.ts';
import type { Span } from '../../text/span.ts';

/** A pattern for words with initial elision, after their apostrophe: “’em”, “’90s”. */
export const ELISION = `(?:${[...ELISIONS].join('|')}|\\d\\ds)(?!\\p{L})`;
const STARTS_WITH_ELISION = new RegExp(`^${ELISION}`, 'iu');
/** Before an opening mark. */
const BEFORE_OPENING = /[\s([{¡¿—–―“"«-]/;
/** After a closing mark. */
const AFTER_CLOSING = /[\s.,;:!?)\]}—–―”"»-]/;
/** Between two paragraphs, in UTF-16 units. */
const MAX_GAP = 8;
const OPENING = /[‘']/;
const CLOSING = /[’']/;

/** Finds the pairs of one stretch of text, beyond which nothing counts. */
class SingleMarkMatcher {
  readonly #text: string;
  readonly #within: Span;

  constructor(text: string, within: Span) {
    this.#text = text;
    this.#within = within;
  }

  #charAt(at: number): string {
    return at >= this.#within.start && at < this.#within.end ? this.#text.charAt(at) : ' ';
  }

  #opens(at: number): boolean {
    if (!OPENING.test(this.#charAt(at)) || !BEFORE_OPENING.test(this.#charAt(at - 1))) return false;
    if (!/[\p{L}\p{N}¿¡“"«…[(]/u.test(this.#charAt(at + 1))) return false;
    return !STARTS_WITH_ELISION.test(this.#text.slice(at + 1, Math.min(at + 8, this.#within.end)));
  }

  #closes(at: number): boolean {
    return (
      CLOSING.test(this.#charAt(at)) &&
      !/[\s‘]/.test(this.#charAt(at - 1)) &&
      AFTER_CLOSING.test(this.#charAt(at + 1))
    );
  }

  /** True for a mark that may as well end a plural's possessive: "the States’ plan". */
  #mayBePossessive(at: number): boolean {
    return /s/i.test(this.#charAt(at - 1)) && /^ \p{L}/u.test(this.#text.slice(at + 1, at + 3));
  }

  /**
   * True for a mark that the next paragraph may go on with: at the beginning of this one, after a colon or comma, or after a
   * full stop where the next paragraph begins with a mark.
   */
  #mayStayOpen(at: number): boolean {
    if (at === this.#within.start || /[:,]\s$/.test(this.#text.slice(at - 2, at))) return true;
    const goesOn = /^\s+[‘']/.test(this.#text.slice(this.#within.end, this.#within.end + MAX_GAP));
    return goesOn && this.#charAt(at) === '‘' && /[.!?]\s$/.test(this.#text.slice(at - 2, at));
  }

  /** The index of the mark that closes the quotation opened at `at`. */
  #closingMark(at: number): number | undefined {
    let doubtful: number | undefined;
    for (let i = at + 2; i < this.#within.end; i += 1) {
      if (this.#opens(i)) break;
      if (!this.#closes(i)) continue;
      if (!this.#mayBePossessive(i)) return i;
      doubtful ??= i;
    }
    return doubtful;
  }

  pairs(): Map<number, number> {
    const pairs = new Map<number, number>();
    for (let at = this.#within.start; at < this.#within.end; at += 1) {
      if (!this.#opens(at)) continue;
      const end = this.#closingMark(at) ?? (this.#mayStayOpen(at) ? this.#within.end : undefined);
      if (end === undefined) continue;
      pairs.set(at, end);
      at = end;
    }
    return pairs;
  }
}

/**
 * The index of the closing mark of each pair, by that of the opening one; the end of the stretch for a quotation that the
 * next paragraph goes on with.
 */
export function pairSingleMarks(text: string, within: Span): ReadonlyMap<number, number> {
  return new SingleMarkMatcher(text, within).pairs();
}
