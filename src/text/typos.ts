/**
 * Tolerance for typing errors: the keys at the least edit distance from a word. An edit is a letter too many,
 * too few or amiss, or two neighboring letters in the wrong order.
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 */
import SearchableMap from 'minisearch/SearchableMap';
import { minOf } from '../util/extremes.ts';

/** Edits tolerated in a long word; fewer are in a short one. */
export const MAX_EDITS = 2;

/** Longer ones are no words, and would take long to compare. */
const MAX_LETTERS = 40;

/** Edits tolerated in a word of that many letters: none to {@link MAX_EDITS}. */
export function maxEdits(letters: number): number {
  if (letters < 4 || letters > MAX_LETTERS) return 0;
  return letters < 8 ? 1 : MAX_EDITS;
}

/** A word with each pair of neighboring letters swapped in turn. */
function transpositions(word: string): string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''))
    .filter((swapped) => swapped !== word);
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
   * @param most the edits tolerated. Default: one, two in a word of eight letters or more, none in one of
   *   less than four letters or more than forty
   * @returns all entries at the least distance
   */
  closest(word: string, most: number = maxEdits(word.length)): [key: string, value: T][] {
    const edits = new Map([...this.#tree.fuzzyGet(word, most)].map(([key, [, distance]]) => [key, distance]));
    if (most > 0) {
      for (const key of transpositions(word)) {
        if (this.#tree.has(key)) edits.set(key, 1);
      }
    }
    const least = minOf(edits.values());
    return [...edits].flatMap(([key, distance]): [string, T][] => {
      const value = this.#tree.get(key);
      return distance === least && value !== undefined ? [[key, value]] : [];
    });
  }
}

/**
 * True for a word that is another one with a typing error.
 *
 * @param most the edits tolerated. Default: as in {@link FuzzyIndex.closest}
 */
export function isWithinTypo(word: string, other: string, most?: number): boolean {
  return word !== other && new FuzzyIndex([[other, true]]).closest(word, most).length > 0;
}
