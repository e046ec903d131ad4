import { LANGUAGES, type Language } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';
import { quantize } from '../../util/quantize.ts';
import type { TranslationTable } from './translation-table.ts';
import { WordVectors } from './word-vectors.ts';

/** The share of sentences with a stem, 0 to 1; rare stems are left out. */
export type StemFrequencies = ReadonlyMap<string, number>;

/** Tables of the languages, independent of the articles. */
export interface LanguageResources {
  /** By the language translated from. */
  readonly translations: Readonly<Record<Language, TranslationTable>>;
  /** Of everyday sentences. */
  readonly frequencies: Readonly<Record<Language, StemFrequencies>>;
  /** The word vectors of a language, all in one space. `undefined` to search by words alone. */
  readonly vectors: ((language: Language) => WordVectors) | undefined;
}

/** True for a word of a language, false for a typing error or a rare name. False for all without vectors. */
export function isWordOf(token: string, language: Language, { vectors }: LanguageResources): boolean {
  return vectors?.(language).has(stem(token, language)) ?? false;
}

/** True for a word of any language. */
export const isWordOfAny = (token: string, resources: LanguageResources): boolean =>
  LANGUAGES.some((language) => isWordOf(token, language, resources));

/** A stem in two of a hundred sentences has half the weight of a rare one. */
const HALF_WEIGHT_SHARE = 0.02;

/**
 * The weight of a stem as far as it goes by everyday language, 0 to 1: what everybody says all the time tells
 * little, even where an article has it once. It is that of smooth inverse frequency.
 *
 * @see https://openreview.net/forum?id=SyK00v5xx (Arora, Liang and Ma, 2017)
 */
export function commonnessWeight(stem: string, frequencies: StemFrequencies): number {
  return HALF_WEIGHT_SHARE / (HALF_WEIGHT_SHARE + (frequencies.get(stem) ?? 0));
}

/** Parses stems with the number of sentences, of 100,000, that have them: `go 4211`. */
export function parseFrequencies(text: string): StemFrequencies {
  const lines = text.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [stem = '', count] = line.split(' ');
      return [stem, Number(count) / 100_000];
    }),
  );
}

/**
 * The vectors of another language's stems in the space of `vectors`: the means of their translations, by
 * probability.
 *
 * @param frequencies those of the other language: vectors are ordered by them
 */
export function translateVectors(
  vectors: WordVectors,
  translations: TranslationTable,
  frequencies: StemFrequencies,
): WordVectors {
  const rows = [...translations.stems()]
    .map((stem) => ({ stem, vector: vectors.mean(translations.translationsOf(stem)) }))
    .sort((a, b) => (frequencies.get(b.stem) ?? 0) - (frequencies.get(a.stem) ?? 0));
  const known = rows.flatMap(({ stem, vector }) =>
    vector ? [{ stem, bytes: quantize(vector).values }] : [],
  );
  const values = new Int8Array(known.length * vectors.dimensions);
  for (const [row, { bytes }] of known.entries()) values.set(bytes, row * vectors.dimensions);
  return new WordVectors(
    known.map(({ stem }) => stem),
    values,
  );
}
