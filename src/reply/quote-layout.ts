/** The layout of `/quote`: the extent of each quotation, and the citations that several share. */
import type { Quotation } from '../analysis/quotations/extract-quotations.ts';
import { slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { maxOf } from '../util/extremes.ts';
import type { CitationSource, ReplyContext } from './citation.ts';
import { citedSpans, type HighlightedSpan, type PassageSpan, splitByPassage } from './cited-spans.ts';
import type { Component } from './message.ts';

/** A fragment of at least this many words counts as a statement. */
const MIN_STATEMENT_WORDS = 5;

function isStatement({ article, words, fragment }: Quotation): boolean {
  return !fragment || slice(article, words).trim().split(/\s+/).length >= MIN_STATEMENT_WORDS;
}

/** A span with quotations, which are its highlights. */
interface QuotedSpan extends HighlightedSpan {
  /** True if one of its quotations says something by itself. */
  readonly hasStatement: boolean;
}

/** The places of the words of quotations in other articles. */
function repeatsOf(quotations: readonly Quotation[]): CitationSource[] {
  return quotations.flatMap(({ repeats }) =>
    repeats.map((repeat) => ({ article: repeat.article, paragraph: repeat.paragraph, span: repeat })),
  );
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
      return [
        { span: quotation, highlights: [quotation], hasStatement: true, repeats: repeatsOf([quotation]) },
      ];
    for (const each of inSentence) covered.add(each);
    const end = maxOf(inSentence.map(({ sentence }) => sentence.end));
    return [
      {
        span: { start, end },
        highlights: inSentence,
        hasStatement: inSentence.some(isStatement),
        repeats: repeatsOf(inSentence),
      },
    ];
  });
}

/**
 * Quotations as components, those of one passage under one citation: in reading order or, where passages are ranked, by rank,
 * and of equal ones those with a statement first.
 *
 * @param quotations of any articles, those of each in reading order
 * @param ranks 0 is shown first; a passage without one comes last. Default: reading order
 */
export function quotationComponents(
  quotations: readonly Quotation[],
  context: ReplyContext,
  ranks?: ReadonlyMap<Passage, number>,
): Component[] {
  const articles = [...new Set(quotations.map(({ article }) => article))];
  const spans = articles.flatMap((article) =>
    splitByPassage(
      quotedSpans(quotations.filter((quotation) => quotation.article === article)),
      article,
      context,
    ),
  );
  if (!ranks) return citedSpans(spans, context);
  const withStatement = new Set(
    spans.filter(({ hasStatement }) => hasStatement).map(({ passage }) => passage),
  );
  const position = ({ passage }: PassageSpan<QuotedSpan>): number =>
    2 * (ranks.get(passage) ?? ranks.size) + (withStatement.has(passage) ? 0 : 1);
  return citedSpans(
    spans.toSorted((a, b) => position(a) - position(b)),
    context,
  );
}
