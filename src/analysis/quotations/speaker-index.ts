/** Index of the quotations of a corpus by their speakers. */

import type { Person, QuotedWords } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { pushTo } from '../../util/push-to.ts';
import { shortHash } from '../../util/short-hash.ts';
import { personFinder } from '../people/find-person.ts';
import type { Quotation } from './extract-quotations.ts';

/** The name of a speaker, and how many quotations they have. */
export type SpeakerCount = readonly [name: string, count: number];

export interface SpeakerIndex {
  /** The most quoted first. */
  readonly counts: readonly SpeakerCount[];
  /** The quotations of the person of exactly that name, article by article in reading order. */
  quotationsOf(name: string): readonly Quotation[];
  /**
   * The name of the person meant by a typed name or alias, or by the {@link shortHash} of a speaker's name: somebody whom the
   * articles know, quoted or not, or a speaker whom only the text names. `undefined` if it is nobody's, or several people's.
   */
  findName(typed: string): string | undefined;
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
  const names = counts.map(([name]) => name);
  // The most quoted of those whose names differ only in case or accents comes last, and stays.
  const byKey = new Map(
    names.toReversed().flatMap((name) => [
      [normalize(name), name],
      [shortHash(name), name],
    ]),
  );
  const findPerson = personFinder(people, names);
  return {
    counts,
    quotationsOf: (name) => bySpeaker.get(name) ?? [],
    findName: (typed) => {
      const wanted = typed.trim();
      return byKey.get(normalize(wanted)) ?? byKey.get(wanted) ?? findPerson(wanted);
    },
  };
}
