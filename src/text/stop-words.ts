import { STOP_WORDS as ENGLISH } from '../lexicon/en/stop-words.ts';
import { STOP_WORDS as SPANISH } from '../lexicon/es/stop-words.ts';
import { STOP_WORD_HOMOGRAPHS } from '../lexicon/stop-word-homographs.ts';
import type { Language } from './language.ts';

/** English and Spanish stop words, normalized, without apostrophes. */
const STOP_WORDS: ReadonlySet<string> = new Set([...ENGLISH, ...SPANISH]);

/**
 * True for an English or Spanish stop word, normalized.
 *
 * @param language that of the text, where it is known: "son" is no stop word in English
 */
export function isStopWord(token: string, language?: Language): boolean {
  return STOP_WORDS.has(token) && !(language && STOP_WORD_HOMOGRAPHS[language].has(token));
}
