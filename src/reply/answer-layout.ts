/** The layout of `/ask`: the pages of an answer. */
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';
import { citedPassage, type ReplyContext } from './citation.ts';
import type { Component } from './message.ts';
import { splitIntoPages } from './pagination.ts';

/** A passage that was found. */
interface RankedPassage {
  readonly passage: Passage;
  /** Shown in bold. */
  readonly highlights: readonly Span[];
  /** Passages of other articles that say the same, and are cited with it. */
  readonly repeats: readonly Passage[];
}

/** One page of an answer. */
interface AnswerPage<T> {
  /** Counted from 1. */
  readonly number: number;
  /** The number of pages up to the one wanted, or of all pages if there are fewer. */
  readonly count: number;
  readonly components: readonly Component[];
  readonly hits: readonly T[];
  /** The number of the first citation. */
  readonly firstNumber: number;
  /** True if these passages only came next in rank. */
  readonly isFurther: boolean;
  /** The hits of later pages. */
  readonly rest: readonly T[];
}

/**
 * A page of ranked passages. Those that answer come first, and those that came next in rank have pages of their own.
 *
 * @param ranked both best first
 * @param wanted counted from 1. Past the last page, the last
 * @param frame shown on every page
 * @returns `undefined` where there are none
 */
export function answerPage<T extends RankedPassage>(
  { hits, further }: { readonly hits: readonly T[]; readonly further: readonly T[] },
  wanted: number,
  frame: readonly Component[],
  context: ReplyContext,
): AnswerPage<T> | undefined {
  const pagesOf = (some: readonly T[], firstNumber: number): Component[][] => {
    const components = some.map(({ passage, highlights, repeats }, i) =>
      citedPassage(passage, firstNumber + i, context, highlights, repeats),
    );
    return splitIntoPages(components, frame);
  };
  const answering = pagesOf(hits, 1);
  const furtherPages = wanted > answering.length ? pagesOf(further, hits.length + 1) : [];
  const all = [...answering, ...furtherPages];
  const pages = all.slice(0, wanted);
  const components = pages.at(-1);
  if (!components) return undefined;
  const ranked = [...hits, ...further];
  const end = pages.flat().length;
  const start = end - components.length;
  return {
    number: pages.length,
    count: all.length,
    components,
    hits: ranked.slice(start, end),
    firstNumber: start + 1,
    isFurther: pages.length > answering.length,
    rest: ranked.slice(end),
  };
}
