/** Words by which what follows has not happened ("refused to", "su negativa a"), which lexicon lists by their base. */

import { NEGATIVE_VERBS as ENGLISH_NEGATIVE_VERBS } from '../../lexicon/en/negative-verbs.ts';
import { NEGATIVE_VERBS as SPANISH_NEGATIVE_VERBS } from '../../lexicon/es/negative-verbs.ts';
import { NEGATIVE_NOUNS } from '../../lexicon/negative-nouns.ts';
import { normalize } from '../../text/normalize.ts';
import { conjugateEnglish, conjugateSpanish, type FormTable, withoutEnclitics } from './conjugation.ts';

function negativeWords(): ReadonlySet<string> {
  const table: FormTable = new Map();
  for (const verb of ENGLISH_NEGATIVE_VERBS) conjugateEnglish(table, verb);
  for (const verb of SPANISH_NEGATIVE_VERBS) conjugateSpanish(table, verb);
  return new Set([...[...table.keys()].map(normalize), ...NEGATIVE_NOUNS]);
}

const NEGATIVE_WORDS = negativeWords();

/** True for a normalized word of either language by which what follows has not happened: "rejected", "negarse". */
export const isNegativeWord = (token: string): boolean =>
  NEGATIVE_WORDS.has(token) || NEGATIVE_WORDS.has(withoutEnclitics(token));
