/** Finds words as they stand in a text, whatever their case and punctuation. */
import { slice } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import { textTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';

/** Fewer words of a sentence are in a text by chance. */
const MIN_WORDS = 3;

/** The tokens of a text between spaces, so that a phrase is found at the boundaries of words. */
const asSequence = (text: string): string => ` ${textTokens(text).join(' ')} `;

/**
 * Makes a test for texts that have some words as they stand.
 *
 * @param minWords Default: 3
 * @returns `undefined` for fewer words
 */
export function verbatimTest(words: string, minWords = MIN_WORDS): ((text: string) => boolean) | undefined {
  if (textTokens(words).length < minWords) return undefined;
  const sequence = asSequence(words);
  return (text) => asSequence(text).includes(sequence);
}

/** The sentence of a passage with some words as they stand, or the whole passage; `undefined` where it does not have them. */
export function verbatimSpan(words: string, { article, start, end, sentences }: Passage): Span | undefined {
  const hasWords = verbatimTest(words);
  if (!hasWords?.(slice(article, { start, end }))) return undefined;
  return sentences.find((sentence) => hasWords(slice(article, sentence))) ?? { start, end };
}
