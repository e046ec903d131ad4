/** The words of a list that is written as text, with white space between them. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The set of the words of a list that is written as text. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));

/** Groups of words, written a line each. */
export const wordGroups = (list: string): readonly (readonly string[])[] =>
  list.trim().split('\n').map(words);

/** Phrases, written a line each. */
export const phrases = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/);

/**
 * Words as an alternation, a part of a regular expression: `(?:one|two)`. Nothing is escaped; the first word that matches
 * counts.
 */
export const alternation = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;

/** A word with a small or a capital first letter, as a part of a regular expression. */
export const eitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
