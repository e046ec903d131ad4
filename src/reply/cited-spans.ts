/** Spans of articles as components: those of one passage that follow each other under one citation. */
import { type Article, paragraphId } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { clipSpans, overlapping, type Span } from '../text/span.ts';
import { type CitationSource, citedExcerpts, type ReplyContext } from './citation.ts';
import { excerpt } from './excerpt.ts';
import type { Component } from './message.ts';

/**
 * More text under one citation is divided, so that every component fits a message with all of its characters escaped. In
 * UTF-16 units.
 */
const MAX_GROUP_LENGTH = 1500;

/** A span to show, with the spans in it to set in bold. */
export interface HighlightedSpan {
  readonly span: Span;
  readonly highlights: readonly Span[];
  /** The places of the same words in other articles. Default: none. */
  readonly repeats?: readonly CitationSource[];
}

/** A span inside one passage. */
export type PassageSpan<T extends HighlightedSpan = HighlightedSpan> = T & { readonly passage: Passage };

/** Cuts spans of an article where passages end, which is at the end of a sentence. */
export function splitByPassage<T extends HighlightedSpan>(
  spans: readonly T[],
  article: Article,
  { corpus }: ReplyContext,
): PassageSpan<T>[] {
  const passages = corpus.contents.get(article)?.passages ?? [];
  return spans.flatMap((highlighted) =>
    overlapping(passages, highlighted.span).flatMap((passage) =>
      clipSpans([highlighted.span], passage).map((span) => ({
        ...highlighted,
        passage,
        span,
        highlights: clipSpans(highlighted.highlights, span),
      })),
    ),
  );
}

/** Consecutive spans of one passage, as many as fit under one citation. */
function groupByPassage(spans: readonly PassageSpan[]): PassageSpan[][] {
  const groups: { spans: PassageSpan[]; length: number }[] = [];
  for (const each of spans) {
    const length = each.span.end - each.span.start;
    const group = groups.at(-1);
    const isSamePassage = group?.spans[0]?.passage === each.passage;
    if (group && isSamePassage && group.length + length <= MAX_GROUP_LENGTH) {
      group.spans.push(each);
      group.length += length;
    } else {
      groups.push({ spans: [each], length });
    }
  }
  return groups.map((group) => group.spans);
}

/** A group under one citation, whose link opens all of it. */
function groupComponents(group: readonly PassageSpan[], number: number, context: ReplyContext): Component[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const { article, paragraph } = first.passage;
  const excerpts = group.map(({ span, highlights }) => excerpt(article, span, highlights));
  const span = { start: first.span.start, end: last.span.end };
  const repeats = new Map(
    group
      .flatMap((each) => each.repeats ?? [])
      .map((repeat) => [paragraphId(repeat.article, repeat.paragraph), repeat]),
  );
  return [citedExcerpts(excerpts, { article, paragraph, span }, number, context, [...repeats.values()])];
}

/** Spans as components, in the given order. Neighbors of one passage, in reading order, have one citation. */
export function citedSpans(spans: readonly PassageSpan[], context: ReplyContext): Component[] {
  return groupByPassage(spans).flatMap((group, i) => groupComponents(group, i + 1, context));
}
