/**
 * Authors of a text whose content a sentence reports: "una carta de | Bell | en la que acusó", "la nota que envió | Bell |, en
 * la que".
 */

import { REJECTING_VERBS as ENGLISH_REJECTING_VERBS } from '../../lexicon/en/reporting-verbs.ts';
import { REJECTING_VERBS as SPANISH_REJECTING_VERBS } from '../../lexicon/es/reporting-verbs.ts';
import { PERSONAL_WRITINGS } from '../../lexicon/personal-writings.ts';
import { SPEECH_MEDIA } from '../../lexicon/speech-media.ts';
import { normalize } from '../../text/normalize.ts';
import { formsByLanguage } from '../grammar/conjugation.ts';
import { isOf } from '../grammar/function-words.ts';
import { SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { Token } from '../tokens/token.ts';
import { adverbialsEnd } from './adverbials.ts';
import { isVerbAt } from './agents.ts';
import { prepositionalPhraseEnd } from './nominal-phrases.ts';
import {
  clauseStart,
  isClitic,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from './sentence-group.ts';

const REJECTING = formsByLanguage({ en: ENGLISH_REJECTING_VERBS, es: SPANISH_REJECTING_VERBS });

const isText = ({ lower }: Token): boolean =>
  SPEECH_NOUNS.has(lower) || SPEECH_MEDIA.has(lower) || PERSONAL_WRITINGS.has(lower);

/**
 * True for whose speech or writing a Spanish relative clause is in: "una carta de | Bell | en la que", "la entrevista de | Bell
 * |, en la que".
 */
export function isAuthorBefore(group: SentenceGroup, { start }: Mention, relative: number): boolean {
  const { tokens, language } = group;
  const thing = mentionEndingAt(group, start - 1);
  return (
    language === 'es' &&
    tokens[relative]?.lower === 'en' &&
    isOf(tokens[start - 1]?.lower) &&
    thing !== undefined &&
    tokens.slice(thing.start, thing.end).some(isText)
  );
}

/**
 * The subject, after its verb, of the Spanish relative clause before another one that begins at `start`: "la nota que envió |
 * Bell |, en la que".
 */
export function authorInRelative(group: SentenceGroup, start: number): Mention | undefined {
  const { tokens, language } = group;
  const end = tokens[start - 1]?.type === 'pause' ? start - 1 : start;
  const que = tokens.findLastIndex(({ lower }, i) => i < end && lower === 'que');
  const noun = que < 0 ? undefined : mentionEndingAt(group, que);
  if (language !== 'es' || noun?.type !== 'other' || !isVerbAt(group, que + 1)) return undefined;
  let verb = que + 1;
  while (isClitic(group, tokens[verb]) || tokens[verb]?.partOfSpeech === 'auxiliary') verb += 1;
  const author = mentionStartingAt(group, adverbialsEnd(group, verb + 1));
  return author && prepositionalPhraseEnd(group, author) === end ? author : undefined;
}

/** True for a text before `end` that the subject rejects, and has not written: "se desmarcó de | una nota | en la que". */
export function isRejectedText(group: SentenceGroup, end: number): boolean {
  const { tokens, language } = group;
  const clause = tokens.slice(clauseStart(group, end), end);
  const verb = clause.findLastIndex(({ lower }) => REJECTING[language].has(normalize(lower)));
  return verb >= 0 && clause.slice(verb + 1).some(isText);
}
