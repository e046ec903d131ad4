import { STOP_WORDS as ENGLISH } from '../lexicon/en/stop-words.ts';
import { STOP_WORDS as SPANISH } from '../lexicon/es/stop-words.ts';

/** English and Spanish stop words, normalized, without apostrophes. */
export const stopWords: ReadonlySet<string> = new Set([...ENGLISH, ...SPANISH]);

/** What tells a stop word from a stem, which may be spelt like one. */
const STOP_WORD_MARK = '~';

/** A stop word among the terms of a sentence: it is no term of the index, but has neighbours. */
export function markStopWord(word: string): string {
  return STOP_WORD_MARK + word;
}

/** Whether a term of a sentence is a stop word. */
export function isStopWordMark(term: string): boolean {
  return term.startsWith(STOP_WORD_MARK);
}
