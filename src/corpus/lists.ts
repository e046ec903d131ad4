/** The words of a list that is written as text. */
export const listed = (list: string): string[] => list.trim().split(/\s+/);
