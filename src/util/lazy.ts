/**
 * Defers work until its result is needed.
 *
 * @returns a function that calls `create` the first time, and returns that same value every time
 */
export function lazy<T>(create: () => T): () => T {
  let created: { readonly value: T } | undefined;
  return () => {
    created ??= { value: create() };
    return created.value;
  };
}
