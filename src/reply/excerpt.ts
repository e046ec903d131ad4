import { type Article, slice } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import { blockQuote, bold, escapeMarkdown } from './markdown.ts';

/**
 * The article's words from `span.start` to `span.end`, as Markdown: one block quote, word for word, with the
 * stretches to point at in bold.
 *
 * @param strong stretches inside `span`, in order, none overlapping another
 */
export function excerpt(article: Article, span: Span, strong: readonly Span[] = []): string {
  const pieces: string[] = [];
  let at = span.start;
  for (const { start, end } of strong) {
    pieces.push(escapeMarkdown(slice(article, { start: at, end: start })));
    pieces.push(bold(escapeMarkdown(slice(article, { start, end }))));
    at = end;
  }
  pieces.push(escapeMarkdown(slice(article, { start: at, end: span.end })));
  return blockQuote(pieces.join(''));
}
