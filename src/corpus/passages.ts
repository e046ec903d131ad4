import type { Span } from '../text/span.ts';
import { type Article, type Paragraph, paragraphId } from './article.ts';

/** The unit that search ranks and a reply shows: a paragraph, or a run of whole sentences of a long one. */
export interface Passage extends Span {
  /** `petro-trump-meeting.4`; the second passage of a long paragraph 4 is `petro-trump-meeting.4-2`. */
  readonly id: string;
  readonly article: Article;
  /** The number of its paragraph. */
  readonly paragraph: number;
  readonly sentences: readonly Span[];
}

/**
 * The maximum length of a passage of several sentences, in UTF-16 units. Three of them, with their citations, fit a
 * message; nine in ten paragraphs of news are shorter and stay whole.
 *
 * @internal for tests
 */
export const MAX_PASSAGE_LENGTH = 1000;

/**
 * The maximum length of a sentence, in UTF-16 units: with every character escaped it still fits the 4,000 characters of
 * a message, so sentences are never cut.
 */
export const MAX_SENTENCE_LENGTH = 1500;

/** The passages of a paragraph in order: one, unless it is longer than {@link MAX_PASSAGE_LENGTH}. */
function splitParagraph(article: Article, paragraph: Paragraph): Passage[] {
  const length = paragraph.end - paragraph.start;
  // Passages of about the same length, rather than full ones and a short rest.
  const targetLength = length / Math.ceil(length / MAX_PASSAGE_LENGTH);
  const runs: { start: number; end: number; sentences: Span[] }[] = [];
  for (const sentence of paragraph.sentences) {
    const run = runs.at(-1);
    if (run && sentence.end - run.start <= MAX_PASSAGE_LENGTH && sentence.start - run.start < targetLength) {
      run.sentences.push(sentence);
      run.end = sentence.end;
    } else {
      runs.push({ ...sentence, sentences: [sentence] });
    }
  }
  return runs.map((run, i) => ({
    id: `${paragraphId(article, paragraph.number)}${i === 0 ? '' : `-${i + 1}`}`,
    article,
    paragraph: paragraph.number,
    ...run,
  }));
}

/** All passages of an article, in reading order. */
export function splitIntoPassages(article: Article): Passage[] {
  return article.paragraphs.flatMap((paragraph) => splitParagraph(article, paragraph));
}
