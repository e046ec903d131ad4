import type { Quotation } from '../analysis/quotations/quotations.ts';
import { type Span, slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { type Context, cited } from './citation.ts';
import { excerpt } from './excerpt.ts';
import type { Part } from './message.ts';

/** More text than this under one citation is divided, so that every part fits a message with every character escaped. */
const MOST_TEXT = 1500;

/** Words to show, in a passage. */
interface Shown {
  readonly passage: Passage;
  readonly span: Span;
  readonly strong: readonly Span[];
  readonly statement: boolean;
}

/** So many words say something even where they go on with a sentence. */
const FEWEST_WORDS = 5;

/** Whether a quotation says something by itself, as a word or two between marks do not. */
function isStatement({ article, words, fragment }: Quotation): boolean {
  return !fragment || slice(article, words).trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** What to show for some quotations. */
interface Words {
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
function* wordsOf(quotations: readonly Quotation[]): Generator<Words> {
  const done = new Set<Quotation>();
  for (const quotation of quotations) {
    if (done.has(quotation)) continue;
    const beside = quotations.filter(({ sentence }) => sentence.start === quotation.sentence.start);
    if (beside.some(({ fragment, told }) => fragment || told)) {
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
function within(bounds: Span, spans: readonly Span[]): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))
    .filter(({ start, end }) => start < end);
}

/** What to show in each of the passages, which are cut at the ends of sentences, so that long quotations are too. */
function shownIn(passages: readonly Passage[], words: readonly Words[]): Shown[] {
  return words.flatMap(({ span, strong, statement }) =>
    passages.flatMap((passage) =>
      within(passage, [span]).map((piece) => ({
        passage,
        span: piece,
        strong: within(piece, strong),
        statement,
      })),
    ),
  );
}

/** Those of one passage together, as many as one part takes. */
function grouped(all: readonly Shown[]): Shown[][] {
  const groups: { shown: Shown[]; length: number }[] = [];
  for (const one of all) {
    const length = one.span.end - one.span.start;
    const group = groups.at(-1);
    if (group && group.shown[0]?.passage === one.passage && group.length + length <= MOST_TEXT) {
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
export function quotationParts(
  quotations: readonly Quotation[],
  context: Context,
  ranks: ReadonlyMap<Passage, number> = new Map(),
): Part[] {
  const { corpus } = context;
  const articles = [...new Set(quotations.map(({ article }) => article))];
  const shown = articles.flatMap((article) =>
    shownIn(
      corpus.passages.filter((passage) => passage.article === article),
      [...wordsOf(quotations.filter((quotation) => quotation.article === article))],
    ),
  );
  const telling = new Set(shown.filter(({ statement }) => statement).map(({ passage }) => passage));
  const placeOf = ({ passage }: Shown): number =>
    2 * (ranks.get(passage) ?? ranks.size) + (telling.has(passage) ? 0 : 1);
  // Sorting keeps the order of equals.
  const groups = grouped(shown.sort((a, b) => placeOf(a) - placeOf(b)));
  return groups.flatMap((group, i) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const { article, paragraph } = first.passage;
    const excerpts = group.map(({ span, strong }) => excerpt(article, span, strong));
    return [
      cited(
        excerpts,
        { article, paragraph, span: { start: first.span.start, end: last.span.end } },
        i + 1,
        context,
      ),
    ];
  });
}
