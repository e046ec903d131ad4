import type { Span } from '../../text/span.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';

/** Words between quotation marks. */
export interface MarkedQuotation {
  /** From the opening mark to behind the closing one. */
  readonly marked: Span;
  /** What stands between the marks. */
  readonly words: Span;
  /** Whether it is still open at the end of its paragraph: the next one goes on with it. */
  readonly open: boolean;
}

/** Which marks close a quotation that a mark opens. Writers mix curly and straight ones. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”"',
  '«': '»',
  '»': '»',
  '"': '"”',
  '„': '“”',
};
const MARKS = /[“”"«»„]/;

/** Whether the straight mark at `at` is a measure, like the inches of 6'2", which opens and closes nothing. */
function isMeasure(text: string, at: number): boolean {
  return text.charAt(at) === '"' && /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));
}

/** Reads marks inside one stretch of text, beyond which nothing counts. */
class Marks {
  private readonly text: string;
  private readonly within: Span;
  /** Where the last mark stands that closes another. */
  private readonly last = new Map<string, number>();

  constructor(text: string, within: Span) {
    this.text = text;
    this.within = within;
  }

  private charAt(at: number): string {
    return at >= this.within.start && at < this.within.end ? this.text.charAt(at) : ' ';
  }

  /** Whether the mark at `at` stands like an opening one: before a word, and not behind one. */
  private leans(at: number): 'open' | 'close' | 'either' {
    const [before, after] = [this.charAt(at - 1), this.charAt(at + 1)];
    const free = /[\s([{¡¿—–―-]/.test(before) || MARKS.test(before);
    if (/\s/.test(after)) return 'close';
    if (free) return 'open';
    return /[\p{L}\p{N}¿¡]/u.test(after) ? 'either' : 'close';
  }

  /** Whether a quotation begins with the mark at `at`, outside of any other. */
  opens(at: number): boolean {
    const mark = this.charAt(at);
    if (mark === '“' || mark === '«' || mark === '„') return true;
    // A closing mark by mistake: ”We won,” she said.
    if (mark === '”') return this.leans(at) === 'open' && /\p{L}/u.test(this.charAt(at + 1));
    // Spanish newspapers begin a paragraph that goes on with a quotation so.
    if (mark === '»') return at === this.within.start && this.leans(at) === 'open';
    return mark === '"' && !isMeasure(this.text, at) && this.leans(at) !== 'close';
  }

  /** The index of the mark that closes the quotation which begins at `at`; the end of the stretch where none does. */
  closing(at: number): number {
    const opening = this.charAt(at);
    const closing = CLOSING[opening] ?? '';
    const inside: string[] = [];
    for (let i = at + 1; i < this.within.end; i += 1) {
      const mark = this.charAt(i);
      if (!MARKS.test(mark) || isMeasure(this.text, i)) continue;
      const leans = this.leans(i);
      const last = inside.at(-1);
      if (last !== undefined && (CLOSING[last] ?? '').includes(mark) && leans !== 'open') inside.pop();
      else if (last === undefined && closing.includes(mark) && (mark !== '"' || leans !== 'open')) return i;
      else if (last === undefined && opening === '“' && mark === '“' && leans === 'close') return i;
      else if (mark in CLOSING && !/[”»]/.test(mark) && leans === 'open' && this.closes(mark, i))
        inside.push(mark);
    }
    return this.within.end;
  }

  /** Whether a quotation inside another that begins with `mark` at `at` is closed again at all. */
  private closes(mark: string, at: number): boolean {
    let last = this.last.get(mark);
    if (last === undefined) {
      const closing = [...(CLOSING[mark] ?? '')];
      last = Math.max(...closing.map((one) => this.text.lastIndexOf(one, this.within.end - 1)));
      this.last.set(mark, last);
    }
    return last > at;
  }
}

/** Who speaks, between dashes inside the marks, as Spanish sets it: «Es seguro —dijo Bell— y es nuestro». */
const INSERTED =
  /\s[—–](?:(?:me|te|se|nos|les?|lo|ha|han|había|habían)\s)*(?<verb>\p{Ll}+)[^—–]{0,120}(?:[—–]|$)/gu;

/** A quotation, or its pieces where who speaks is inserted; none where it has no words. */
function pieces(text: string, { marked, words, open }: MarkedQuotation): MarkedQuotation[] {
  const found: MarkedQuotation[] = [];
  let start = words.start;
  const add = (end: number, last: boolean): void => {
    if (!/\p{L}/u.test(text.slice(start, end))) return;
    const outer = { start: start === words.start ? marked.start : start, end: last ? marked.end : end };
    found.push({ marked: outer, words: { start, end }, open: last && open });
  };
  for (const match of text.slice(words.start, words.end).matchAll(INSERTED)) {
    const forms = reportingForms(match.groups?.['verb'] ?? '');
    if (!forms?.has('finite') && !forms?.has('participle')) continue;
    add(words.start + match.index, false);
    start = words.start + match.index + match[0].length;
    start += /^\s*/.exec(text.slice(start, words.end))?.[0].length ?? 0;
  }
  add(words.end, true);
  return found;
}

/**
 * What stands between double quotation marks (curly, straight, angled) in a stretch of text, in order. Quotations
 * inside a quotation belong to it; one that who speaks is inserted into is several pieces. One that is still open at the end runs to the end: news articles leave a
 * quotation open at the end of a paragraph when the next paragraph goes on with it.
 */
export function findQuotationMarks(text: string, within: Span): MarkedQuotation[] {
  const marks = new Marks(text, within);
  const found: MarkedQuotation[] = [];
  let at = within.start;
  while (at < within.end) {
    if (!marks.opens(at)) {
      at += 1;
      continue;
    }
    const end = marks.closing(at);
    const open = end >= within.end;
    const words = { start: at + 1, end };
    const marked = { start: at, end: open ? end : end + 1 };
    found.push(...pieces(text, { marked, words, open }));
    at = marked.end;
  }
  return found;
}

/**
 * The marks that have no other half: one that closes nothing, and one that opens what neither its own paragraph closes nor
 * the next goes on with.
 *
 * @returns the paragraph's number and the offset of the mark, in order
 */
export function unbalancedMarks(
  text: string,
  paragraphs: readonly (Span & { readonly number: number })[],
): { readonly paragraph: number; readonly at: number }[] {
  return paragraphs.flatMap((paragraph, i) => {
    const found = findQuotationMarks(text, paragraph);
    const next = paragraphs[i + 1];
    const goesOn = next !== undefined && /[“”"«»„]/.test(text.charAt(next.start));
    const left = found.filter(({ open }) => open && !goesOn).map(({ marked }) => marked.start);
    for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(/[“”"«»„]/g)) {
      const at = paragraph.start + index;
      if (!isMeasure(text, at) && !found.some(({ marked }) => marked.start <= at && at < marked.end))
        left.push(at);
    }
    return left.sort((a, b) => a - b).map((at) => ({ paragraph: paragraph.number, at }));
  });
}
