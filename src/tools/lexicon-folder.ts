import { readFileSync } from 'node:fs';
import { normalize } from '../text/normalize.ts';

/** The lexicon’s folder in the sources, seen from `dist/src/tools`. */
export const LEXICON = new URL('../../../src/lexicon/', import.meta.url);

/** Its tables. */
export const LEXICON_DATA = new URL('data/', LEXICON);

/**
 * The Spanish words of the table of translations that English spells in another way, which are no names, with those
 * translations.
 */
export function readTranslatedWords(): (readonly [word: string, translations: readonly string[]])[] {
  const lines = readFileSync(new URL('translations.es-en.txt', LEXICON_DATA), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [word = '', ...translations] = normalize(line).split(/[\s:]/);
    return translations.includes(word) ? [] : [[word, translations] as const];
  });
}
