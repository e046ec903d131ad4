import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { MAX_URL_LENGTH } from '../limits.ts';
import { endsAtFirstMatch, isUnique } from './page-match.ts';
import {
  type ContextWords,
  trimPunctuation,
  type WordRun,
  wordRuns,
  wordsAfter,
  wordsBefore,
} from './word-runs.ts';

/** More words than twice this are named by where they begin and end. */
const RANGE_WORDS = 4;

/** So many words beside others are looked at to tell them from the same ones elsewhere. */
const MAX_CONTEXT_WORDS = 8;

/** A text directive, and what a browser highlights for it. */
export interface TextFragment extends Span {
  /** What stands behind `:~:text=`. */
  readonly directive: string;
}

/** Where to look for words of an article, and how to tell them from others. */
export interface FragmentSearch {
  readonly article: Article;
  /** What the words may be told by: the paragraph around them, or all of the text. */
  readonly bounds: Span;
  /** How many words have to be looked for at least, those beside them counted. */
  readonly minWords: number;
  /** Whether to look for all words of the target only, not for where it begins and ends. Default: false. */
  readonly exactOnly?: boolean;
}

/** Words to look for, with those that have to stand right before and behind them. */
interface UniqueMatch extends Span {
  readonly prefix: Span | undefined;
  readonly suffix: Span | undefined;
}

/** As a text directive needs it: `-` and `,` mean something in it, and encodeURIComponent leaves the hyphen. */
function encode(text: string, { start, end }: Span): string {
  return encodeURIComponent(text.slice(start, end).replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}

/** From the beginning of the first to the end of the last. */
function enclosingSpan(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

const NOTHING: ContextWords = { edge: 0, pieces: [] };

/**
 * The words of `run` with as many of their neighbours as it takes to be enough, and the only ones of their kind.
 *
 * @param sides `before`: a range's first words are told by what stands before them only
 */
function uniqueMatch(
  run: WordRun,
  { article, bounds, minWords: fewest }: FragmentSearch,
  sides: 'before' | 'both',
): UniqueMatch | undefined {
  const { text } = article;
  const words = trimPunctuation(text, enclosingSpan(run));
  const left = wordsBefore(text, words.start, bounds);
  const right = sides === 'both' ? wordsAfter(text, words.end, bounds) : NOTHING;
  for (let more = Math.max(fewest - run.length, 0); more <= MAX_CONTEXT_WORDS; more += 1) {
    for (let count = Math.min(more, left.pieces.length); count >= 0; count -= 1) {
      const [prior, next] = [left.pieces.slice(0, count), right.pieces.slice(0, more - count)];
      if (next.length < more - count) break;
      const prefix =
        prior.length > 0
          ? { ...enclosingSpan(prior), start: trimPunctuation(text, enclosingSpan(prior)).start }
          : undefined;
      const suffix =
        next.length > 0
          ? { ...enclosingSpan(next), end: trimPunctuation(text, enclosingSpan(next)).end }
          : undefined;
      // Marks alone tell nothing.
      if ([prefix, suffix].some((context) => context && context.start >= context.end)) continue;
      const start = prefix ? left.edge : words.start;
      const end = suffix ? right.edge : words.end;
      const all = enclosingSpan([{ start, end }, ...(prefix ? [prefix] : []), ...(suffix ? [suffix] : [])]);
      if (isUnique(text.slice(all.start, all.end), article)) return { start, end, prefix, suffix };
    }
  }
  return undefined;
}

/** So many words from the beginning of a run, or from its end, as make a link that Discord takes, the fewest first. */
function* prefixesOf(
  text: string,
  run: WordRun,
  from: 'start' | 'end',
): Generator<{ words: Span; count: number }> {
  for (let count = Math.min(RANGE_WORDS, run.length); count > 0 && count <= run.length; count += 1) {
    const words = trimPunctuation(
      text,
      enclosingSpan(from === 'start' ? run.slice(0, count) : run.slice(-count)),
    );
    if (words.end - words.start > MAX_URL_LENGTH) return;
    yield { words, count };
  }
}

/** The words that a range begins with: the first of a run, as many as it takes; or told by what stands before them. */
function textStart(run: WordRun, search: FragmentSearch): UniqueMatch | undefined {
  const { article, minWords: fewest } = search;
  for (const { words, count } of prefixesOf(article.text, run, 'start')) {
    if (count >= fewest && isUnique(article.text.slice(words.start, words.end), article))
      return { ...words, prefix: undefined, suffix: undefined };
  }
  return uniqueMatch(run.slice(0, RANGE_WORDS), search, 'before');
}

/** The words that a range ends with: a browser takes the first such words behind its beginning. */
function textEnd(runs: readonly WordRun[], start: Span, text: string): Span | undefined {
  for (const run of runs.toReversed()) {
    const left = run.filter((word) => word.start >= start.end);
    const isFirst = endsAtFirstMatch(text.slice(start.end, left.at(-1)?.end));
    for (const { words } of prefixesOf(text, left, 'end')) {
      if (isFirst(text.slice(words.start, words.end))) return words;
    }
  }
  return undefined;
}

/** Words as a directive of their own, or as a range up to `end`. */
function createFragment(
  text: string,
  { start, end, prefix, suffix }: UniqueMatch,
  last?: Span,
): TextFragment {
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
export function findTextFragment(target: Span, search: FragmentSearch): TextFragment | undefined {
  const { text } = search.article;
  const runs = wordRuns(text, target);
  const [only, ...others] = runs;
  if (!only) return undefined;
  const whole = (): TextFragment | undefined => {
    const found = others.length === 0 ? uniqueMatch(only, search, 'both') : undefined;
    return found && createFragment(text, found);
  };
  if (search.exactOnly || (others.length === 0 && only.length <= 2 * RANGE_WORDS)) return whole();
  for (const run of runs) {
    const first = textStart(run, search);
    if (first) return createFragment(text, first, textEnd(runs, first, text));
  }
  return whole();
}
