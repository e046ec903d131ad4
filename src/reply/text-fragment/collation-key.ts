/**
 * Equality of text as Chromium's search has it: ICU's collation for search, at primary strength. Base letters count; case,
 * accents and ignorable characters do not.
 *
 * @see https://unicode-org.github.io/icu/userguide/collation/string-search.html
 * @see https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/core/editing/iterators/text_searcher_icu.cc
 */
import { normalize } from '../../text/normalize.ts';
import { PRIMARY_EQUIVALENTS } from './primary-equivalents.ts';

/** Characters without a weight, besides those that {@link normalize} drops: controls other than white space. */
const IGNORABLE = /\p{Cf}|(?!\s)\p{Cc}/gu;

const LETTERS_OF = new Map(
  PRIMARY_EQUIVALENTS.flatMap(([letters, equal]) => equal.map((one) => [one, letters])),
);
const EQUIVALENT = new RegExp([...LETTERS_OF.keys()].join('|'), 'gu');

/** A string that is the same for texts that differ only in what Chromium's search ignores; white space is collapsed. */
export function collationKey(text: string): string {
  return normalize(text)
    .replace(IGNORABLE, '')
    .replace(EQUIVALENT, (letter) => LETTERS_OF.get(letter) ?? letter)
    .replace(/\s+/g, ' ');
}
