import type { Language } from '../text/language.ts';
import type { WordVectors } from './word-vectors.ts';

/** Stems of the other language that translate a stem, with their probabilities, the likeliest first. */
export type TranslationTable = ReadonlyMap<string, readonly (readonly [stem: string, probability: number])[]>;

/** Translation tables and word vectors. Without them, search goes by words alone. */
export interface LanguageResources {
  /** By the language translated from. */
  readonly translations: Readonly<Record<Language, TranslationTable>>;
  /** English only. */
  readonly vectors: WordVectors | undefined;
}

/**
 * Parses a translation table: a stem and its translations a line, separated by spaces, each translation with its
 * probability in per cent behind a colon (`canast basket:84`).
 */
export function parseTranslations(text: string): TranslationTable {
  const table = new Map<string, (readonly [string, number])[]>();
  for (const line of text.split('\n')) {
    const [stem, ...translations] = line.split(' ');
    if (!stem || translations.length === 0) continue;
    table.set(
      stem,
      translations.map((entry) => {
        const colon = entry.lastIndexOf(':');
        return [entry.slice(0, colon), Number(entry.slice(colon + 1)) / 100];
      }),
    );
  }
  return table;
}
