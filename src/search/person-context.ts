import { type Person, slice } from '../corpus/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ArticleIndex } from './article-index.ts';

/** The words on either side of a name, within its sentence. */
export interface NameContext {
  readonly before: string;
  readonly after: string;
}

/**
 * The positions of the passages where something is said of a person beside their name.
 *
 * @param reach the most of the sentence on either side of the name, in UTF-16 units
 */
export function passagesSaying(
  { name }: Person,
  { article, passages }: ArticleIndex,
  reach: number,
  isSaid: (context: NameContext) => boolean,
): number[] {
  const mentions = article.mentions.filter(({ person }) => person === name);
  const isSaidIn = (sentence: Span): boolean =>
    mentions.some((mention) => {
      if (!overlaps(mention, sentence)) return false;
      const start = Math.max(sentence.start, mention.start - reach);
      const end = Math.min(sentence.end, mention.end + reach);
      return isSaid({
        before: slice(article, { start, end: Math.max(start, mention.start) }),
        after: slice(article, { start: Math.min(end, mention.end), end }),
      });
    });
  return passages.flatMap(({ sentences }, position) => (sentences.some(isSaidIn) ? [position] : []));
}
