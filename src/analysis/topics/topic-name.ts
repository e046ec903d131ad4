/** Names of topics: spans of the article, cut where they are too long. Used by find-topics.ts. */

import { type Article, MAX_TOPIC_NAME_LENGTH, type Topic } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { isFunctionalPreposition } from '../grammar/function-words.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { taggedVerbForms } from '../grammar/verb-forms.ts';

/** At the end of a name that is cut. */
const ELLIPSIS = '…';
/** The sign after a figure at the end of a phrase: “a tariff of 35 | %”. */
const PERCENT = /^\s?%/;

/** True for a word that begins a phrase of its own, before which a clause may end: "in", "and", "where". */
function beginsPhrase(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  const part = partOfSpeech(lower, language);
  const isPreposition = part === 'preposition' && !isFunctionalPreposition(lower);
  return isPreposition || part === 'conjunction' || part === 'relative';
}

/** True for a word that another one completes, "full", "contó", "putting", but not after a determiner: "la | protesta". */
function isIncomplete(word: string, before: string, language: Language): boolean {
  const [lower, lowerBefore] = [word.toLowerCase(), before.toLowerCase()];
  const part = partOfSpeech(lower, language);
  if (partOfSpeech(lowerBefore, language) === 'determiner') return false;
  return part === 'adjective' || Object.values(taggedVerbForms(lower, part, language)).includes('certain');
}

/** The beginning of a text without a word that belongs to what follows, or is cut: "the board and its groups of". */
function withoutOpenEnd(text: string, language: Language): string {
  const words = text.replace(/[,;:–—-]?\s*\S*$/, '');
  const last = /\S+$/.exec(words)?.[0] ?? '';
  const before = /(\S+) \S+$/.exec(words)?.[1] ?? '';
  const part = partOfSpeech(last.toLowerCase(), language);
  const isAfterDeterminer = partOfSpeech(before.toLowerCase(), language) === 'determiner';
  // "2.1 million", "la protesta"
  const isNoun =
    (part === 'unknown' && !/\d/.test(last)) ||
    (part === 'determiner' && /\d/.test(before)) ||
    (part === 'verb' && isAfterDeterminer);
  const isOpen = !isNoun || isIncomplete(last, before, language);
  return /\s/.test(words) && isOpen ? withoutOpenEnd(words, language) : words;
}

/** True for a clause that lists see a verb in, and no name with an apposition. */
const hasVerb = (clause: string, language: Language): boolean =>
  [...clause.matchAll(/(?<!\p{L})\p{Ll}+/gu)].some(([word]) =>
    /^(?:verb|auxiliary)$/.test(partOfSpeech(word, language)),
  );

/** The first words of a text, up to a number of UTF-16 units: to the end of a clause or, without any, of a phrase. */
function truncateAtPhrase(text: string, maxLength: number, language: Language): string {
  const start = text.slice(0, maxLength + 1);
  const clause = /^.*\S(?=[,;:]\s| [–—-] )/.exec(start)?.[0] ?? '';
  if (2 * clause.length > maxLength && hasVerb(clause, language)) return clause;
  const words = [...text.matchAll(/\S+/g)];
  const cut = words.findLast(
    ([word], i) =>
      i > 1 &&
      (words[i]?.index ?? 0) <= start.length &&
      beginsPhrase(word, language) &&
      !beginsPhrase(words[i - 1]?.[0] ?? '', language) &&
      !isIncomplete(words[i - 1]?.[0] ?? '', words[i - 2]?.[0] ?? '', language),
  );
  return cut && 2 * cut.index > maxLength
    ? text.slice(0, cut.index).replace(/[,;:–—-]?\s*$/, '')
    : withoutOpenEnd(start, language);
}

/** The words that a topic is called by. */
export interface TopicLabel extends Span {
  /** True if they begin inside a sentence. */
  readonly isContinued?: boolean;
  /** True if their clause goes on behind them. */
  readonly isCut?: boolean;
}

/** Words with a capital letter, as in a heading, but for a name that has none: "iPhone sales". */
const capitalized = (words: string): string =>
  /^\p{Ll}+(?!\p{L})/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;

/**
 * A topic's name, which is in the article's language, in both fields. It has a capital letter unless a sentence goes on in it.
 */
export function topicName(
  { text, language }: Pick<Article, 'text' | 'language'>,
  { start, end, isContinued, isCut }: TopicLabel,
): Topic['name'] {
  const whole = text.slice(start, end) + (PERCENT.exec(text.slice(end))?.[0] ?? '');
  const opening = isContinued ? ELLIPSIS : '';
  const isWhole = opening.length + whole.length <= MAX_TOPIC_NAME_LENGTH;
  const maxLength = MAX_TOPIC_NAME_LENGTH - opening.length - ELLIPSIS.length;
  const words = isWhole ? whole : truncateAtPhrase(whole, maxLength, language);
  const name = opening + (isContinued ? words : capitalized(words)) + (isCut || !isWhole ? ELLIPSIS : '');
  return { en: name, es: name };
}
