import type { Language } from '../text/language.ts';
import { englishOnly, spanishOnly } from './stop-words.ts';

/** The language of a query, by the stop words that only one language has. Default: English. */
export function detectQueryLanguage(tokens: readonly string[]): Language {
  let spanish = 0;
  for (const token of tokens) {
    if (spanishOnly.has(token)) spanish += 1;
    else if (englishOnly.has(token)) spanish -= 1;
  }
  return spanish > 0 ? 'es' : 'en';
}
