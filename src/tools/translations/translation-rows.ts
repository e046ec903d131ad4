/** Translation tables in the making: from a stem to those of the other language. */
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';

/** The translations of each stem, with their probabilities in per cent. */
export type TranslationRows = ReadonlyMap<string, ReadonlyMap<string, number>>;

type MutableRows = Map<string, Map<string, number>>;

const mutableCopy = (rows: TranslationRows): MutableRows =>
  new Map([...rows].map(([stem, row]) => [stem, new Map(row)]));

/** Adds a translation, if the stem has none as likely. */
function add(rows: MutableRows, stem: string, translation: string, percent: number): void {
  const row = rows.get(stem) ?? new Map<string, number>();
  rows.set(stem, row.set(translation, Math.max(percent, row.get(translation) ?? 0)));
}

/** Minimum probability of a translation whose reverse is added, and the part of it that the reverse has. */
const REVERSED = { minPercent: 30, part: 0.5 } as const;

/**
 * The union of two tables: what a stem translates is a translation of it, too. "Path" is mostly "camino", which means "way" so
 * often that it seems not to mean "path".
 *
 * @param rows a table
 * @param reverse the table of the other direction
 * @see https://aclanthology.org/J03-1002 (Och and Ney, 2003, on the union of alignments)
 */
export function withReversed(rows: TranslationRows, reverse: TranslationRows): TranslationRows {
  const union = mutableCopy(rows);
  for (const [translation, row] of reverse) {
    for (const [stem, percent] of row) {
      if (percent < REVERSED.minPercent || union.get(stem)?.has(translation)) continue;
      add(union, stem, translation, Math.round(REVERSED.part * percent));
    }
  }
  return union;
}

/** The probability of a translation of the lexicon. */
const LISTED_PERCENT = 50;

/** The stems of a word list, each Spanish word with one of its English translations. */
export const listedPairs = (
  groups: readonly (readonly string[])[],
): (readonly [spanish: string, english: string])[] =>
  groups.flatMap(([spanish = '', ...english]) =>
    english.map((word) => [stem(normalize(spanish), 'es'), stem(normalize(word), 'en')] as const),
  );

/** A table with pairs of a word list. */
export function withListed(
  rows: TranslationRows,
  pairs: readonly (readonly [stem: string, translation: string])[],
): TranslationRows {
  const extended = mutableCopy(rows);
  for (const [stem, translation] of pairs) add(extended, stem, translation, LISTED_PERCENT);
  return extended;
}

/** A line for each stem: the stem, and its translations with their per cent, the likeliest first. */
export function formatRows(rows: TranslationRows): string {
  const lines = [...rows].map(([stem, row]) => {
    const translations = [...row].sort(([, a], [, b]) => b - a);
    return [stem, ...translations.map(([translation, percent]) => `${translation}:${percent}`)].join(' ');
  });
  return `${lines.sort().join('\n')}\n`;
}
