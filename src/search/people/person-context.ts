import { type Article, slice } from '../../corpus/article.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { ArticleIndex } from '../index/article-index.ts';

/** The words on either side of a mention of somebody, within its sentence, and its own. */
export interface MentionContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * True where something is said of somebody in a sentence beside a mention of them.
 *
 * @param mentions where they are mentioned
 * @param reach the most of the sentence on either side of a mention, in UTF-16 units
 */
export function isSaidIn(
  sentence: Span,
  mentions: readonly Span[],
  article: Article,
  reach: number,
  isSaid: (context: MentionContext) => boolean,
): boolean {
  return mentions.some((mention) => {
    if (!overlaps(mention, sentence)) return false;
    const start = Math.max(sentence.start, mention.start - reach);
    const end = Math.min(sentence.end, mention.end + reach);
    return isSaid({
      before: slice(article, { start, end: Math.max(start, mention.start) }),
      words: slice(article, mention),
      after: slice(article, { start: Math.min(end, mention.end), end }),
    });
  });
}

/** The positions of the passages that {@link isSaidIn | say} something of somebody beside a mention of them. */
export function passagesSaying(
  mentions: readonly Span[],
  { article, passages }: ArticleIndex,
  reach: number,
  isSaid: (context: MentionContext) => boolean,
): number[] {
  return passages.flatMap(({ sentences }, position) =>
    sentences.some((sentence) => isSaidIn(sentence, mentions, article, reach, isSaid)) ? [position] : [],
  );
}
