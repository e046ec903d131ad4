import type SearchableMap from 'minisearch/SearchableMap';
import { memoize } from '../util/memoize.ts';

/** The edits that are taken for a slip in a word of that many letters: one from four on, two from eight on. */
const maxEdits = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

function closestKeys(word: string, map: SearchableMap<unknown>): string[] {
  const found = [...map.fuzzyGet(word, maxEdits(word.length))];
  const least = Math.min(...found.map(([, [, edits]]) => edits));
  return found.filter(([, [, edits]]) => edits === least).map(([key]) => key);
}

/** What has been found in each map: going through all keys takes longer than the rest of an answer. */
const remembered = new WeakMap<SearchableMap<unknown>, (word: string) => readonly string[]>();

/**
 * The entries of `map` whose keys are nearest to a word, the word itself first of all, no further than a slip away.
 *
 * @param map no key is added to it any more
 */
export function closestEntries<T>(
  word: string,
  map: SearchableMap<T>,
): [key: string, value: T | undefined][] {
  const find = remembered.get(map) ?? memoize((one) => closestKeys(one, map));
  remembered.set(map, find);
  return find(word).map((key) => [key, map.get(key)]);
}
