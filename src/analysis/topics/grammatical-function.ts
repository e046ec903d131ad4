/** Grammatical functions of noun phrases: what a sentence is about is its subject, or else its object (centering theory). */

import { THEMATIC_PREPOSITIONS } from '../../lexicon/thematic-prepositions.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../tokens/token.ts';

/** A subject before its verb, an adverbial of place, a description before a name ("the owner, Ida Bell"), or anything else. */
export type GrammaticalFunction = 'subject' | 'adverbial' | 'apposition' | 'other';

const { location, source } = THEMATIC_PREPOSITIONS;
const ADVERBIAL_PREPOSITIONS: Record<Language, ReadonlySet<string>> = {
  en: new Set([...location.en, ...source.en, 'like']),
  es: new Set([...location.es, ...source.es, 'como']),
};

const isModifier = ({ partOfSpeech }: Token): boolean =>
  partOfSpeech === 'determiner' || partOfSpeech === 'adjective';

/** The function of a noun phrase in the sentence of some words. */
export function grammaticalFunction(
  { start, end }: Span,
  words: readonly Token[],
  language: Language,
): GrammaticalFunction {
  const next = words.find((word) => word.start > end);
  // With a comma and a space between them.
  if (next?.isProperNoun && next.separator === 'punctuation' && next.start === end + 2) return 'apposition';
  let at = words.findIndex((word) => word.start === start) - 1;
  for (let word = words[at]; word && isModifier(word); word = words[at]) at -= 1;
  const before = words[at];
  if (!before) return 'subject';
  return ADVERBIAL_PREPOSITIONS[language].has(before.lower) ? 'adverbial' : 'other';
}
