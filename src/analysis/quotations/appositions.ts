/** Appositions: a name beside the noun for the same person, between pauses (https://en.wikipedia.org/wiki/Apposition). */

import type { Mention } from './classify-mention.ts';
import { mentionEndingAt, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** Lowercase words that may stand between the comma and the name: "his wife, the singer Ida Bell, said". */
const MAX_APPOSITION_MODIFIERS = 3;

/** Tokens that end an apposition. */
const CLOSING_TYPES = new Set(['pause', 'stop', 'colon']);

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

/** The name after a nominal's complement without a comma: "la ministra de Salud | Ida Bell |". */
function nameAfterComplement(group: SentenceGroup, end: number): Mention | undefined {
  const { tokens } = group;
  const last = mentionEndingAt(group, end);
  if (last?.type !== 'name') return undefined;
  const beforeName = tokens[last.end - last.name.split(' ').length - 1];
  const isWithinMention = beforeName && beforeName.start >= (tokens[last.start]?.start ?? 0);
  return isWithinMention && beforeName.isCapitalized ? last : undefined;
}

/** The name in apposition to a nominal: "Another critic, | Ida Bell, |". */
export function appositiveName(group: SentenceGroup, nominal: Mention): Mention | undefined {
  if (nominal.type !== 'nominal' || nominal.isPossessive) return undefined;
  const { tokens, language } = group;
  const comma = prepositionalPhraseEnd(group, nominal);
  if (language === 'es' && comma > nominal.end) {
    const name = nameAfterComplement(group, comma);
    if (name) return name;
  }
  if (tokens[comma]?.type !== 'pause') return undefined;
  let at = comma + 1;
  while (
    tokens[at]?.type === 'word' &&
    !tokens[at]?.isCapitalized &&
    at < comma + 1 + MAX_APPOSITION_MODIFIERS
  )
    at += 1;
  const name = group.mentions.find(({ type, start, end }) => type === 'name' && start <= at && end > at);
  if (!name || name.isPossessive || name.start <= comma) return undefined;
  const closing = tokens[name.end];
  return closing === undefined || CLOSING_TYPES.has(closing.type) ? name : undefined;
}

/** The roles in apposition to a name: "Ida Bell, | the mayor of Tamora, |". */
export function appositiveRoles(group: SentenceGroup, name: Mention): readonly string[] {
  if (name.type !== 'name' || group.tokens[name.end]?.type !== 'pause') return [];
  const apposition = mentionStartingAt(group, name.end + 1);
  return apposition && apposition.type !== 'name' && !apposition.isPossessive ? apposition.roles : [];
}
