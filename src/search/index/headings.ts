/** Headings and the like: titles, captions, and lines that repeat the beginning of the passage below. */

import { type Article, type Heading, slice } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import { ENTRY_TIME, MAX_TITLE_LENGTH, mayBeHeading, mayBeHeadline } from '../../text/headings.ts';
import { normalize } from '../../text/normalize.ts';
import { INTERROGATIVES } from '../../text/question-openers.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { isTitleCase } from '../../text/title-case.ts';

/** Maximum characters of a line that the passage below repeats. */
const MAX_REPEATED_LENGTH = 200;
/** Minimum words of a title in title case; fewer are as likely an answer or a signature. */
const MIN_TITLE_WORDS = 4;
/** A line as the passage below repeats it. */
const comparable = (line: string): string =>
  normalize(line)
    .replace(ENTRY_TIME, '')
    .replace(/[\s.…]+$/, '');

/** True for a line that a passage begins with; “No.” is none of “Nobody knew”, but “She sa…” may be one of “She said”. */
function isRepeatedBy(line: string, passage: string): boolean {
  const [words, below] = [comparable(line), comparable(passage)];
  const endsInWord = /^[\p{L}\p{N}]/u.test(below.slice(words.length)) && !line.endsWith('…');
  return words !== '' && below.startsWith(words) && !endsInWord;
}

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
  if (text.length > MAX_REPEATED_LENGTH) return false;
  if (mayBeHeading(text) || (position === 0 && mayBeHeadline(text))) return true;
  const isTitle = text.split(' ').length >= MIN_TITLE_WORDS && isTitleCase(text);
  if (text.length <= MAX_TITLE_LENGTH && isTitle) return true;
  return next !== undefined && isRepeatedBy(text, slice(article, next));
}

/** True for a heading that asks: “What the plan costs”, “Cómo llegar”. */
export const isAskingHeading = (heading: string): boolean =>
  endsInQuestion(heading) || INTERROGATIVES.has(textTokens(heading)[0] ?? '');

/**
 * The asking heading of Markdown, which is no passage, that a passage stands right below, or in a list that does: what is there
 * answers it.
 */
export function askingHeadingAbove(
  article: Article,
  passages: readonly Passage[],
  position: number,
): Heading | undefined {
  const [passage, previous] = [passages[position], passages[position - 1]];
  const heading = article.headings.find(({ paragraph }) => paragraph === passage?.paragraph);
  if (heading) return isAskingHeading(slice(article, heading)) ? heading : undefined;
  // The items of a list have no blank line between them.
  const isNextLine = passage && previous && !article.text.slice(previous.end, passage.start).includes('\n\n');
  return isNextLine && article.headings.length > 0
    ? askingHeadingAbove(article, passages, position - 1)
    : undefined;
}
