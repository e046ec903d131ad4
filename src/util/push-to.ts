/** Adds a value to a multimap. */
export function pushTo<K, V>(multimap: Map<K, V[]>, key: K, value: V): void {
  const values = multimap.get(key);
  if (values) values.push(value);
  else multimap.set(key, [value]);
}
