import { collapseInitials, normalize } from './normalize.ts';

/** Letters and digits, with apostrophes between them. */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

const WEB_ADDRESS = /https?:\/\/\S+/giu;

/**
 * Splits a text into normalized words, stop words included, in order: "U.S." as "us", "Petro’s" as "petro".
 * Web addresses are left out.
 */
export function tokenize(text: string): string[] {
  const words = collapseInitials(normalize(text).replace(WEB_ADDRESS, ' ')).match(WORD) ?? [];
  return words.map((word) => word.replace(/'s$/, '').replaceAll("'", ''));
}
