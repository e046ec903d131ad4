/** A sentence with its mentions, and the tokens that stand between its phrases. */

import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { isCliticForm } from '../grammar/function-words.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { Token } from '../tokens/token.ts';

/** A sentence, or several that one quotation runs through. */
export interface SentenceGroup {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** In order; an owner comes before what is owned. */
  readonly mentions: readonly Mention[];
  /** The longest mention by the index of its first token. */
  readonly longestByStart: ReadonlyMap<number, Mention>;
  /** The longest mention by the index after its last token. */
  readonly longestByEnd: ReadonlyMap<number, Mention>;
}

/** Groups the tokens of some sentences and the mentions among them. */
export function createSentenceGroup(
  language: Language,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): SentenceGroup {
  const longestByStart = new Map<number, Mention>();
  const longestByEnd = new Map<number, Mention>();
  for (const mention of mentions) {
    const { start, end } = mention;
    if (end > (longestByStart.get(start)?.end ?? 0)) longestByStart.set(start, mention);
    if (start < (longestByEnd.get(end)?.start ?? Number.POSITIVE_INFINITY)) longestByEnd.set(end, mention);
  }
  return { language, tokens, mentions, longestByStart, longestByEnd };
}

/** The longest mention that ends right before the token at `at`. */
export function mentionEndingAt({ longestByEnd }: SentenceGroup, at: number): Mention | undefined {
  return longestByEnd.get(at);
}

/** The longest mention that begins with the token at `at`. */
export function mentionStartingAt({ longestByStart }: SentenceGroup, at: number): Mention | undefined {
  return longestByStart.get(at);
}

/** The index of the first token of the sentence, or of the part before a semicolon, that the token at `at` is in. */
export function clauseStart({ tokens }: SentenceGroup, at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.type !== 'stop') start -= 1;
  return start;
}

/** True for a Spanish object pronoun before a verb: "le dijo", "lo llamó". */
export function isClitic({ language }: SentenceGroup, token: Token | undefined): boolean {
  return isCliticForm(token?.lower ?? '', language);
}

/** True for words for one person: a name, a nominal or a pronoun. */
export const isPersonMention = (mention: Mention | undefined): mention is Mention =>
  mention !== undefined && mention.type !== 'other';

/** Words besides adverbs that stand between a subject and its verb. */
const PARENTHETICALS = wordSet(
  'himself herself themselves itself later then first once again recently also too further never long ni mismo misma',
);

/** True for a token between a subject and its verb that is part of neither: "also", "on Monday", "has". */
export function isParenthetical(group: SentenceGroup, at: number): boolean {
  const token = group.tokens[at];
  if (token?.type !== 'word') return false;
  return (
    token.partOfSpeech === 'adverb' ||
    token.partOfSpeech === 'auxiliary' ||
    token.partOfSpeech === 'time' ||
    PARENTHETICALS.has(token.lower) ||
    (/^(?:on|este|el|ese)$/.test(token.lower) && group.tokens[at + 1]?.partOfSpeech === 'time') ||
    isClitic(group, token)
  );
}

/** True for a token after a reporting verb that leads to nothing that is said: "Warren said | on Monday". */
export function endsAttribution({ type, partOfSpeech }: Token): boolean {
  if (type === 'word') return partOfSpeech === 'time' || partOfSpeech === 'preposition';
  return type === 'stop' || type === 'pause';
}
