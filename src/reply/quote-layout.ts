/** The layout of `/quote`: which words of a quotation are shown, and which quotations share a citation. */
import type { Quotation } from '../analysis/quotations/extract-quotations.ts';
import { slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';
import { maxOf } from '../util/extremes.ts';
import { citedExcerpts, type ReplyContext } from './citation.ts';
import { excerpt } from './excerpt.ts';
import type { Component } from './message.ts';

/**
 * More text under one citation is divided, so that every component fits a message with all of its characters escaped. In
 * UTF-16 units.
 */
const MAX_GROUP_LENGTH = 1500;

/** A fragment of at least this many words counts as a statement. */
const MIN_STATEMENT_WORDS = 5;

function isStatement({ article, words, fragment }: Quotation): boolean {
  return !fragment || slice(article, words).trim().split(/\s+/).length >= MIN_STATEMENT_WORDS;
}

/** A span to show, with the quotations in it to set in bold. */
interface QuotedSpan {
  readonly span: Span;
  readonly highlights: readonly Span[];
  /** True if one of its quotations says something by itself. */
  readonly hasStatement: boolean;
}

/** The part of a quoted span in one passage. */
interface QuotedExcerpt extends QuotedSpan {
  readonly passage: Passage;
}

/**
 * The spans to show for the quotations of one article, in order. A statement stands by itself. Fragments, and words quoted
 * by somebody else, are shown inside their sentence, together with all other quotations in it.
 */
function quotedSpans(quotations: readonly Quotation[]): QuotedSpan[] {
  const covered = new Set<Quotation>();
  return quotations.flatMap((quotation) => {
    if (covered.has(quotation)) return [];
    const { start } = quotation.sentence;
    const inSentence = quotations.filter(({ sentence }) => sentence.start === start);
    if (!inSentence.some(({ fragment, nested }) => fragment || nested))
      return [{ span: quotation, highlights: [], hasStatement: true }];
    for (const each of inSentence) covered.add(each);
    const end = maxOf(inSentence.map(({ sentence }) => sentence.end));
    return [{ span: { start, end }, highlights: inSentence, hasStatement: inSentence.some(isStatement) }];
  });
}

/** The parts of `spans` inside `bounds`. */
function clipSpans(spans: readonly Span[], bounds: Span): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))
    .filter(({ start, end }) => start < end);
}

/** Cuts spans where passages end, which is at the end of a sentence. */
function excerptsByPassage(spans: readonly QuotedSpan[], passages: readonly Passage[]): QuotedExcerpt[] {
  return spans.flatMap(({ span, highlights, hasStatement }) =>
    passages.flatMap((passage) =>
      clipSpans([span], passage).map((clipped) => ({
        passage,
        span: clipped,
        highlights: clipSpans(highlights, clipped),
        hasStatement,
      })),
    ),
  );
}

/** Consecutive excerpts of one passage, as many as fit under one citation. */
function groupByPassage(excerpts: readonly QuotedExcerpt[]): QuotedExcerpt[][] {
  const groups: { excerpts: QuotedExcerpt[]; length: number }[] = [];
  for (const each of excerpts) {
    const length = each.span.end - each.span.start;
    const group = groups.at(-1);
    const isSamePassage = group?.excerpts[0]?.passage === each.passage;
    if (group && isSamePassage && group.length + length <= MAX_GROUP_LENGTH) {
      group.excerpts.push(each);
      group.length += length;
    } else {
      groups.push({ excerpts: [each], length });
    }
  }
  return groups.map((group) => group.excerpts);
}

/** A group under one citation, whose link opens all of it. */
function groupComponents(
  group: readonly QuotedExcerpt[],
  number: number,
  context: ReplyContext,
): Component[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const { article, paragraph } = first.passage;
  const excerpts = group.map(({ span, highlights }) => excerpt(article, span, highlights));
  const span = { start: first.span.start, end: last.span.end };
  return [citedExcerpts(excerpts, { article, paragraph, span }, number, context)];
}

/**
 * Quotations as components, those of one passage under one citation: the passages by rank, and of equal ones first those
 * with a statement, then those with fragments alone, each in reading order.
 *
 * @param quotations of any articles, those of each in reading order
 * @param ranks 0 is shown first; a passage without one comes last. Default: all are equal
 */
export function quotationComponents(
  quotations: readonly Quotation[],
  context: ReplyContext,
  ranks: ReadonlyMap<Passage, number> = new Map(),
): Component[] {
  const articles = [...new Set(quotations.map(({ article }) => article))];
  const excerpts = articles.flatMap((article) =>
    excerptsByPassage(
      quotedSpans(quotations.filter((quotation) => quotation.article === article)),
      context.corpus.contents.get(article)?.passages ?? [],
    ),
  );
  const withStatement = new Set(excerpts.filter((each) => each.hasStatement).map(({ passage }) => passage));
  const position = ({ passage }: QuotedExcerpt): number =>
    2 * (ranks.get(passage) ?? ranks.size) + (withStatement.has(passage) ? 0 : 1);
  const sorted = excerpts.toSorted((a, b) => position(a) - position(b));
  return groupByPassage(sorted).flatMap((group, i) => groupComponents(group, i + 1, context));
}
