/** Nominals with their complements: how far their words go, and what they say: "the | keeper of the bridge |". */

import type { Mention } from '../mentions/classify-mention.ts';
import { type Description, describe } from '../mentions/description.ts';
import type { TokenRange } from '../mentions/role-phrases.ts';
import { mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** Prepositions between a person noun and its complement. */
const OF = /^(?:of|from|for|del?|para)$/;

/**
 * The index after a nominal and its prepositional phrase, in Spanish all of them: "la secretaria | de Hacienda y Minas de
 * México |".
 */
export function prepositionalPhraseEnd(group: SentenceGroup, { end }: Mention): number {
  const { tokens, language } = group;
  let at = end;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const mayGoOn = at === end || language === 'es';
    const isConjunction = language === 'es' && at > end && /^[ye]$/.test(token.lower);
    const isJoint = token.partOfSpeech === 'preposition' || isConjunction;
    const phrase = mayGoOn && isJoint ? mentionStartingAt(group, at + 1) : undefined;
    if (!phrase) break;
    at = phrase.end;
  }
  return at;
}

/** The words of a mention with its complement: "the keeper of the bridge". */
export function phraseText(group: SentenceGroup, mention: Mention): string {
  return group.tokens
    .slice(mention.start, prepositionalPhraseEnd(group, mention))
    .map(({ text }) => text)
    .join(' ');
}

/** The words of a nominal and of its complement, without its owner: "el | jefe de Estado |". */
export function nominalRange(group: SentenceGroup, nominal: Mention): TokenRange {
  const { tokens } = group;
  // "la candidata de 47 años"
  const isAge = /^\d/.test(tokens[nominal.end + 1]?.text ?? '');
  const hasComplement = OF.test(tokens[nominal.end]?.lower ?? '') && !isAge;
  const phraseEnd = hasComplement ? prepositionalPhraseEnd(group, nominal) : nominal.end;
  // "publicó el presidente del gremio | en X |"
  const adjunct = tokens.findIndex(
    ({ partOfSpeech, lower }, at) =>
      at > nominal.end && at < phraseEnd && partOfSpeech === 'preposition' && !OF.test(lower),
  );
  const ownStart = tokens
    .slice(nominal.start, nominal.end - 1)
    .findLastIndex(({ isPossessive }) => isPossessive);
  return { start: nominal.start + ownStart + 1, end: adjunct < 0 ? phraseEnd : adjunct };
}

/** What a nominal says together with its complement: "el jefe | de Estado". */
export function nominalDescription(group: SentenceGroup, nominal: Mention): Description {
  const { start, end } = nominalRange(group, nominal);
  // "the mayor’s"
  const words = group.tokens
    .slice(start, end)
    .map((token, i) =>
      nominal.isPossessive && start + i === nominal.end - 1 ? { ...token, isPossessive: false } : token,
    );
  return describe(words, group.language);
}
