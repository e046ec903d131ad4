import { collapseInitials, normalize } from './normalize.ts';

/** Letters and digits, with apostrophes between them. */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

const WEB_ADDRESS = /https?:\/\/\S+/giu;

/** A text without web addresses. */
export const withoutAddresses = (text: string): string => text.replace(WEB_ADDRESS, ' ');

/**
 * Splits a text into normalized words, stop words included, in order: "U.S." as "us", "Petro’s" as "petro".
 * Web addresses are left out.
 */
export function tokenize(text: string): string[] {
  const words = collapseInitials(withoutAddresses(normalize(text))).match(WORD) ?? [];
  return words.map((word) => word.replace(/'s$/, '').replaceAll("'", ''));
}
