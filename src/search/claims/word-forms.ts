/** The words of clauses by their terms, which the matches of a claim are. */

import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/tokenize.ts';
import { termOf } from '../terms/index-terms.ts';

/** Some terms: a set, or the matches of a word. */
type Terms = Pick<ReadonlySet<string>, 'has'>;

/** A word at its place in a clause. */
interface WordAt {
  readonly words: readonly Word[];
  readonly at: number;
}

export const termsOfWords = (words: readonly Word[], language: Language): ReadonlySet<string> =>
  new Set(words.map(({ token }) => termOf(token, language)));

/** True for words with one that has one of some terms. */
export const haveForm = (words: readonly Word[], terms: Terms, language: Language): boolean =>
  words.some(({ token }) => terms.has(termOf(token, language)));

/** The words of clauses that have one of some terms. */
export const formsAmong = (
  clauses: readonly (readonly Word[])[],
  terms: Terms,
  language: Language,
): WordAt[] =>
  clauses.flatMap((words) =>
    words.flatMap(({ token }, at) => (terms.has(termOf(token, language)) ? [{ words, at }] : [])),
  );
