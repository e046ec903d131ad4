/** The cache is cleared at this size. */
const MAX_CACHE_ENTRIES = 20_000;

/**
 * Caches the results of a function of one string.
 *
 * @param compute a pure function
 */
export function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const cache = new Map<string, T>();
  return (text) => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    if (cache.size >= MAX_CACHE_ENTRIES) cache.clear();
    const result = compute(text);
    cache.set(text, result);
    return result;
  };
}
