/**
 * Finds texts that say what another says: agencies' paragraphs in several papers, a statement that each of
 * them quotes.
 */

import { NEGATIONS } from '../lexicon/negations.ts';
import type { Language } from '../text/language.ts';
import { textTokens } from '../text/question-tokens.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';

/** Minimum share of content words in common. */
const MIN_SHARED_WORDS = 0.8;
/** Texts of fewer content words are the same only word for word. */
const MIN_CONTENT_WORDS = 4;

/** The words of a text, as they are compared. */
export interface ComparableText {
  /** Normalized. */
  readonly words: string;
  /** Stems of content words. */
  readonly content: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
}

/**
 * The words of a text by which it is compared with others.
 *
 * @param language that of the text, for its stems
 */
export function comparableText(text: string, language: Language): ComparableText {
  const tokens = textTokens(text);
  return {
    words: tokens.join(' '),
    content: new Set(
      tokens.filter((token) => !isStopWord(token, language)).map((token) => stem(token, language)),
    ),
    numbers: new Set(tokens.filter((token) => /\d/.test(token))),
    negations: new Set(tokens.filter((token) => NEGATIONS.has(token))),
  };
}

const isSubset = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));

/**
 * True for a text that says nothing which `earlier` does not say in the same words. One with another number
 * or a negation is no repetition: it contradicts.
 */
export function repeats(text: ComparableText, earlier: ComparableText): boolean {
  if (` ${earlier.words} `.includes(` ${text.words} `)) return true;
  if (text.content.size < MIN_CONTENT_WORDS) return false;
  const shared = [...text.content].filter((word) => earlier.content.has(word)).length;
  return (
    shared >= MIN_SHARED_WORDS * text.content.size &&
    isSubset(text.numbers, earlier.numbers) &&
    isSubset(text.negations, earlier.negations) &&
    isSubset(earlier.negations, text.negations)
  );
}
