import { collapseInitials, isPlain } from './normalize.ts';

export { stem } from './stem.ts';

/** Letters and digits, with apostrophes between them. */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
/** The same in a folded text that is plain. */
const PLAIN_WORD = /[a-z\d]+(?:'[a-z\d]+)*/g;

/** Addresses are made of letters, and not of words. */
const ADDRESS = /https?:\/\/\S+/gu;

/**
 * The words of a folded text, all of them, in order: "U.S." as "us", "Petro's" as "petro". Web addresses have none.
 *
 * @param folded what `fold` made of a text
 */
export function tokenize(folded: string): string[] {
  const words =
    collapseInitials(folded.replace(ADDRESS, ' ')).match(isPlain(folded) ? PLAIN_WORD : WORD) ?? [];
  return words.map((word) => (word.includes("'") ? word.replace(/'s$/, '').replaceAll("'", '') : word));
}
