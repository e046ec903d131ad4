import type SearchableMap from 'minisearch/SearchableMap';

/** The edits that are taken for a slip in a word of that many letters: one from four on, two from eight on. */
const slips = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** The entries of `map` whose keys are nearest to a word, the word itself first of all, no further than a slip away. */
export function nearest<T>(word: string, map: SearchableMap<T>): [key: string, value: T][] {
  const found = [...map.fuzzyGet(word, slips(word.length))];
  const least = Math.min(...found.map(([, [, edits]]) => edits));
  return found.filter(([, [, edits]]) => edits === least).map(([key, [value]]) => [key, value]);
}
