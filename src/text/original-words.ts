/** Words of a question, normalized and as they are written. */
import { normalize } from './normalize.ts';

/** A question normalized, without punctuation; "AT&T" keeps its ampersand. */
export function withoutPunctuation(question: string): string {
  return normalize(question)
    .replace(/(?:[^\p{L}\p{N}%$€£'&-]|(?<!\p{L})&|&(?!\p{L}))+/gu, ' ')
    .trim();
}

/** Words without punctuation around them, but with the last period of initials: "U.S." */
export const trimPunctuation = (words: string): string =>
  words.replace(/^[^\p{L}\p{N}]+|(?<!(?:\p{L}\.)+\p{L}(?=\.))[^\p{L}\p{N}]+$/gu, '');

/**
 * The words of a question that become `normalized` without case, accents and punctuation, as they are
 * written.
 */
export function originalWords(question: string, normalized: string): string {
  const words = question.split(/\s+/);
  const bare = words.map(withoutPunctuation);
  for (const start of words.keys()) {
    let phrase = '';
    for (let end = start; end < words.length && phrase.length < normalized.length; end += 1) {
      phrase = `${phrase} ${bare[end]}`.trim();
      if (phrase === normalized) return trimPunctuation(words.slice(start, end + 1).join(' '));
    }
  }
  return normalized;
}

/** A question without the marks and spaces at its end. */
export const withoutFinalMarks = (question: string): string => question.replace(/[?!.\s]+$/, '');
