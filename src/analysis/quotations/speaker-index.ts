/** Index of the quotations of a corpus by their speakers. */

import type { Person, QuotedWords } from '../../corpus/article.ts';
import { pushTo } from '../../util/push-to.ts';
import { type AliasIndex, buildAliasIndex } from '../people/alias-index.ts';
import type { Quotation } from './extract-quotations.ts';

/** The name of a speaker, and how many quotations they have. */
export type SpeakerCount = readonly [name: string, count: number];

export interface SpeakerIndex {
  /** The most quoted first. */
  readonly counts: readonly SpeakerCount[];
  /** The quotations of the person of exactly that name, article by article in reading order. */
  quotationsOf(name: string): readonly Quotation[];
  /** The speakers who are none of the articles’ people, by what they are called. */
  readonly aliases: AliasIndex;
}

/** True for words that somebody says, and the text does not tell who: no title, and no question of an interviewer's. */
export const lacksSpeaker = ({ speaker, isTitle, turn }: QuotedWords): boolean =>
  speaker === undefined && !isTitle && turn !== 'question';

/** Counts the quotations of each speaker, the most quoted first. */
export function countSpeakers(quotations: readonly Quotation[]): SpeakerCount[] {
  const counts = new Map<string, number>();
  for (const { speaker } of quotations)
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Indexes quotations by speaker. */
export function indexSpeakers(people: readonly Person[], quotations: readonly Quotation[]): SpeakerIndex {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const quotation of quotations)
    if (quotation.speaker !== undefined) pushTo(bySpeaker, quotation.speaker, quotation);
  const counts = countSpeakers(quotations);
  const known = new Set(people.map(({ name }) => name));
  const others = counts.flatMap(([name]) => (known.has(name) ? [] : [{ name, aliases: [] }]));
  return { counts, quotationsOf: (name) => bySpeaker.get(name) ?? [], aliases: buildAliasIndex(others) };
}
