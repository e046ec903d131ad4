/** The first item with each key, in order. Keys are compared as those of a `Map` are. */
export function distinctBy<T>(items: Iterable<T>, keyOf: (item: T) => unknown): T[] {
  const firsts = new Map<unknown, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!firsts.has(key)) firsts.set(key, item);
  }
  return [...firsts.values()];
}
