/**
 * The source of a noun for something uttered, before a quotation: "Petro’s claim that “…”", "la apelación del rey a los “…”".
 */

import { ATTITUDE_NOUNS } from '../../lexicon/attitude-nouns.ts';
import { OPINION_NOUNS } from '../../lexicon/opinion-nouns.ts';
import { alternation } from '../../util/word-list.ts';
import { COPULAS, isOf } from '../grammar/function-words.ts';
import { SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { agentBefore, isAgent } from '../syntax/agents.ts';
import { reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import { mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import { type Source, toSource } from './source.ts';

/** Quoted words that begin with a copula or an auxiliary: a predicate of the subject before them. */
const JUDGING = new RegExp(`^${alternation([...COPULAS, 'has', 'had'])}\\b`);
/** Maximum tokens between an owner and the speech noun: "Petro’s | angry | claim". */
const MAX_OWNER_DISTANCE = 3;

/** The owner of a noun at `at`: "| Petro’s | angry claim". */
export function ownerOf({ mentions }: SentenceGroup, at: number): Mention | undefined {
  const phrase = mentions.find(({ start, end }) => start <= at && end > at);
  return mentions.findLast(
    ({ isPossessive, start, end }) =>
      isPossessive && end <= at && start >= (phrase?.start ?? at) && at - end <= MAX_OWNER_DISTANCE,
  );
}

/**
 * The holder of an attitude or argument whose noun, with a content clause, is at `at`: the subject of "lo firmó con el |
 * argumento | de que", "opened it in the | belief | that".
 */
function holderOfAttitude(group: SentenceGroup, at: number): Mention | undefined {
  const { tokens } = group;
  const [preposition, determiner, noun, next, afterNext] = tokens.slice(Math.max(0, at - 2), at + 3);
  const isWith =
    /^(?:con|en|in|with|on)$/.test(preposition?.lower ?? '') && determiner?.partOfSpeech === 'determiner';
  const isContent = next?.lower === 'that' || (next?.lower === 'de' && afterNext?.lower === 'que');
  const isAttitude = ATTITUDE_NOUNS.has(noun?.lower ?? '');
  const isArgument = preposition?.lower === 'con' && SPEECH_NOUNS.has(noun?.lower ?? '');
  const holder = isWith && isContent && (isAttitude || isArgument) ? agentBefore(group, at - 2) : undefined;
  return holder && isAgent(group, holder) ? holder : undefined;
}

/**
 * The source of a speech noun at `at`, before the quotation at `quotation`: "Petro’s claim that", "a letter by Petro".
 */
export function speechNounSource(
  group: SentenceGroup,
  at: number,
  quotation: number,
  quotedWords: string,
): Source {
  const { tokens, mentions } = group;
  const token = tokens[at];
  const holder = holderOfAttitude(group, at);
  if (holder) return holder;
  if (token?.type !== 'word' || !SPEECH_NOUNS.has(token.lower)) return undefined;
  const [next, afterNext] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower];
  // "la apelación del rey a los “principios”"
  if (group.language === 'es' && isOf(next)) {
    const speaker = mentionStartingAt(group, at + 2);
    const isPerson = speaker?.type === 'name' || speaker?.type === 'nominal';
    const hasPreposition = speaker && tokens[speaker.end]?.partOfSpeech === 'preposition';
    const leadsToQuotation =
      hasPreposition &&
      tokens
        .slice(speaker.end, quotation)
        .every(
          ({ type, partOfSpeech }) =>
            type === 'word' &&
            partOfSpeech !== 'verb' &&
            partOfSpeech !== 'auxiliary' &&
            partOfSpeech !== 'relative',
        );
    if (isPerson && leadsToQuotation) return speaker;
  }
  // "Trump’s statement about the plot was “true”" is somebody else’s judgment.
  const isSetOff = tokens[at + 1]?.type === 'pause' && afterNext === 'that';
  const hasContentClause = next === 'that' || isSetOff || (next === 'de' && afterNext === 'que');
  const isJudged = tokens
    .slice(at + 1, quotation)
    .some(({ partOfSpeech }) => partOfSpeech === 'auxiliary' || partOfSpeech === 'verb');
  if (!hasContentClause && isJudged) return undefined;
  // "con las palabras de Bell: “…”"
  if (OPINION_NOUNS.has(token.lower) && isOf(next)) {
    const holder = mentionStartingAt(group, at + 2);
    // "las palabras de Bell prueban que “…”"
    return holder && tokens[holder.end]?.type === 'word' && holder.end < quotation
      ? undefined
      : toSource(holder);
  }
  const phrase = mentions.find(({ start, end }) => start <= at && end > at);
  // "calling Trump’s charge “pathetic”", "the comment by Bell “was wrong”" are somebody else’s judgment, too.
  const isObject =
    phrase !== undefined && at + 1 === quotation && reportingVerbAt(group, phrase.start - 1) !== undefined;
  if (isObject || JUDGING.test(quotedWords)) return undefined;
  const owner = ownerOf(group, at);
  if (owner) return owner.type === 'other' ? null : owner;
  return /^(?:by|from)$/.test(next) ? toSource(mentionStartingAt(group, at + 2)) : undefined;
}
