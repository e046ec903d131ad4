/** The voice of verbs, by their auxiliaries and the agent after them. */

import type { Language } from '../../text/language.ts';
import { isAgentPreposition, isBe } from '../grammar/function-words.ts';
import { isParticiple } from '../grammar/verb-forms.ts';

/** Maximum words from the auxiliary of a passive to its participle: “was | never | told”. */
const MAX_AUXILIARY_DISTANCE = 2;

/**
 * True for a verb in the passive: “was | told”, and without an auxiliary “a letter | written | by”.
 *
 * @param wordAt the word at a position, in lower case
 */
export function isPassive(
  wordAt: (at: number) => string | undefined,
  verb: number,
  language: Language,
): boolean {
  if (!isParticiple(wordAt(verb) ?? '', language)) return false;
  if (isAgentPreposition(wordAt(verb + 1))) return true;
  for (let at = verb - 1; at >= verb - MAX_AUXILIARY_DISTANCE; at -= 1)
    if (isBe(wordAt(at) ?? '')) return true;
  return false;
}
