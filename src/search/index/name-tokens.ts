/** The words of names. */

import { isCountingWord } from '../../analysis/grammar/cardinals.ts';
import { joinCountryNames } from '../../analysis/grammar/gazetteer.ts';
import { LANGUAGES } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { questionTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';

/** A word of two letters or more with a capital. */
export const CAPITALIZED_WORD = /\p{Lu}[\p{L}\p{M}]+/gu;

/** The normalized capitalized words of names. */
export function nameTokens(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.match(CAPITALIZED_WORD) ?? []).map(normalize));
}

const isCounting = (token: string): boolean => LANGUAGES.some((language) => isCountingWord(token, language));

/** The words that tell who is meant; "the two" are nobody known. */
export const identifyingTokens = (words: string): string[] =>
  joinCountryNames(questionTokens(words)).filter((token) => !isStopWord(token) && !isCounting(token));
