/** Index of full names that finds a name by its other forms, with words left out or added. */

import { pushTo } from '../../util/push-to.ts';

/** True if the words of `short` are among those of `long`, in the same order. */
function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = -1;
  return short.every((word) => {
    at = long.indexOf(word, at + 1);
    return at >= 0;
  });
}

/**
 * True for two full names that can be one person's: "Donald Trump" and "Donald J. Trump", "Daniel García" and "Daniel
 * García Peña".
 */
function canBeOneName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 1 && short[0] === long[0] && isSubsequence(short, long);
}

/** Values by full name, found by any form of it. Indexed by the first word with each other one. */
export class FullNameIndex<T> {
  readonly #byWordPair = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /**
   * The value of a name that can be one with that; of several the one that was added first.
   *
   * @param words normalized
   */
  find(words: readonly string[]): T | undefined {
    for (const word of words.slice(1)) {
      const entries = this.#byWordPair.get(`${words[0]} ${word}`);
      const entry = entries?.find((candidate) => canBeOneName(candidate.words, words));
      if (entry) return entry.value;
    }
    return undefined;
  }

  /** @param words normalized */
  add(words: readonly string[], value: T): void {
    for (const word of new Set(words.slice(1)))
      pushTo(this.#byWordPair, `${words[0]} ${word}`, { words, value });
  }
}
