/** Negated verbs: "did not say", "never said", "refused to say", "negó haber dicho". */

import { FOCUS_PARTICLES, NEGATIONS } from '../../lexicon/negations.ts';
import { normalize } from '../../text/normalize.ts';
import { isHave } from '../grammar/function-words.ts';
import { isNegativeWord } from '../grammar/negative-words.ts';
import { isClitic, type SentenceGroup } from './sentence-group.ts';

/** "didn’t" as "didnt", as lists have it. */
const withoutApostrophe = (lower: string): string => normalize(lower).replace(/['’]/g, '');

/**
 * True for a verb that is negated, or the complement of a verb by which it has not happened; not where it is one thing of
 * several that have: "did not only say", "no solo dijo", "did not say more than".
 *
 * @param verb the index of its token
 */
export function isNegated(group: SentenceGroup, verb: number): boolean {
  const { tokens } = group;
  const isFocus = (at: number): boolean => FOCUS_PARTICLES.has(withoutApostrophe(tokens[at]?.lower ?? ''));
  const isMoreSaid = isFocus(verb + 1) || /^(?:more|más)$/.test(tokens[verb + 1]?.lower ?? '');
  for (let at = verb - 1; tokens[at]?.type === 'word'; at -= 1) {
    const token = tokens[at];
    const lower = withoutApostrophe(token?.lower ?? '');
    if (isFocus(at)) return false;
    if (NEGATIONS.has(lower)) return !isMoreSaid;
    if (isNegativeWord(lower)) return true;
    const isOfVerb = isHave(lower) || /^(?:to|a|de|be|been)$/.test(lower) || isClitic(group, token);
    if (!isOfVerb && token?.partOfSpeech !== 'adverb') return false;
  }
  return false;
}
