/** Titles after the name of an organization: "Union of Nurses and Midwives | President | Ida Bell". */

import type { Language } from '../../text/language.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isCollective } from '../grammar/noun-kinds.ts';
import { isPersonNoun } from '../grammar/person-nouns.ts';
import type { Token } from '../tokens/token.ts';

/** Words that join those of a name: "Union | of | Nurses | and | Midwives". */
const JOINING = /^(?:and|for|of)$/;

/**
 * The index of the proper noun before the common nouns that end before `end`: "| Tamora | labor union"; `end` where none are.
 */
function modifierStart(tokens: readonly Token[], end: number): number {
  const isCommon = (token: Token | undefined): boolean =>
    token?.partOfSpeech === 'unknown' && !token.isCapitalized && token.verb.finite === undefined;
  let start = end;
  while (isCommon(tokens[start - 1])) start -= 1;
  return start;
}

/**
 * The index where the capitalized words that end before `end` begin: "| Union of Nurses and Midwives".
 *
 * @param mayJoin true if function words may join them; "Ida Bell and Tamora | union" are two
 */
function nameStart(tokens: readonly Token[], end: number, mayJoin: boolean): number {
  let start = end;
  for (let before = tokens[start - 1]; before?.type === 'word'; before = tokens[start - 1]) {
    const isJoined = mayJoin && start < end && JOINING.test(before.lower) && tokens[start - 2]?.isCapitalized;
    if (!isJoined && !before.isCapitalized) break;
    start -= isJoined ? 2 : 1;
  }
  while (tokens[start]?.partOfSpeech === 'determiner') start += 1;
  return start;
}

/**
 * The index where an English organization begins whose name or noun stands right before the capitalized title at `head`: "|
 * Nurses and Midwives Union | President", "| Tamora Rail union | President"; else `head`.
 */
export function organizationStart(tokens: readonly Token[], language: Language, head: number): number {
  const noun = tokens[head - 1]?.lower ?? '';
  if (language !== 'en' || !tokens[head]?.isCapitalized || !isCollective(noun, 'en')) return head;
  const end = modifierStart(tokens, head);
  const start = nameStart(tokens, end, end === head);
  const words = tokens.slice(start, head);
  // "Ida Bell and Union President Tom Okafor" are two.
  const hasPerson = words.some(({ lower }) => isGivenName(lower) || isPersonNoun(lower, 'en'));
  return words[0]?.isCapitalized && !hasPerson ? start : head;
}
