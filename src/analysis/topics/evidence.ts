/** Evidence that a section is about what it is called by: the sentences that tell of it. Used by topic-candidates.ts. */

import type { Paragraph } from '../../corpus/article.ts';
import { contains, type Span } from '../../text/span.ts';
import { addTo } from '../../util/add-to.ts';
import { pushTo } from '../../util/push-to.ts';
import type { NamingSource } from './named-kinds.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { StemStatistics } from './stem-statistics.ts';
import type { Occurrence } from './term-occurrences.ts';

/** Minimum sentences of a section that tell of a person, of a thing with a name of one word, and of anything else. */
const MIN_EVIDENCE = { person: 3, word: 3, other: 2 } as const;
/** Minimum share of the paragraphs of a section that tell of what it is called by. */
export const MIN_SHARE = 0.5;

/** The number of sentences of a section that have to tell of what it is called by. */
export function minEvidenceOf({ stems, isPeople }: NounPhrase, kind: 'person' | 'place' | undefined): number {
  if (kind === 'person' || isPeople) return MIN_EVIDENCE.person;
  return stems.length === 1 ? MIN_EVIDENCE.word : MIN_EVIDENCE.other;
}

/** True for an adverbial, and a description before a name: "in the public gallery", "the harbour firm, Bell & Sons". */
export const isOnTheSide = ({ grammaticalFunction: own }: Occurrence): boolean =>
  own === 'adverbial' || own === 'apposition';

/** The number of sentences in each paragraph that tell of a phrase; one for the words of a term apart. */
export function evidenceOf(
  { stems, isName }: NounPhrase,
  group: readonly Occurrence[],
  statistics: StemStatistics,
): Map<number, number> {
  const sentences = new Map<number, Set<number>>();
  for (const occurrence of group)
    if (!isOnTheSide(occurrence)) addTo(sentences, occurrence.paragraph, occurrence.sentence);
  const evidence = new Map([...sentences].map(([paragraph, { size }]) => [paragraph, size]));
  if (isName) return evidence;
  const [first, ...others] = stems.map((stem) => statistics.paragraphsWithWord(stem));
  for (const paragraph of first ?? [])
    if (!evidence.has(paragraph) && others.every((paragraphs) => paragraphs.has(paragraph)))
      evidence.set(paragraph, 1);
  return evidence;
}

/** A function that is true for words in a quotation, by the index of their paragraph. */
export function quotedIn(
  { quotations }: Pick<NamingSource, 'quotations'>,
  paragraphs: readonly Paragraph[],
): (span: Span, paragraph: number) => boolean {
  const spans = new Map<number, Span[]>();
  for (const { paragraph, words, turn, fragment } of quotations)
    if (turn === undefined && !fragment) pushTo(spans, paragraph, words);
  return (span, paragraph) =>
    spans.get(paragraphs[paragraph]?.number ?? 0)?.some((words) => contains(words, span)) === true;
}
