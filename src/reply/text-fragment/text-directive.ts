/**
 * Text directives, `:~:text=[prefix-,]textStart[,textEnd][,-suffix]`: a browser highlights the first words on the page that
 * match. It looks for whole words and compares them by {@link collationKey}; between prefix, words and suffix it skips white
 * space only.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { maxOf, minOf } from '../../util/extremes.ts';
import { memoizeByObject } from '../../util/memoize.ts';
import { MAX_URL_LENGTH } from '../limits.ts';
import { collationKey } from './collation-key.ts';
import {
  type ContextWords,
  trimToWords,
  type WordRun,
  wordRuns,
  wordsAfter,
  wordsBefore,
} from './word-runs.ts';

/** The minimum number of words of textStart and textEnd, used from more than twice as many words on. */
const RANGE_WORDS = 4;

/** The maximum number of words of prefix and suffix together. */
const MAX_CONTEXT_WORDS = 8;

/** A text directive, and the span that a browser highlights for it. */
export interface TextDirective extends Span {
  /** The part after `:~:text=`. */
  readonly value: string;
}

interface DirectiveOptions {
  readonly article: Article;
  /** {@link pageKey} of the article. */
  readonly page: string;
  /** Prefix and suffix are taken from this span. */
  readonly bounds: Span;
  /** The fewest words of a match, prefix and suffix included. */
  readonly minWords: number;
  /** True to give all words of the target as textStart, without a textEnd. Default: false. */
  readonly exactOnly?: boolean;
}

/** The first words to look for, and the context that makes them unique. */
interface UniqueMatch {
  readonly prefix: Span | undefined;
  readonly textStart: Span;
  readonly suffix: Span | undefined;
}

/** The collation key of the headline and the text of an article. It takes long to make of a long one, which has many links. */
export const pageKey = memoizeByObject(({ title, text }: Article): string =>
  collationKey(`${title}\n${text}`),
);

/** True if `words` stand once in the text of a collation key, as whole words. */
function occursOnce(words: string, key: string): boolean {
  const wanted = collationKey(words);
  let count = 0;
  for (let at = key.indexOf(wanted); at >= 0 && count < 2; at = key.indexOf(wanted, at + 1)) {
    const around = `${key.charAt(at - 1)} ${key.charAt(at + wanted.length)}`;
    if (!/[\p{L}\p{N}_]/u.test(around)) count += 1;
  }
  return count === 1;
}

/** Percent-encodes hyphens too, which separate the parts of a directive. */
function encode(text: string, { start, end }: Span): string {
  return encodeURIComponent(text.slice(start, end).replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}

/** From the start of the first to the end of the last. */
function enclosingSpan(spans: readonly Span[]): Span {
  return {
    start: minOf(spans.map(({ start }) => start)),
    end: maxOf(spans.map(({ end }) => end)),
  };
}

/**
 * Words with the given context as prefix and suffix.
 *
 * @returns `undefined` if the suffix would be punctuation alone
 */
function withContext(
  text: string,
  words: Span,
  before: ContextWords,
  after: ContextWords,
): UniqueMatch | undefined {
  let { start, end } = words;
  let prefix: Span | undefined;
  let suffix: Span | undefined;
  if (before.tokens.length > 0) {
    const tokens = enclosingSpan(before.tokens);
    prefix = { start: trimToWords(text, tokens).start, end: tokens.end };
    start = before.edge;
  }
  if (after.tokens.length > 0) {
    const tokens = enclosingSpan(after.tokens);
    suffix = { start: tokens.start, end: trimToWords(text, tokens).end };
    if (suffix.start >= suffix.end) return undefined;
    end = after.edge;
  }
  return { prefix, textStart: { start, end }, suffix };
}

/** The first `count` tokens of a context. */
const nearest = ({ edge, tokens }: ContextWords, count: number): ContextWords => ({
  edge,
  tokens: tokens.slice(0, count),
});

const NO_CONTEXT: ContextWords = { edge: 0, tokens: [] };

/**
 * The words of `run` with as little context as makes them enough and unique.
 *
 * @param sides `before`: no suffix, as before a textEnd
 */
function uniqueMatch(
  run: WordRun,
  { article: { text }, page, bounds, minWords }: DirectiveOptions,
  sides: 'before' | 'both',
): UniqueMatch | undefined {
  const words = trimToWords(text, enclosingSpan(run));
  const before = wordsBefore(text, words.start, bounds);
  const after = sides === 'both' ? wordsAfter(text, words.end, bounds) : NO_CONTEXT;
  for (let size = Math.max(minWords - run.length, 0); size <= MAX_CONTEXT_WORDS; size += 1) {
    for (let prefixSize = Math.min(size, before.tokens.length); prefixSize >= 0; prefixSize -= 1) {
      const suffixSize = size - prefixSize;
      if (suffixSize > after.tokens.length) break;
      const match = withContext(text, words, nearest(before, prefixSize), nearest(after, suffixSize));
      if (!match) continue;
      const { prefix, textStart, suffix } = match;
      const { start, end } = enclosingSpan([prefix, textStart, suffix].filter((part) => part !== undefined));
      if (occursOnce(text.slice(start, end), page)) return match;
    }
  }
  return undefined;
}

/** Ever more words from one end of a run, {@link RANGE_WORDS} at first, while they fit a URL. */
function* growingSpans(
  text: string,
  run: WordRun,
  from: 'start' | 'end',
): Generator<{ words: Span; count: number }> {
  for (let count = Math.min(RANGE_WORDS, run.length); count > 0 && count <= run.length; count += 1) {
    const part = from === 'start' ? run.slice(0, count) : run.slice(-count);
    const words = trimToWords(text, enclosingSpan(part));
    if (words.end - words.start > MAX_URL_LENGTH) return;
    yield { words, count };
  }
}

/** The first words of a run: as many as it takes to be unique, or a few with a prefix. */
function findTextStart(run: WordRun, options: DirectiveOptions): UniqueMatch | undefined {
  const { text } = options.article;
  for (const { words, count } of growingSpans(text, run, 'start')) {
    if (count >= options.minWords && occursOnce(text.slice(words.start, words.end), options.page))
      return { prefix: undefined, textStart: words, suffix: undefined };
  }
  return uniqueMatch(run.slice(0, RANGE_WORDS), options, 'before');
}

/** The last words of the runs that stand nowhere earlier after textStart: a browser takes the first match. */
function findTextEnd(runs: readonly WordRun[], textStart: Span, text: string): Span | undefined {
  for (const run of runs.toReversed()) {
    const rest = run.filter((word) => word.start >= textStart.end);
    const last = rest.at(-1);
    if (!last) continue;
    const range = collationKey(text.slice(textStart.end, last.end));
    for (const { words } of growingSpans(text, rest, 'end')) {
      if (occursOnce(text.slice(words.start, words.end), range)) return words;
    }
  }
  return undefined;
}

function formatDirective(
  text: string,
  { prefix, textStart, suffix }: UniqueMatch,
  textEnd?: Span,
): TextDirective {
  const parts = [
    ...(prefix ? [`${encode(text, prefix)}-`] : []),
    encode(text, textStart),
    ...(textEnd ? [encode(text, textEnd)] : []),
    ...(suffix ? [`-${encode(text, suffix)}`] : []),
  ];
  return { value: parts.join(','), start: textStart.start, end: (textEnd ?? textStart).end };
}

/**
 * The text directive for a span of an article: all of its words if they are few, otherwise textStart and textEnd, without
 * words beside unsafe marks.
 *
 * @param target words inside one paragraph
 * @returns `undefined` if nothing makes them unique
 */
export function findTextDirective(target: Span, options: DirectiveOptions): TextDirective | undefined {
  const { text } = options.article;
  const runs = wordRuns(text, target);
  const [only, ...others] = runs;
  if (!only) return undefined;
  const exact = (): TextDirective | undefined => {
    const match = others.length === 0 ? uniqueMatch(only, options, 'both') : undefined;
    return match && formatDirective(text, match);
  };
  if (options.exactOnly || (others.length === 0 && only.length <= 2 * RANGE_WORDS)) return exact();
  for (const run of runs) {
    const match = findTextStart(run, options);
    if (match) return formatDirective(text, match, findTextEnd(runs, match.textStart, text));
  }
  return exact();
}
