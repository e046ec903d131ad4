/** The terms that a sentence is indexed by. */
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { capitalizedTokens, textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { phrasalVerbsIn } from './phrasal-verbs.ts';
import { markStopWord } from './stop-words.ts';

/** "cease-fire" is indexed as "ceasefire" too, "F-16" as "F16". */
const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** Capitalized words that open no sentence, and acronyms. */
const CAPITALIZED = /(?<=[\p{L}\p{N},;:)”"]\s)\p{Lu}\p{L}*|(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** Stop words written as names, in their own capitals: "WHO", "May", "Will", "IT". */
export function capitalizedStopWords(text: string): string[] {
  if (!/\p{Ll}/u.test(text)) return [];
  return (text.match(CAPITALIZED) ?? []).filter((word) => isStopWord(word.toLowerCase()));
}

/** The term of an amount of money, which words for money match: no stem is one of signs. */
export const MONEY_TERM = '$';

/** The stem of a token, or a marked stop word. */
export function termOf(token: string, language: Language): string {
  return isStopWord(token, language) ? markStopWord(token) : stem(token, language);
}

/** Before a place, to which somebody goes: “going to | the mill”, “going to | work”. */
const DESTINATION =
  /^(?:the|an?|his|her|their|its|my|our|your|this|that|these|those|work|school|church|bed|court|war|\d.*)$/;

/**
 * True for “going” before an infinitive, which is no motion: “is | going | to close it”.
 *
 * @param text that of the tokens, which tells names by their capitals: “going to Lund”
 */
export function isFutureAuxiliary(tokens: readonly string[], at: number, text: string): boolean {
  if (tokens[at] !== 'going' || tokens[at + 1] !== 'to') return false;
  const next = tokens[at + 2];
  return next !== undefined && !DESTINATION.test(next) && !capitalizedTokens(text).has(next);
}

/**
 * The terms of a sentence in order, marked stop words among them; after them joined compounds, phrasal verbs and capitalized
 * stop words.
 */
export function indexTerms(sentence: string, language: Language): string[] {
  const tokens = textTokens(sentence);
  const terms = tokens.map((token, i) =>
    isFutureAuxiliary(tokens, i, sentence) ? markStopWord(token) : termOf(token, language),
  );
  const compounds = normalize(sentence).match(HYPHENATED) ?? [];
  return [
    ...terms,
    ...compounds.map((compound) => stem(compound.replaceAll('-', ''), language)),
    ...phrasalVerbsIn(tokens, language).map(({ term }) => term),
    ...capitalizedStopWords(sentence),
  ];
}
