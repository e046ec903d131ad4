/** The terms that a sentence is indexed by. */
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord, markStopWord } from './stop-words.ts';

/** "cease-fire" is indexed as "ceasefire" too, "F-16" as "F16". */
const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** Capitalized words that open no sentence, and acronyms. */
const CAPITALIZED = /(?<=[\p{L}\p{N},;:)”"]\s)\p{Lu}\p{L}*|(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** Stop words written as names, in their own capitals: "WHO", "May", "Will", "IT". */
export function capitalizedStopWords(text: string): string[] {
  if (!/\p{Ll}/u.test(text)) return [];
  return (text.match(CAPITALIZED) ?? []).filter((word) => isStopWord(word.toLowerCase()));
}

/** The stem of a token, or a marked stop word. */
export function termOf(token: string, language: Language): string {
  return isStopWord(token, language) ? markStopWord(token) : stem(token, language);
}

/**
 * The terms of a sentence in order, marked stop words among them; after them joined compounds and
 * capitalized stop words.
 */
export function indexTerms(sentence: string, language: Language): string[] {
  const terms = textTokens(sentence).map((token) => termOf(token, language));
  const compounds = normalize(sentence).match(HYPHENATED) ?? [];
  return [
    ...terms,
    ...compounds.map((compound) => stem(compound.replaceAll('-', ''), language)),
    ...capitalizedStopWords(sentence),
  ];
}
