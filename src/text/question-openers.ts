/** English and Spanish function words that questions open with, normalized. */

import { AUXILIARIES as ENGLISH_AUXILIARIES } from '../lexicon/en/auxiliaries.ts';
import { INTERROGATIVES as ENGLISH_INTERROGATIVES } from '../lexicon/en/interrogatives.ts';
import { AUXILIARIES as SPANISH_AUXILIARIES } from '../lexicon/es/auxiliaries.ts';
import { INTERROGATIVES as SPANISH_INTERROGATIVES } from '../lexicon/es/interrogatives.ts';
import { alternation, words } from '../util/word-list.ts';

/** "who", "cuándo" */
export const INTERROGATIVES: ReadonlySet<string> = new Set([
  ...ENGLISH_INTERROGATIVES,
  ...SPANISH_INTERROGATIVES,
]);

const PREPOSITIONS = words(`
  about at by for from in of on since to until with
  a con de desde en hacia hasta para por sobre
`);

/** An interrogative, with a preposition before it or without, as a part of a pattern: "at what", "de quien". */
export const INTERROGATIVE_PHRASE = `(?:${alternation(PREPOSITIONS)} )?${alternation(INTERROGATIVES)}`;

/** Finite forms of auxiliaries: "did", "ha". */
export const AUXILIARIES: ReadonlySet<string> = new Set([...ENGLISH_AUXILIARIES, ...SPANISH_AUXILIARIES]);
