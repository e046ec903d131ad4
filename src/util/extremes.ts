/**
 * The maximum of some numbers, -Infinity if there are none. `Math.max(...values)` throws a RangeError for about 100,000 of
 * them, since arguments are kept on the stack.
 */
export function maxOf(values: Iterable<number>): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) greatest = Math.max(greatest, value);
  return greatest;
}

/** The minimum of some numbers, Infinity if there are none. */
export function minOf(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) least = Math.min(least, value);
  return least;
}

/** The items with the maximum value, in order; none of none. */
export function maximaBy<T>(items: readonly T[], scoreOf: (item: T) => number): T[] {
  const values = items.map(scoreOf);
  const most = maxOf(values);
  return items.filter((_, i) => values[i] === most);
}
