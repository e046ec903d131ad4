/** Subjects that a verb shares with another one: that of the main clause, and that of the verb before a conjunction. */

import type { Mention } from '../mentions/classify-mention.ts';
import { agentBefore, isAgent, isSubordinateSubject, isVerbAt } from './agents.ts';
import { isComplement } from './complements.ts';
import { clauseStart, mentionEndingAt, type SentenceGroup } from './sentence-group.ts';

/** The subject of a verb: `null` if it is nobody who has a name, `undefined` if the sentence does not say. */
export type Subject = Mention | null | undefined;

/**
 * True if the clause before `at` has a definite thing as its subject: "| El club | publicó un mensaje en el que pide".
 *
 * @param from the last index at which it may begin
 */
function hasThingAsSubject(group: SentenceGroup, at: number, from: number): boolean {
  const start = clauseStart(group, at);
  const verb = group.tokens.findIndex((_, i) => i >= start && isVerbAt(group, i));
  const first = mentionEndingAt(group, verb);
  const isThing = first?.type === 'other' && first.isDefinite && first.start >= start && verb < at;
  return isThing && first.start <= from && !isComplement(group, first);
}

/** The agent of the main clause before `at`: `null` for a thing; nothing if it has none, so that the subject is null. */
export function mainAgent(group: SentenceGroup, at: number): Subject {
  const agent = agentBefore(group, at);
  if (agent && isAgent(group, agent) && !isSubordinateSubject(group, agent)) return agent;
  return hasThingAsSubject(group, at, at) ? null : undefined;
}

/** The index after an adverbial that a clause begins with: "En un comunicado, | el consorcio"; otherwise its first. */
function afterOpeningAdverbial(group: SentenceGroup, start: number): number {
  const { tokens } = group;
  const pause = tokens.findIndex(({ type }, at) => at >= start && (type === 'pause' || isVerbAt(group, at)));
  const isAdverbial = tokens[start]?.partOfSpeech === 'preposition' && tokens[pause]?.type === 'pause';
  return isAdverbial ? pause + 1 : start;
}

/** The subject that a verb after a conjunction shares with the verb before: "El consorcio negó y | sostuvo |". */
export function commonSubject(group: SentenceGroup, at: number): Subject {
  const from = afterOpeningAdverbial(group, clauseStart(group, at));
  const isThings = group.language === 'es' && hasThingAsSubject(group, at, from);
  return agentBefore(group, at) ?? (isThings ? null : undefined);
}
