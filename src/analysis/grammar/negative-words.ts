/**
 * Words of denial, refusal and failure, whose complement has not happened: "refused to", "su negativa a". The lexicon lists the
 * verbs by their base.
 */

import { NEGATIVE_VERBS as ENGLISH_NEGATIVE_VERBS } from '../../lexicon/en/negative-verbs.ts';
import { NEGATIVE_VERBS as SPANISH_NEGATIVE_VERBS } from '../../lexicon/es/negative-verbs.ts';
import { NEGATIONS } from '../../lexicon/negations.ts';
import { NEGATIVE_NOUNS } from '../../lexicon/negative-nouns.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { normalizedForms, withoutEnclitics } from './conjugation.ts';

const NEGATIVE_WORDS: ReadonlySet<string> = new Set([
  ...normalizedForms('en', ENGLISH_NEGATIVE_VERBS),
  ...normalizedForms('es', SPANISH_NEGATIVE_VERBS),
  ...NEGATIVE_NOUNS,
]);

/** True for such a word of either language, normalized: "rejected", "negarse". */
export const isNegativeWord = (token: string): boolean =>
  NEGATIVE_WORDS.has(token) || NEGATIVE_WORDS.has(withoutEnclitics(token));

/** True for a text with a negation. */
export const hasNegation = (text: string): boolean => textTokens(text).some((token) => NEGATIONS.has(token));
