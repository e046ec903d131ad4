/** Stop words as terms of sentences. */

/** No stem begins with it. */
const STOP_WORD_MARK = '~';

/** A stop word as a term of a sentence: in bigrams, but not in the inverted index. */
export function markStopWord(word: string): string {
  return STOP_WORD_MARK + word;
}

/** True for a {@link markStopWord | marked} stop word. */
export function isStopWordMark(term: string): boolean {
  return term.startsWith(STOP_WORD_MARK);
}
