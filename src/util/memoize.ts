/** More than this is not remembered at once: then everything is forgotten, and what is usual is soon there again. */
const MOST = 20_000;

/**
 * A function that remembers what it has returned for what: for one that is called with the same few words again and again.
 *
 * @param make has to return the same for the same text, and nothing that is changed afterwards
 */
export function memoize<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const before = made.get(text);
    if (before !== undefined) return before;
    if (made.size >= MOST) made.clear();
    const now = make(text);
    made.set(text, now);
    return now;
  };
}
