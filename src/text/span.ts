import { lowerBound } from '../util/lower-bound.ts';
import { memoizeByObject } from '../util/memoize.ts';

/** A contiguous stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True for spans that share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True for spans of which the second lies within the first, or is the same. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The parts of `spans` inside `bounds`. */
export function clipSpans(spans: readonly Span[], bounds: Span): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))
    .filter(({ start, end }) => start < end);
}

/** The elements of a list in the order of their offsets that start within a span. */
export function startingIn<T extends { readonly start: number }>(elements: readonly T[], span: Span): T[] {
  const startOf = ({ start }: T): number => start;
  return elements.slice(lowerBound(elements, span.start, startOf), lowerBound(elements, span.end, startOf));
}

/** The greatest end among the first of some spans, the first two, and so on. */
const greatestEnds = memoizeByObject((spans: readonly Span[]): readonly number[] => {
  let greatest = Number.NEGATIVE_INFINITY;
  return spans.map(({ end }) => {
    greatest = Math.max(greatest, end);
    return greatest;
  });
});

/** Those of some spans that overlap with one, by binary search. @param spans in the order of their starts; never changed */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  const from = lowerBound(greatestEnds(spans), span.start + 1, (end) => end);
  const to = lowerBound(spans, span.end, ({ start }) => start);
  return spans.slice(from, to).filter((one) => overlaps(one, span));
}

/** Spans in order, those that overlap as one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && overlaps(last, span))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
