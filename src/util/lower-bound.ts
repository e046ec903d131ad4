/**
 * The index of the first element of a sorted list whose key is not below a bound, by binary search; the length of the list if
 * all are.
 */
export function lowerBound<T>(list: readonly T[], bound: number, keyOf: (element: T) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = list[middle];
    if (element !== undefined && keyOf(element) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
