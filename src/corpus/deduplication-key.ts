import { normalize } from '../text/normalize.ts';

/**
 * Equal for questions that differ only in case, accents or punctuation: a bank has each of them once. Empty without letters and
 * digits.
 */
export function deduplicationKey(question: string): string {
  return normalize(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
