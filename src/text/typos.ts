/**
 * Tolerance for typing errors: the keys at the least Levenshtein distance from a word.
 *
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 */
import SearchableMap from 'minisearch/SearchableMap';
import { minOf } from '../util/extremes.ts';

/** Edits tolerated in a long word; fewer are in a short one. */
export const MAX_EDITS = 2;

/** Edits tolerated in a word of that many letters. */
function maxEdits(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : MAX_EDITS;
}

/** A read-only map whose keys are found in spite of typing errors. */
export class FuzzyIndex<T> {
  /** MiniSearch's radix tree, which compares a word with all keys of a prefix at once. */
  readonly #tree: SearchableMap<T>;

  constructor(entries: Iterable<[key: string, value: T]>) {
    this.#tree = SearchableMap.from(entries);
  }

  /**
   * The entries whose keys are closest to a word.
   *
   * @returns all entries at the least distance; none if that is more than one edit, or two in a word of eight letters
   *   or more. In words of less than four letters no edit is tolerated
   */
  closest(word: string): [key: string, value: T][] {
    const matches = [...this.#tree.fuzzyGet(word, maxEdits(word.length))];
    const leastEdits = minOf(matches.map(([, [, edits]]) => edits));
    return matches.filter(([, [, edits]]) => edits === leastEdits).map(([key, [value]]) => [key, value]);
  }
}
