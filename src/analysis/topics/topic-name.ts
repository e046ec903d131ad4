/** Names of topics: spans of the article, cut where they are too long. Used by find-topics.ts. */

import { type Article, MAX_TOPIC_NAME_LENGTH, type Topic } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';

/** True for words that end with one which belongs to what follows: "the board and its groups of". */
function endsOpen(text: string, language: Language): boolean {
  const word = /\S+$/.exec(text)?.[0].toLowerCase() ?? '';
  return partOfSpeech(word, language) !== 'unknown';
}

/** The first words of a text, up to a number of UTF-16 units: to the end of a clause, if that is half of them. */
function truncateAtWord(text: string, maxLength: number, language: Language): string {
  const start = text.slice(0, maxLength + 1);
  if (start.length <= maxLength) return start;
  const clause = /^.*\S(?=[,;:]\s| [–—-] )/.exec(start)?.[0] ?? '';
  if (2 * clause.length > maxLength) return clause;
  let words = start.replace(/\s*\S*$/, '');
  while (endsOpen(words, language) && /\s/.test(words)) words = words.replace(/\s*\S+$/, '');
  return words || text.slice(0, maxLength);
}

/** A topic's name, which is in the article's language, in both fields. */
export function topicName(
  { text, language }: Pick<Article, 'text' | 'language'>,
  { start, end }: Span,
): Topic['name'] {
  const name = truncateAtWord(text.slice(start, end), MAX_TOPIC_NAME_LENGTH, language);
  return { en: name, es: name };
}
