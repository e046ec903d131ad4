import { once } from '../util/lazy.ts';

/** The words of a list that is written as text. */
export const listed = (list: string): string[] => list.trim().split(/\s+/);

/** Words to look up. */
export interface WordSet {
  has(word: string): boolean;
}

/** The same, to look words up in. Made when the first is: an answer needs few of the lists that reading an article needs. */
export function setOf(list: string): WordSet {
  const words = once(() => new Set(listed(list)));
  return { has: (word) => words().has(word) };
}
