/** The only one of some values, equal ones counted once; nothing if there are none, or several. */
export function onlyOf<T>(values: Iterable<T>): T | undefined {
  const [only, ...others] = new Set(values);
  return others.length > 0 ? undefined : only;
}
