/** The words of a list that is written as text. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}
