/** The words of a list that is written as text. */
export const listed = (list: string): string[] => list.trim().split(/\s+/);

/** The same, to look words up in. */
export const setOf = (list: string): ReadonlySet<string> => new Set(listed(list));
