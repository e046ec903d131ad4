import type { Quotation } from '../analysis/quotations/extract-quotations.ts';
import { slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';
import { citedExcerpts, type ReplyContext } from './citation.ts';
import { excerpt } from './excerpt.ts';
import type { Component } from './message.ts';

/** More text than this under one citation is divided, so that every part fits a message with every character escaped. */
const MAX_EXCERPT_LENGTH = 1500;

/** Words to show, in a passage. */
interface QuotedExcerpt {
  readonly passage: Passage;
  readonly span: Span;
  readonly strong: readonly Span[];
  readonly statement: boolean;
}

/** So many words say something even where they go on with a sentence. */
const MIN_STATEMENT_WORDS = 5;

/** Whether a quotation says something by itself, as a word or two between marks do not. */
function isStatement({ article, words, fragment }: Quotation): boolean {
  return !fragment || slice(article, words).trim().split(/\s+/).length >= MIN_STATEMENT_WORDS;
}

/** What to show for some quotations. */
interface QuotedSpan {
  readonly span: Span;
  /** The quotations inside it. */
  readonly strong: readonly Span[];
  /** Whether one of them says something by itself. */
  readonly statement: boolean;
}

/**
 * What to show for quotations of one article, each once, in order: a statement by itself. What says nothing alone, or is told
 * by somebody else, is shown inside its sentence, together with all else of that sentence that is quoted.
 */
function* quotedSpans(quotations: readonly Quotation[]): Generator<QuotedSpan> {
  const done = new Set<Quotation>();
  for (const quotation of quotations) {
    if (done.has(quotation)) continue;
    const beside = quotations.filter(({ sentence }) => sentence.start === quotation.sentence.start);
    if (beside.some(({ fragment, nested: told }) => fragment || told)) {
      for (const other of beside) done.add(other);
      const end = Math.max(...beside.map(({ sentence }) => sentence.end));
      const statement = beside.some(isStatement);
      yield { span: { start: quotation.sentence.start, end }, strong: beside, statement };
    } else {
      yield { span: quotation, strong: [], statement: true };
    }
  }
}

/** The parts of `spans` that are inside `bounds`. */
function clip(bounds: Span, spans: readonly Span[]): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))
    .filter(({ start, end }) => start < end);
}

/** What to show in each of the passages, which are cut at the ends of sentences, so that long quotations are too. */
function excerptsByPassage(passages: readonly Passage[], words: readonly QuotedSpan[]): QuotedExcerpt[] {
  return words.flatMap(({ span, strong, statement }) =>
    passages.flatMap((passage) =>
      clip(passage, [span]).map((piece) => ({
        passage,
        span: piece,
        strong: clip(piece, strong),
        statement,
      })),
    ),
  );
}

/** Those of one passage together, as many as one part takes. */
function groupByPassage(all: readonly QuotedExcerpt[]): QuotedExcerpt[][] {
  const groups: { shown: QuotedExcerpt[]; length: number }[] = [];
  for (const one of all) {
    const length = one.span.end - one.span.start;
    const group = groups.at(-1);
    if (group && group.shown[0]?.passage === one.passage && group.length + length <= MAX_EXCERPT_LENGTH) {
      group.shown.push(one);
      group.length += length;
    } else {
      groups.push({ shown: [one], length });
    }
  }
  return groups.map(({ shown }) => shown);
}

/**
 * Quotations as parts of a reply, those of one passage under one citation, which leads to all of them: the passages by rank,
 * and of equals first those with a statement, then those with a word or two between marks, each in reading order.
 *
 * @param quotations of any articles, those of each in reading order
 * @param ranks the lowest comes first, and what has none last. Default: all are equals
 */
export function quotationComponents(
  quotations: readonly Quotation[],
  context: ReplyContext,
  ranks: ReadonlyMap<Passage, number> = new Map(),
): Component[] {
  const { corpus } = context;
  const articles = [...new Set(quotations.map(({ article }) => article))];
  const shown = articles.flatMap((article) =>
    excerptsByPassage(
      corpus.passages.filter((passage) => passage.article === article),
      [...quotedSpans(quotations.filter((quotation) => quotation.article === article))],
    ),
  );
  const telling = new Set(shown.filter(({ statement }) => statement).map(({ passage }) => passage));
  const placeOf = ({ passage }: QuotedExcerpt): number =>
    2 * (ranks.get(passage) ?? ranks.size) + (telling.has(passage) ? 0 : 1);
  // Sorting keeps the order of equals.
  const groups = groupByPassage(shown.sort((a, b) => placeOf(a) - placeOf(b)));
  return groups.flatMap((group, i) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const { article, paragraph } = first.passage;
    const excerpts = group.map(({ span, strong }) => excerpt(article, span, strong));
    return [
      citedExcerpts(
        excerpts,
        { article, paragraph, span: { start: first.span.start, end: last.span.end } },
        i + 1,
        context,
      ),
    ];
  });
}
