/** The words of a list that is written as text, with white space between them. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** The words of such a list as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}
