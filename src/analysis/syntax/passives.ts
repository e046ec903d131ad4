/** Passive clauses: their patient, and the agent after "by" or "por". */

import { isPassive } from '../clauses/voice.ts';
import { isAgentPreposition } from '../grammar/function-words.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import type { SentenceGroup } from './sentence-group.ts';

/** The index of the participle of a passive whose subject is a mention: "The letter was | signed | by Ida Bell". */
function passiveOf({ tokens, language }: SentenceGroup, { end }: Mention): number | undefined {
  const verb = tokens.findIndex((token, at) => at >= end && (token.type !== 'word' || isFiniteVerb(token)));
  const participle = tokens.findIndex(
    (_, at) => at > verb && isPassive((i) => tokens[i]?.lower, at, language),
  );
  const auxiliaries = tokens.slice(verb, participle);
  const isOfVerb = auxiliaries.every(({ partOfSpeech }) => /^(?:auxiliary|adverb)$/.test(partOfSpeech));
  return verb >= 0 && participle > verb && isOfVerb ? participle : undefined;
}

/** The agent of a passive whose subject is a mention: "La queja fue enviada ayer por | Ana Ruiz |". */
export function agentOfPassive(group: SentenceGroup, patient: Mention): Mention | undefined {
  const { tokens, mentions } = group;
  const participle = passiveOf(group, patient);
  if (participle === undefined) return undefined;
  const isClauseEnd = (at: number): boolean => tokens[at]?.type === 'stop' || isFiniteVerb(tokens[at]);
  const isAgent = ({ start }: Mention): boolean => {
    const isMarked = start > participle + 1 && isAgentPreposition(tokens[start - 1]?.lower);
    return isMarked && !tokens.slice(participle + 1, start).some((_, i) => isClauseEnd(participle + 1 + i));
  };
  return mentions.find(isAgent);
}
