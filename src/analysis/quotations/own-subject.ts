/**
 * Clauses with a subject of their own around a quotation without a cue: the speaker of the quotation before it does not carry
 * on.
 */

import { isAgent, isSubordinateSubject } from '../syntax/agents.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import type { Source } from './source.ts';

/** Conjunctions between two main clauses with a subject each. */
const COORDINATING = /^(?:and|but|while|y|e|pero|mientras)$/;

/**
 * True for a quotation in a coordinated clause that begins with somebody who acts in it, after the quotation before and its
 * tag: "Bell praised “the crew”, | and Moss opened a bridge that “will last” |".
 *
 * @param at the index of its token
 * @param source the source that its sentence gives; `undefined` for that of the quotation before
 */
export function hasOwnSubject(group: SentenceGroup, at: number, source: Source): boolean {
  const { tokens, mentions } = group;
  const before = tokens.findLastIndex(({ type }, i) => i < at && type === 'quotation');
  if (before < 0 || source?.type === 'null subject' || source === null) return false;
  if (source && source.start < before) return false;
  const after = source?.end ?? before;
  const between = mentions.filter(({ type, start, end }) => type !== 'other' && start > after && end <= at);
  const opening = between.find(({ start }) => COORDINATING.test(tokens[start - 1]?.lower ?? ''));
  return (
    opening !== undefined &&
    between.some(
      (mention) =>
        mention.start >= opening.start && isAgent(group, mention) && !isSubordinateSubject(group, mention),
    )
  );
}
