/** A verb and its arguments: its objects and the phrases after it. */

import type { Mention } from '../mentions/classify-mention.ts';
import { isParenthetical, isPersonMention, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** A noun phrase that a verb governs, itself or by a preposition. */
export interface Argument {
  /** The index of its first token; of its preposition, if it has one. */
  readonly start: number;
  /** The index after its last token. */
  readonly end: number;
  /** Its head in lower case. */
  readonly head: string;
  readonly isPerson: boolean;
  /** In lower case; empty for an object. */
  readonly preposition: string;
}

export interface Predicate {
  readonly group: SentenceGroup;
  /** The index of the verb. */
  readonly verb: number;
  /** In order, up to its object. */
  readonly arguments: readonly Argument[];
  /** The index after these. */
  readonly end: number;
}

/** True for an infinitive that begins at `at`: "to | leave", "votar". */
export function isInfinitiveAt({ tokens, language }: SentenceGroup, at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (token?.type !== 'word' || token.isCapitalized) return false;
  if (language === 'es') return token.verb.base === 'certain';
  // "to leave", but "to the mayor", "to Moss", "to reporters"
  return (
    token.partOfSpeech === 'infinitive' &&
    next?.type === 'word' &&
    !next.isCapitalized &&
    /^(?:unknown|verb|auxiliary|adverb)$/.test(next.partOfSpeech) &&
    !(next.partOfSpeech === 'unknown' && /[^su]s$/.test(next.lower))
  );
}

const MODIFIER = /^(?:determiner|adjective)$/;

/** The noun phrase at `start` as an argument: the mention there, or a determiner and a noun that looks like a verb. */
function nounPhraseAt(group: SentenceGroup, start: number): Omit<Argument, 'preposition'> | undefined {
  const { tokens, language } = group;
  const mention = mentionStartingAt(group, start);
  if (!mention) return undefined;
  // "a la policía | desalojar"
  let end = Math.min(start + 2, mention.end);
  while (end < mention.end && !isInfinitiveAt(group, end)) end += 1;
  const words = tokens.slice(start, end);
  // "formuló una | denuncia", "cheered Moss’s | attacks"
  const isHeadless = mention.isPossessive || words.every(({ partOfSpeech }) => MODIFIER.test(partOfSpeech));
  if (isHeadless && tokens[end]?.type === 'word') end += 1;
  const noun = tokens
    .slice(start, end)
    .find(({ partOfSpeech }) => partOfSpeech === 'unknown' || partOfSpeech === 'verb');
  const head = language === 'es' && noun ? noun : tokens[end - 1];
  const isPerson = isPersonMention(mention) && !isHeadless;
  return { start, end, head: head?.lower ?? '', isPerson };
}

function argumentAt(group: SentenceGroup, at: number): Argument | undefined {
  const token = group.tokens[at];
  const hasPreposition = token?.partOfSpeech === 'preposition' || token?.partOfSpeech === 'infinitive';
  if (isInfinitiveAt(group, at) || (hasPreposition && isInfinitiveAt(group, at + 1))) return undefined;
  const phrase = nounPhraseAt(group, hasPreposition ? at + 1 : at);
  return phrase && { ...phrase, start: at, preposition: hasPreposition ? token.lower : '' };
}

/**
 * A verb with the phrases after it.
 *
 * @param verb the index of the verb
 * @param subject its subject, which may stand after it
 */
export function predicateAt(group: SentenceGroup, verb: number, subject: Mention | undefined): Predicate {
  const found: Argument[] = [];
  let end = verb + 1;
  for (;;) {
    const argument = subject?.start === end ? undefined : argumentAt(group, end);
    if (argument) found.push(argument);
    const next = subject?.start === end ? subject.end : argument?.end;
    if (next === undefined && !isParenthetical(group, end)) break;
    end = next ?? end + 1;
    // A phrase after a thing belongs to that ("wrote a book | about the flood"), but "offered the crowd | an apology".
    const isThing = argument?.preposition === '' && !argument.isPerson;
    if (isThing && group.tokens[end]?.partOfSpeech !== 'determiner') break;
  }
  return { group, verb, arguments: found, end };
}
