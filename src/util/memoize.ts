/** Default of the number of results at which the cache is cleared. */
const MAX_CACHE_ENTRIES = 20_000;

/**
 * Caches the result of a function of one object as long as that object is in use.
 *
 * @param compute a pure function that does not return `undefined`
 */
export function memoizeByObject<K extends object, T extends object | string>(
  compute: (key: K) => T,
): (key: K) => T {
  const cache = new WeakMap<K, T>();
  return (key) => {
    const result = cache.get(key) ?? compute(key);
    cache.set(key, result);
    return result;
  };
}

/**
 * Caches the results of a function of one string.
 *
 * @param compute a pure function; `undefined` is not cached, so for “none” it should return `null`
 * @param maxEntries the cache is cleared at this size. Default: 20,000
 */
export function memoize<T>(
  compute: (text: string) => T,
  maxEntries: number = MAX_CACHE_ENTRIES,
): (text: string) => T {
  const cache = new Map<string, T>();
  return (text) => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    if (cache.size >= maxEntries) cache.clear();
    const result = compute(text);
    cache.set(text, result);
    return result;
  };
}
