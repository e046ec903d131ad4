import { endsSentence } from './sentences.ts';

const LETTER = /\p{L}/u;
const LOWER_CASE = /^\p{Ll}/u;

/**
 * Of the breaks between two lines, the share that must be inside a sentence. In wrapped prose it is about
 * three in four.
 */
const MIN_WRAPPED_SHARE = 0.3;

/** True for a line that ends inside a sentence, which the next one goes on with in lower case. */
export function breaksSentence(line: string, next: string): boolean {
  return LETTER.test(line) && !endsSentence(line, 'semicolon') && LOWER_CASE.test(next);
}

/**
 * Finds hard wraps: line breaks inside sentences.
 *
 * @returns the lines, counted from 0, that end with one; none if the text has a paragraph a line, although a
 *   few of its lines may begin in lower case, as entries of a list do
 */
export function findHardWraps(text: string): readonly number[] {
  const lines = text.split('\n').map((line) => line.trim());
  const aboveLine = lines.flatMap((line, i) => (line !== '' && (lines[i + 1] ?? '') !== '' ? [i] : []));
  const wrapped = aboveLine.filter((i) => breaksSentence(lines[i] ?? '', lines[i + 1] ?? ''));
  return wrapped.length / aboveLine.length >= MIN_WRAPPED_SHARE ? wrapped : [];
}
