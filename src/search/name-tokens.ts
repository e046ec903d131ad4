/** The words of names. */

import { normalize } from '../text/normalize.ts';

/** A word of two letters or more with a capital. */
export const CAPITALIZED = /\p{Lu}[\p{L}\p{M}]+/gu;

/** The normalized capitalized words of names. */
export function nameTokens(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.match(CAPITALIZED) ?? []).map(normalize));
}
