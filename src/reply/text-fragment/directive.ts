import type { Article, Span } from '../../corpus/article.ts';
import { MAX_URL } from '../limits.ts';
import { firstAtEndOf, isUnique } from './page-match.ts';
import { bare, before, behind, type Neighbours, type Run, runsOf } from './word-runs.ts';

/** More words than twice this are named by where they begin and end. */
const ENDS = 4;

/** So many words beside others are looked at to tell them from the same ones elsewhere. */
const MOST_CONTEXT = 8;

/** A text directive, and what a browser highlights for it. */
export interface Fragment extends Span {
  /** What stands behind `:~:text=`. */
  readonly directive: string;
}

/** Where to look for words of an article, and how to tell them from others. */
export interface Search {
  readonly article: Article;
  /** What the words may be told by: the paragraph around them, or all of the text. */
  readonly bounds: Span;
  /** How many words have to be looked for at least, those beside them counted. */
  readonly fewest: number;
  /** Whether to look for all words of the target only, not for where it begins and ends. Default: false. */
  readonly whole?: boolean;
}

/** Words to look for, with those that have to stand right before and behind them. */
interface Pinned extends Span {
  readonly prefix: Span | undefined;
  readonly suffix: Span | undefined;
}

/** As a text directive needs it: `-` and `,` mean something in it, and encodeURIComponent leaves the hyphen. */
function encode(text: string, { start, end }: Span): string {
  return encodeURIComponent(text.slice(start, end).replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}

/** From the beginning of the first to the end of the last. */
function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

const NOTHING: Neighbours = { edge: 0, pieces: [] };

/**
 * The words of `run` with as many of their neighbours as it takes to be enough, and the only ones of their kind.
 *
 * @param sides `before`: a range's first words are told by what stands before them only
 */
function pinned(run: Run, { article, bounds, fewest }: Search, sides: 'before' | 'both'): Pinned | undefined {
  const { text } = article;
  const words = bare(text, hull(run));
  const left = before(text, words.start, bounds);
  const right = sides === 'both' ? behind(text, words.end, bounds) : NOTHING;
  for (let more = Math.max(fewest - run.length, 0); more <= MOST_CONTEXT; more += 1) {
    for (let count = Math.min(more, left.pieces.length); count >= 0; count -= 1) {
      const [prior, next] = [left.pieces.slice(0, count), right.pieces.slice(0, more - count)];
      if (next.length < more - count) break;
      const prefix = prior.length > 0 ? { ...hull(prior), start: bare(text, hull(prior)).start } : undefined;
      const suffix = next.length > 0 ? { ...hull(next), end: bare(text, hull(next)).end } : undefined;
      // Marks alone tell nothing.
      if ([prefix, suffix].some((context) => context && context.start >= context.end)) continue;
      const start = prefix ? left.edge : words.start;
      const end = suffix ? right.edge : words.end;
      const all = hull([{ start, end }, ...(prefix ? [prefix] : []), ...(suffix ? [suffix] : [])]);
      if (isUnique(text.slice(all.start, all.end), article)) return { start, end, prefix, suffix };
    }
  }
  return undefined;
}

/** So many words from the beginning of a run, or from its end, as make a link that Discord takes, the fewest first. */
function* cuts(text: string, run: Run, from: 'start' | 'end'): Generator<{ words: Span; count: number }> {
  for (let count = Math.min(ENDS, run.length); count > 0 && count <= run.length; count += 1) {
    const words = bare(text, hull(from === 'start' ? run.slice(0, count) : run.slice(-count)));
    if (words.end - words.start > MAX_URL) return;
    yield { words, count };
  }
}

/** The words that a range begins with: the first of a run, as many as it takes; or told by what stands before them. */
function beginning(run: Run, search: Search): Pinned | undefined {
  const { article, fewest } = search;
  for (const { words, count } of cuts(article.text, run, 'start')) {
    if (count >= fewest && isUnique(article.text.slice(words.start, words.end), article))
      return { ...words, prefix: undefined, suffix: undefined };
  }
  return pinned(run.slice(0, ENDS), search, 'before');
}

/** The words that a range ends with: a browser takes the first such words behind its beginning. */
function ending(runs: readonly Run[], start: Span, text: string): Span | undefined {
  for (const run of runs.toReversed()) {
    const left = run.filter((word) => word.start >= start.end);
    const isFirst = firstAtEndOf(text.slice(start.end, left.at(-1)?.end));
    for (const { words } of cuts(text, left, 'end')) {
      if (isFirst(text.slice(words.start, words.end))) return words;
    }
  }
  return undefined;
}

/** Words as a directive of their own, or as a range up to `end`. */
function fragmentOf(text: string, { start, end, prefix, suffix }: Pinned, last?: Span): Fragment {
  const parts = [
    ...(prefix ? [`${encode(text, prefix)}-`] : []),
    encode(text, { start, end }),
    ...(last ? [encode(text, last)] : []),
    ...(suffix ? [`-${encode(text, suffix)}`] : []),
  ];
  return { directive: parts.join(','), start, end: last?.end ?? end };
}

/**
 * The text directive that leads to `target`: all of its words when they are few, otherwise where they begin and end,
 * less words beside marks that no link may hold. Nothing where they cannot be told from others.
 *
 * @param target words inside one paragraph
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function fragmentFor(target: Span, search: Search): Fragment | undefined {
  const { text } = search.article;
  const runs = runsOf(text, target);
  const [only, ...others] = runs;
  if (!only) return undefined;
  const whole = (): Fragment | undefined => {
    const found = others.length === 0 ? pinned(only, search, 'both') : undefined;
    return found && fragmentOf(text, found);
  };
  if (search.whole || (others.length === 0 && only.length <= 2 * ENDS)) return whole();
  for (const run of runs) {
    const first = beginning(run, search);
    if (first) return fragmentOf(text, first, ending(runs, first, text));
  }
  return whole();
}
