/**
 * Quotations by their marks: curly, straight and angled double quotation marks, paired by how they lean; and single ones
 * (single-quotation-marks.ts).
 */

import type { Span } from '../../text/span.ts';
import { maxOf } from '../../util/extremes.ts';
import { pushAll } from '../../util/push-all.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';
import { ELISION, pairSingleMarks } from './single-quotation-marks.ts';
import type { Turn } from './turn.ts';

/** Words between quotation marks. */
export interface MarkedQuotation {
  /** The words with their marks. */
  readonly marked: Span;
  /** The words without them. */
  readonly words: Span;
  /** True if it is still open at the end of its paragraph: the next one goes on with it. */
  readonly isUnclosed: boolean;
  /** The turn of an interview that it is; nothing for words in quotation marks. */
  readonly turn?: Turn;
}

/** The marks that close a quotation, by its opening mark. Writers mix curly and straight ones. */
const CLOSING_MARKS: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”"',
  '«': '»',
  '»': '»',
  '"': '"”',
  '„': '“”',
};
/** A double quotation mark. */
const MARK = /[“”"«»„]/;
const ALL_MARKS = new RegExp(MARK, 'g');
/** A single mark that opens something, and is no apostrophe at the beginning of a word. */
const LONE_SINGLE_MARK = new RegExp(`(?<=^|[\\s(])‘(?=\\p{L})(?!${ELISION})`, 'giu');

/** True for a straight mark that is a measure, like the inches of 6'2", and opens and closes nothing. */
function isMeasure(text: string, at: number): boolean {
  return text.charAt(at) === '"' && /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));
}

/** Pairs the marks of one stretch of text, beyond which nothing counts. */
class MarkMatcher {
  readonly #text: string;
  readonly #within: Span;
  /** The index of the last mark that closes a quotation, by its opening mark. */
  readonly #lastClosing = new Map<string, number>();

  constructor(text: string, within: Span) {
    this.#text = text;
    this.#within = within;
  }

  #charAt(at: number): string {
    return at >= this.#within.start && at < this.#within.end ? this.#text.charAt(at) : ' ';
  }

  /** The direction of the mark at `at`: an opening one stands before a word, and after none. */
  #direction(at: number): 'open' | 'close' | 'either' {
    const [before, after] = [this.#charAt(at - 1), this.#charAt(at + 1)];
    const isAfterNoWord = /[\s([{¡¿—–―-]/.test(before) || MARK.test(before);
    if (/\s/.test(after)) return 'close';
    if (isAfterNoWord) return 'open';
    return /[\p{L}\p{N}¿¡]/u.test(after) ? 'either' : 'close';
  }

  /** True if the mark at `at` opens a quotation, outside of any other. */
  opens(at: number): boolean {
    const mark = this.#charAt(at);
    if (mark === '“' || mark === '«' || mark === '„') return true;
    // A closing mark by mistake: ”We won,” she said.
    if (mark === '”') return this.#direction(at) === 'open' && /\p{L}/u.test(this.#charAt(at + 1));
    // Spanish newspapers begin a paragraph that goes on with a quotation so.
    if (mark === '»') return at === this.#within.start && this.#direction(at) === 'open';
    return mark === '"' && !isMeasure(this.#text, at) && this.#direction(at) !== 'close';
  }

  /**
   * The index of the mark that closes the quotation opened at `at`; the end of the stretch where none does.
   *
   * @param opening the mark that opens it. Default: the one at `at`
   */
  closingMark(at: number, opening: string = this.#charAt(at)): number {
    const closing = CLOSING_MARKS[opening] ?? '';
    /** The opening marks of quotations inside this one. */
    const nested: string[] = [];
    for (let i = at + 1; i < this.#within.end; i += 1) {
      const mark = this.#charAt(i);
      if (!MARK.test(mark) || isMeasure(this.#text, i)) continue;
      const direction = this.#direction(i);
      const innermost = nested.at(-1);
      if (innermost !== undefined) {
        const closesInnermost = (CLOSING_MARKS[innermost] ?? '').includes(mark) && direction !== 'open';
        if (closesInnermost) {
          nested.pop();
          continue;
        }
      } else if (
        (closing.includes(mark) && (mark !== '"' || direction !== 'open')) ||
        (opening === '“' && mark === '“' && direction === 'close')
      ) {
        return i;
      }
      const mayOpen = mark in CLOSING_MARKS && !/[”»]/.test(mark) && direction === 'open';
      if (mayOpen && this.#isClosed(mark, i)) nested.push(mark);
    }
    return this.#within.end;
  }

  /** True if a quotation inside another that `mark` opens at `at` is closed again at all. */
  #isClosed(mark: string, at: number): boolean {
    let last = this.#lastClosing.get(mark);
    if (last === undefined) {
      const closing = [...(CLOSING_MARKS[mark] ?? '')];
      last = maxOf(closing.map((closingMark) => this.#text.lastIndexOf(closingMark, this.#within.end - 1)));
      this.#lastClosing.set(mark, last);
    }
    return last > at;
  }
}

/** An attribution between dashes inside the marks, as Spanish sets it: «Es seguro —dijo Bell— y es nuestro». */
const INSERTED_ATTRIBUTION =
  /\s[—–](?:(?:me|te|se|nos|les?|lo|ha|han|había|habían)\s)*(?<verb>[\p{Ll}\p{M}]+)[^—–]{0,120}(?:[—–]|$)/gu;

/** A quotation, or its pieces where an attribution is inserted; none if it has no words. */
function splitAtAttributions(
  text: string,
  { marked, words, isUnclosed }: MarkedQuotation,
): MarkedQuotation[] {
  const pieces: MarkedQuotation[] = [];
  let start = words.start;
  const addPiece = (end: number, isLast: boolean): void => {
    if (!/\p{L}/u.test(text.slice(start, end))) return;
    const outer = { start: start === words.start ? marked.start : start, end: isLast ? marked.end : end };
    pieces.push({ marked: outer, words: { start, end }, isUnclosed: isLast && isUnclosed });
  };
  for (const match of text.slice(words.start, words.end).matchAll(INSERTED_ATTRIBUTION)) {
    const forms = reportingForms(match.groups?.['verb'] ?? '', 'es');
    if (!forms?.has('finite') && !forms?.has('participle')) continue;
    addPiece(words.start + match.index, false);
    start = words.start + match.index + match[0].length;
    start += /^\s*/.exec(text.slice(start, words.end))?.[0].length ?? 0;
  }
  addPiece(words.end, true);
  return pieces;
}

/**
 * The rest of a quotation that the mark `opening` opened before a stretch of text, up to its closing mark; `undefined` where
 * the stretch opens a quotation itself, or closes none.
 */
function continuedQuotation(
  text: string,
  within: Span,
  marks: MarkMatcher,
  opening: string | undefined,
): MarkedQuotation | undefined {
  if (opening === undefined || MARK.test(text.charAt(within.start))) return undefined;
  const end = marks.closingMark(within.start - 1, opening);
  if (end >= within.end) return undefined;
  return {
    marked: { start: within.start, end: end + 1 },
    words: { start: within.start, end },
    isUnclosed: false,
  };
}

/**
 * The quotations in a stretch of text, in order. Those inside a quotation belong to it; one with an attribution inserted is
 * several pieces. One that is still open at the end runs to the end: news articles leave a quotation open at the end of a
 * paragraph when the next paragraph goes on with it.
 *
 * @param opening the mark of a quotation that is open where the stretch begins. Default: none is
 */
export function findQuotationMarks(text: string, within: Span, opening?: string): MarkedQuotation[] {
  const marks = new MarkMatcher(text, within);
  const singlePairs = pairSingleMarks(text, within);
  const continued = continuedQuotation(text, within, marks, opening);
  const quotations = continued ? splitAtAttributions(text, continued) : [];
  let at = continued?.marked.end ?? within.start;
  while (at < within.end) {
    const end = marks.opens(at) ? marks.closingMark(at) : singlePairs.get(at);
    if (end === undefined) {
      at += 1;
      continue;
    }
    const isUnclosed = end >= within.end;
    const words = { start: at + 1, end };
    const marked = { start: at, end: isUnclosed ? end : end + 1 };
    pushAll(quotations, splitAtAttributions(text, { marked, words, isUnclosed }));
    at = marked.end;
  }
  return quotations;
}

/** The mark that opens what a paragraph leaves open; `undefined` if it leaves nothing open. */
export function leftOpen(text: string, quotations: readonly MarkedQuotation[]): string | undefined {
  const last = quotations.at(-1);
  const mark = text.charAt(last?.marked.start ?? -1);
  return last?.isUnclosed && MARK.test(mark) ? mark : undefined;
}

/**
 * The marks without another half: one that closes nothing, and one that opens what neither its own paragraph closes nor the
 * next goes on with.
 *
 * @returns the paragraph's number and the offset of the mark, in order
 */
export function unbalancedMarks(
  text: string,
  paragraphs: readonly (Span & { readonly number: number })[],
): { readonly paragraph: number; readonly at: number }[] {
  let opening: string | undefined;
  return paragraphs.flatMap((paragraph, i) => {
    const quotations = findQuotationMarks(text, paragraph, opening);
    opening = leftOpen(text, quotations);
    const next = paragraphs[i + 1];
    const [continued] = next ? findQuotationMarks(text, next, opening) : [];
    const goesOn =
      next !== undefined && (MARK.test(text.charAt(next.start)) || continued?.marked.start === next.start);
    const unclosed = quotations.filter(({ isUnclosed }) => isUnclosed && !goesOn);
    const outsideQuotations = (pattern: RegExp): number[] =>
      [...text.slice(paragraph.start, paragraph.end).matchAll(pattern)]
        .map(({ index }) => paragraph.start + index)
        .filter((at) => !quotations.some(({ marked }) => marked.start <= at && at < marked.end));
    // Outside, a double mark opens or closes nothing; a single one that closes nothing is an apostrophe.
    const offsets = [
      ...unclosed.map(({ marked }) => marked.start),
      ...outsideQuotations(ALL_MARKS).filter((at) => !isMeasure(text, at)),
      ...outsideQuotations(LONE_SINGLE_MARK),
    ];
    return offsets.sort((a, b) => a - b).map((at) => ({ paragraph: paragraph.number, at }));
  });
}
