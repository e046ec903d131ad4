/** Appends items to a list. `list.push(...items)` throws a RangeError for about 100,000 of them. */
export function pushAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
