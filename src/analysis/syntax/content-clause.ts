/** Content clauses, which say what somebody says: "that the dam leaks", "why it leaks", "que pierde". */

import { EVENTS } from '../../lexicon/occasions.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { isNounOf } from '../grammar/noun-kinds.ts';
import { SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isVerbAt } from './agents.ts';
import { asideEnd } from './asides.ts';
import { predicatorEnd } from './find-reporting-verb.ts';
import { prepositionalPhraseEnd } from './nominal-phrases.ts';
import { isParenthetical, isPersonMention, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** True for a noun for where something is said: "wrote in a letter", "claimed in an interview". */
const isMedium = (noun: string, language: Language): boolean =>
  SPEECH_NOUNS.has(noun) || EVENTS.has(normalize(noun)) || isNounOf(noun, language, 'document', 'work');

/** Words that an indirect question begins with. Without an accent, Spanish ones are conjunctions. */
const INTERROGATIVE =
  /^(?:whether|why|how|qué|quién(?:es)?|cómo|cuándo|dónde|adónde|cuál(?:es)?|cuánt[oa]s?)$/;
/** Those of questions and conditions: "wondered | if", "dudó | si". */
const IF = /^(?:if|si)$/;
/** Spanish prepositions of two words before "de", for who passes something on. */
const COMPLEX_PREPOSITION = /^(?:por medio|a través|por boca) de$/;
/** Pronouns that are subjects and no objects. */
const NOMINATIVE = /^(?:i|he|she|we|they)$/;
/** Pronouns that are both. */
const SUBJECT_OR_OBJECT = /^(?:it|you|there)$/;

/**
 * The index after a phrase at `at` between a verb and its clause: the subject, an addressee, an adverbial; `at` where there is
 * none: "pidió | Ruiz | que", "wrote | to Moss | that", "wrote | in a letter | that".
 */
function adjunctEnd(group: SentenceGroup, at: number): number {
  const { tokens } = group;
  if (isParenthetical(group, at)) return at + 1;
  // "se mostró | convencida | de que"
  const isParticiple =
    /[ai]d[oa]s?$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.partOfSpeech === 'preposition';
  if (isParticiple && tokens[at + 2]?.lower === 'que') return at + 1;
  const afterAside = asideEnd(group, at);
  if (afterAside !== undefined) return afterAside;
  const direct = mentionStartingAt(group, at);
  if (isPersonMention(direct) && !direct.isPossessive) return direct.end;
  if (!/^(?:preposition|infinitive)$/.test(tokens[at]?.partOfSpeech ?? '')) return at;
  // "hizo saber | por medio de su abogado | que"
  const complex = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const agent = COMPLEX_PREPOSITION.test(complex.join(' ')) ? mentionStartingAt(group, at + 3) : undefined;
  if (agent) return agent.end;
  const phrase = mentionStartingAt(group, at + 1);
  const head = phrase && tokens[phrase.end - 1]?.lower;
  return phrase && (isPersonMention(phrase) || isMedium(head ?? '', group.language)) ? phrase.end : at;
}

/** True if a clause follows "that": "that | the dam leaks", "that | dams leak"; not "read that | book". */
function isClauseAfterThat(group: SentenceGroup, start: number): boolean {
  const { tokens } = group;
  const first = tokens[start];
  if (first?.type !== 'word') return false;
  if (first.isCapitalized || !/^(?:unknown|adjective|verb|time)$/.test(first.partOfSpeech)) return true;
  const end = tokens.findIndex(
    ({ type, partOfSpeech }, at) =>
      at > start && (type !== 'word' || partOfSpeech === 'conjunction' || partOfSpeech === 'relative'),
  );
  return tokens
    .slice(start + 1, end < 0 ? tokens.length : end)
    .some((_, i) => isVerbAt(group, start + 1 + i));
}

/** True for an English clause without a conjunction at `at`: "thinks | the dam leaks", "wrote | she was late". */
function isBareClause(group: SentenceGroup, at: number): boolean {
  const { tokens } = group;
  const lower = tokens[at]?.lower ?? '';
  if (NOMINATIVE.test(lower)) return true;
  if (SUBJECT_OR_OBJECT.test(lower)) return isVerbAt(group, at + 1);
  const subject = mentionStartingAt(group, at);
  if (!subject || subject.isPossessive) return false;
  const verb = prepositionalPhraseEnd(group, subject);
  if (tokens[verb]?.partOfSpeech === 'auxiliary') return true;
  // "read a book | written by Moss |", "painted the bridge | closed |"
  const next = tokens[verb + 1];
  const mayBeParticiple = next?.type !== 'word' || next.partOfSpeech === 'preposition';
  const mayAct = isPersonMention(subject) ? next?.lower !== 'by' : !mayBeParticiple;
  return mayAct && isVerbAt(group, verb);
}

/** True for a content clause that begins at `at`. */
function isContentClause(group: SentenceGroup, at: number): boolean {
  const { tokens, language } = group;
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  if (INTERROGATIVE.test(token.lower)) return true;
  if (language === 'en')
    return token.lower === 'that' ? isClauseAfterThat(group, at + 1) : isBareClause(group, at);
  // "insistió | en que", "explicó | por qué"
  const start = token.partOfSpeech === 'preposition' ? at + 1 : at;
  return tokens[start]?.lower === 'que' || INTERROGATIVE.test(tokens[start]?.lower ?? '');
}

/**
 * True for a verb with a content clause as its object: "wrote that", "wondered why", "pidió a Ruiz que".
 *
 * @param verb the index of the verb
 * @param subject its subject, which may stand after it
 */
export function hasContentClause(group: SentenceGroup, verb: number, subject: Mention | undefined): boolean {
  if (IF.test(group.tokens[verb + 1]?.lower ?? '')) return true;
  let at = predicatorEnd(group, verb);
  while (!isContentClause(group, at)) {
    const end = subject?.start === at ? subject.end : adjunctEnd(group, at);
    if (end === at) return false;
    at = end;
  }
  return true;
}
