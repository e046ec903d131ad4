/** Compounds that a question writes otherwise than the article: "cease fire" and "ceasefire". */
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { ArticleIndex } from '../index/article-index.ts';

/** Joined neighbors that the article writes as one word: "cease fire" for "ceasefire". */
export function joinedNeighbors(tokens: readonly string[], index: ArticleIndex): string[] {
  const { vocabulary } = index;
  return tokens.slice(1).flatMap((token, i) => {
    const previous = tokens[i] ?? '';
    const joined = previous + token;
    const isWritten =
      !isStopWord(previous) && !isStopWord(token) && vocabulary.has(joined) && !vocabulary.has(previous);
    return isWritten ? [joined] : [];
  });
}

/** Minimum letters of each part of a compound. */
const MIN_PART_LENGTH = 3;

/** The parts of a word that the article writes as two: "deepfakes" for "deep fakes"; `undefined` for any other word. */
export function compoundParts(
  token: string,
  { article, frequencies, sentences, vocabulary }: ArticleIndex,
): readonly string[] | undefined {
  const { language } = article;
  if (vocabulary.has(token)) return undefined;
  for (let at = MIN_PART_LENGTH; at <= token.length - MIN_PART_LENGTH; at += 1) {
    const parts = [token.slice(0, at), token.slice(at)];
    const [first = '', second = ''] = parts.map((part) => stem(part, language));
    const isPair = (sentence: readonly string[]): boolean =>
      sentence.some((term, i) => term === first && sentence[i + 1] === second);
    if (
      frequencies.has(first) &&
      frequencies.has(second) &&
      sentences.some((passage) => passage.some(isPair))
    )
      return parts;
  }
  return undefined;
}
