/**
 * What takes a while to make, and is not always needed: made when it is first asked for, and kept.
 *
 * @param make has to return the same whenever it is called
 */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
