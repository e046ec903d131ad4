/**
 * The arguments of a verb in a clause of words: noun phrases by word order, voice and the Spanish personal “a”. Each of them is
 * empty where these do not tell it.
 */

import type { Language } from '../../text/language.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Word } from '../../text/tokenize.ts';
import {
  isAgentPreposition,
  isAnd,
  isDeterminer,
  isPersonalA,
  opensClause,
} from '../grammar/function-words.ts';
import { isPreposition } from '../grammar/part-of-speech.ts';
import { isFiniteForm } from '../grammar/verb-forms.ts';
import { isPassive } from './voice.ts';

/** The words of the noun phrases beside a verb. */
interface Arguments {
  readonly isPassive: boolean;
  /** Content words alone. */
  readonly subject: readonly Word[];
  readonly object: readonly Word[];
  /** Of a passive, after “by”. */
  readonly agent: readonly Word[];
}

/** Maximum words of a noun phrase. */
const MAX_PHRASE_LENGTH = 4;
/** Maximum words from a verb to its subject or its agent. */
const MAX_DISTANCE = 40;

/** The words of the noun phrase that begins at a position, up to a preposition, a verb or another phrase. */
export function nounPhraseAt(words: readonly Word[], start: number, language: Language): Word[] {
  const after = words.slice(start, start + MAX_PHRASE_LENGTH);
  const isEnd = ({ token, written }: Word, i: number): boolean =>
    isPreposition(token, language) ||
    opensClause(token, written) ||
    isAnd(token) ||
    (i > 0 && (isFiniteForm(written, language) || isDeterminer(token, language)));
  const end = after.findIndex(isEnd);
  return end < 0 ? after : after.slice(0, end);
}

/** The content words before a verb in its clause, but those of complements. */
function wordsBefore(words: readonly Word[], verb: number, language: Language): Word[] {
  const near = words.slice(Math.max(0, verb - MAX_DISTANCE), verb);
  const before = near.slice(near.findLastIndex(({ token, written }) => opensClause(token, written)) + 1);
  const isComplement = (at: number): boolean =>
    before.slice(Math.max(0, at - 2), at).some(({ token }) => isPreposition(token, language));
  return before.filter(({ token }, at) => !isStopWord(token, language) && !isComplement(at));
}

/** The arguments of the verb at a position of a clause. */
export function argumentsAt(words: readonly Word[], verb: number, language: Language): Arguments {
  const subject = wordsBefore(words, verb, language);
  if (isPassive((at) => words[at]?.written, verb, language)) {
    const after = words.slice(verb + 1, verb + 1 + MAX_DISTANCE);
    const by = after.findIndex(({ token }) => isAgentPreposition(token));
    const agent = by < 0 ? [] : nounPhraseAt(after, by + 1, language);
    return { isPassive: true, subject, object: [], agent };
  }
  const isMarked = isPersonalA(words[verb + 1]?.token);
  const start = language === 'en' ? verb + 1 : verb + 2;
  const object = language === 'en' || isMarked ? nounPhraseAt(words, start, language) : [];
  return { isPassive: false, subject, object, agent: [] };
}
