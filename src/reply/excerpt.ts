import { type Article, slice } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import { blockQuote, bold, escapeMarkdown } from './markdown.ts';

/**
 * The words of a span of the article, verbatim, as a Markdown block quote.
 *
 * @param highlights spans inside `span` to set in bold, in order and without overlaps. Default: none
 */
export function excerpt(article: Article, span: Span, highlights: readonly Span[] = []): string {
  const pieces: string[] = [];
  let { start } = span;
  for (const highlight of highlights) {
    pieces.push(escapeMarkdown(slice(article, { start, end: highlight.start })));
    pieces.push(bold(escapeMarkdown(slice(article, highlight))));
    start = highlight.end;
  }
  pieces.push(escapeMarkdown(slice(article, { start, end: span.end })));
  return blockQuote(pieces.join(''));
}
