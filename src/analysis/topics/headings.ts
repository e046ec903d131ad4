/** Headings: short lines without a full stop, each above the paragraphs that it is about. */

import type { Paragraph } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';

/** A heading with its section. */
export interface Section {
  /** The words of the heading, without a number in front. */
  readonly name: Span;
  /** The indices of its paragraphs, the heading's first. */
  readonly paragraphs: readonly number[];
}

/** In UTF-16 units. A longer line is a sentence. */
const MAX_HEADING_LENGTH = 90;
/** Fewer short lines may be anything. */
const MIN_HEADINGS = 3;
const NUMBER = /^(?:\d+|[IVX]+|[a-z])[.)]\s+/;
/** A line of a live page, or of a list. */
const NO_HEADING = /^[—–-]|\||^\d{1,2}[:.h]\d{2}\b/;
const ENDS_LIKE_TEXT = /[.!?:;,…”"»)]$/;

/** True for a line that may be a heading, above `next`. */
function isHeading(text: string, paragraph: Span, next: Span | undefined): boolean {
  const line = text.slice(paragraph.start, paragraph.end);
  if (line.length > MAX_HEADING_LENGTH || !next) return false;
  const words = line.replace(NUMBER, '');
  return (
    /^\P{L}*\p{Lu}/u.test(words) && /\s/.test(words) && !ENDS_LIKE_TEXT.test(line) && !NO_HEADING.test(line)
  );
}

/**
 * The sections of an article by its headings; none if it has too few.
 *
 * @param maxCount more headings than topics that the article should have are entries of a list or of a live page
 */
export function findSections(text: string, paragraphs: readonly Paragraph[], maxCount: number): Section[] {
  // The first line is the title.
  const starts = paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1];
    const isAboveText = next !== undefined && next.end - next.start > MAX_HEADING_LENGTH;
    return i > 0 && isAboveText && isHeading(text, paragraph, next) ? [i] : [];
  });
  if (starts.length < MIN_HEADINGS || starts.length > maxCount) return [];
  return starts.map((start, i) => {
    const { start: from = 0, end = 0 } = paragraphs[start] ?? {};
    const number = NUMBER.exec(text.slice(from, end))?.[0].length ?? 0;
    const after = starts[i + 1] ?? paragraphs.length;
    return {
      name: { start: from + number, end },
      paragraphs: Array.from({ length: after - start }, (_, k) => start + k),
    };
  });
}
