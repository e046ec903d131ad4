/** The presence of a phrase in the paragraphs of an article, 0 to 1. Used by topic-candidates.ts. */

import { addTo } from '../../util/add-to.ts';
import type { Occurrence } from './term-occurrences.ts';

/** Presence of a phrase in a paragraph: in its first sentence, in another one, and as the speaker. */
const PRESENCE = { decay: 0.3, least: 0.5, speaker: 0.25 } as const;
/** Factors of its presence by its grammatical function. */
const FUNCTION_FACTORS = { subject: 1, other: 0.9, adverbial: 0.65, apposition: 0.65 } as const;
/** Factor of its presence in a paragraph that has it in one sentence only. */
const ONCE_FACTOR = 0.7;
/** Factor of its presence in a question whose answer has it, and the other way round. */
const PAIR_FACTOR = 0.7;

/** The presence of a phrase by the indices of paragraphs. */
export function presenceOf(group: readonly Occurrence[], speaksIn: ReadonlySet<number>): Map<number, number> {
  const presence = new Map<number, number>();
  const sentences = new Map<number, Set<number>>();
  for (const { paragraph, sentence } of group) addTo(sentences, paragraph, sentence);
  for (const paragraph of speaksIn) presence.set(paragraph, PRESENCE.speaker);
  for (const { paragraph, sentence, grammaticalFunction } of group) {
    if (speaksIn.has(paragraph)) continue;
    const own =
      Math.max(PRESENCE.least, 1 - sentence * PRESENCE.decay) *
      FUNCTION_FACTORS[grammaticalFunction] *
      ((sentences.get(paragraph)?.size ?? 0) > 1 ? 1 : ONCE_FACTOR);
    presence.set(paragraph, Math.max(presence.get(paragraph) ?? 0, own));
  }
  return presence;
}

/** Presence as it counts for topics: a question has the topic of its answer. */
export function pairedPresence(
  presence: ReadonlyMap<number, number>,
  answers: ReadonlySet<number>,
): Map<number, number> {
  const paired = new Map(presence);
  const spread = (from: number, to: number): void => {
    const share = PAIR_FACTOR * (presence.get(from) ?? 0);
    if (share > (paired.get(to) ?? 0)) paired.set(to, share);
  };
  for (const answer of answers) {
    spread(answer, answer - 1);
    spread(answer - 1, answer);
  }
  return paired;
}
