import { normalize } from '../../text/normalize.ts';
import { pushTo } from '../../util/push-to.ts';

/** Whether every word of `short` is among those of `long`, in the same order. */
function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = -1;
  return short.every((word) => {
    at = long.indexOf(word, at + 1);
    return at >= 0;
  });
}

/**
 * Whether two full names, as folded words, can be one person's: "Donald Trump" and "Donald J. Trump", "Daniel García" and
 * "Daniel García Peña".
 */
function areSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 1 && short[0] === long[0] && isSubsequence(short, long);
}

/** The folded words of a name. */
export const nameTokens = (name: string): string[] => normalize(name).split(' ');

/** Whoever goes by a full name, found by any form of it: by the first word with every other, however many there are. */
export class FullNameIndex<T> {
  private readonly byWords = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /**
   * Who goes by a name that can be one with that; the one that was added first where several do.
   *
   * @param words folded
   */
  find(words: readonly string[]): T | undefined {
    for (const word of words.slice(1)) {
      const found = this.byWords.get(`${words[0]} ${word}`)?.find((one) => areSameName(one.words, words));
      if (found) return found.value;
    }
    return undefined;
  }

  /** @param words folded */
  add(words: readonly string[], value: T): void {
    for (const word of new Set(words.slice(1))) pushTo(this.byWords, `${words[0]} ${word}`, { words, value });
  }
}
