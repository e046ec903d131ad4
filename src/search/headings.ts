/** Headings and the like: titles, captions, and lines that repeat the beginning of the passage below. */

import { type Article, slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { ENTRY_TIME, endsLikeHeading, mayBeHeading } from '../text/headings.ts';
import { normalize } from '../text/normalize.ts';
import { isTitleCase } from '../text/title-case.ts';

/** Maximum characters of a title, and of a line that the passage below repeats. */
const MAX_LENGTH = { title: 150, repeated: 200 } as const;
/** Minimum words of a title in title case; fewer are as likely an answer or a signature. */
const MIN_TITLE_WORDS = 4;
/** A line as the passage below repeats it. */
const comparable = (line: string): string =>
  normalize(line)
    .replace(ENTRY_TIME, '')
    .replace(/[\s.…]+$/, '');

/**
 * True for a heading, the title, a caption, or a line that the passage below begins with, as on live pages.
 *
 * @param passages all of the article, in reading order
 * @param position the index of the passage
 */
export function isHeading(article: Article, passages: readonly Passage[], position: number): boolean {
  const [passage, next] = [passages[position], passages[position + 1]];
  if (!passage) return false;
  if (article.captions.has(passage.paragraph)) return true;
  const text = slice(article, passage);
  if (text.length > MAX_LENGTH.repeated) return false;
  const isFirstLine = position === 0 && text.length < MAX_LENGTH.title && endsLikeHeading(text);
  if (isFirstLine || mayBeHeading(text)) return true;
  const isTitle = text.split(' ').length >= MIN_TITLE_WORDS && isTitleCase(text);
  if (text.length < MAX_LENGTH.title && isTitle) return true;
  return next !== undefined && comparable(slice(article, next)).startsWith(comparable(text));
}
