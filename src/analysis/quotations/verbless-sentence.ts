/** Sentences without a verb outside quotations: whoever speaks in them has spoken or acted before. */

import { isVerbAt } from '../syntax/agents.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import type { Token } from '../tokens/token.ts';

/** Words besides conjunctions and adverbs that go on with what was said. */
const CONNECTIVE = /^(?:then|later|luego|después)$/;

const isConnective = ({ partOfSpeech, lower }: Token): boolean =>
  partOfSpeech === 'conjunction' || partOfSpeech === 'adverb' || CONNECTIVE.test(lower);

/** True for a sentence of quotations and connectives: "And then: “…”". */
export const hasOnlyConnectives = ({ tokens, mentions }: Sentence): boolean =>
  mentions.every(({ type }) => type === 'other') &&
  tokens.every((token) => token.type !== 'word' || isConnective(token));

/**
 * True for a prepositional phrase that leads to a quotation, on something or without anybody in it: "Y sobre el puente: “…”",
 * "Y después de un silencio: “…”".
 */
export function hasOnlyPrepositionalPhrase(sentence: Sentence): boolean {
  const { tokens, mentions } = sentence;
  const colon = tokens.findIndex(({ type }) => type === 'colon');
  const lead = tokens.slice(0, colon);
  const first = lead.find((token) => !isConnective(token));
  const isSubject = /^(?:sobre|de|acerca|on|about|of)$/.test(first?.lower ?? '');
  return (
    tokens[colon + 1]?.type === 'quotation' &&
    first?.partOfSpeech === 'preposition' &&
    (isSubject || mentions.every(({ type, start }) => type === 'other' || start > colon)) &&
    lead.every((_, at) => !isVerbAt(sentence, at))
  );
}
