import { STOP_WORDS as ENGLISH } from '../lexicon/en/stop-words.ts';
import { STOP_WORDS as SPANISH } from '../lexicon/es/stop-words.ts';
import { STOP_WORD_HOMOGRAPHS } from '../lexicon/stop-word-homographs.ts';
import { lazy } from '../util/lazy.ts';
import type { Language } from './language.ts';
import { FuzzyIndex, maxEdits } from './typos.ts';

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

/** Shorter stop words are within a typing error of too many others. */
const MIN_MISTYPED_LENGTH = 5;

const longStopWords = lazy(
  () =>
    new FuzzyIndex(
      [...STOP_WORDS].flatMap((word): [string, true][] =>
        word.length >= MIN_MISTYPED_LENGTH ? [[word, true]] : [],
      ),
    ),
);

/** True for a stop word with one typing error: "aboutt". The first letter is hardly ever mistyped. */
export function isMistypedStopWord(token: string): boolean {
  if (token.length < MIN_MISTYPED_LENGTH) return false;
  return longStopWords()
    .closest(token, Math.min(1, maxEdits(token.length)))
    .some(([word]) => word[0] === token[0]);
}
