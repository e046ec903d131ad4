/**
 * Cluster labeling: each cluster of paragraphs is named by one or two noun phrases that most of its paragraphs have, and few
 * others (differential cluster labeling, https://nlp.stanford.edu/IR-book/html/htmledition/cluster-labeling-1.html).
 */

import { MAX_TOPIC_NAME_LENGTH } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { areNameVariants } from './name-variants.ts';
import type { TopicCandidate } from './topic-candidates.ts';

/** Minimum score of a second phrase, relative to the first. */
const MIN_RELATIVE_SCORE = 0.5;
/** The share of what a second phrase gains in paragraphs that the first is in, too. */
const OVERLAP_FACTOR = 0.5;
/** The fewest paragraphs of a cluster that have a second phrase. */
const MIN_PARAGRAPHS = 2;
/** Between two phrases. */
export const NAME_SEPARATOR = ', ';

/** A cluster of paragraphs, and the words that name it; none where every phrase of it already names another one. */
export interface NamedCluster {
  readonly paragraphs: readonly number[];
  readonly names: readonly Span[];
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The candidate that names some paragraphs best, and its score. */
function bestName(
  candidates: readonly TopicCandidate[],
  paragraphs: readonly number[],
  weightOf: (paragraph: number) => number,
): { readonly candidate: TopicCandidate | undefined; readonly score: number } {
  let best: TopicCandidate | undefined;
  let bestScore = 0;
  for (const candidate of candidates) {
    const { presence, quality } = candidate;
    let inside = 0;
    for (const paragraph of paragraphs) inside += (presence.get(paragraph) ?? 0) * weightOf(paragraph);
    if (inside === 0) continue;
    let all = 0;
    for (const share of presence.values()) all += share;
    const score = (inside / paragraphs.length) * Math.sqrt((inside / all) * quality);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return { candidate: best, score: bestScore };
}

/**
 * Names clusters of paragraphs, the largest first.
 *
 * @returns in the order of the clusters; no two names are variants of one another
 */
export function nameClusters(
  clusters: readonly (readonly number[])[],
  candidates: readonly TopicCandidate[],
): NamedCluster[] {
  let free = candidates;
  const take = ({ phrase }: TopicCandidate): void => {
    free = free.filter((candidate) => !areNameVariants(candidate.phrase, phrase));
  };
  const nameOf = (paragraphs: readonly number[]): Span[] => {
    const { candidate: first, score } = bestName(free, paragraphs, () => 1);
    if (!first) return [];
    take(first);
    const mayFollow = ({ phrase, paragraphs: own }: TopicCandidate): boolean =>
      paragraphs.filter((paragraph) => own.has(paragraph)).length >= MIN_PARAGRAPHS &&
      lengthOf(first.phrase) + NAME_SEPARATOR.length + lengthOf(phrase) <= MAX_TOPIC_NAME_LENGTH;
    const second = bestName(
      free.filter(mayFollow),
      paragraphs,
      (paragraph) => 1 - OVERLAP_FACTOR * (first.presence.get(paragraph) ?? 0),
    );
    if (!second.candidate || second.score < MIN_RELATIVE_SCORE * score) return [first.phrase];
    take(second.candidate);
    return [first.phrase, second.candidate.phrase];
  };
  const bySize = [...clusters].sort((a, b) => b.length - a.length);
  const names = new Map(bySize.map((paragraphs) => [paragraphs, nameOf(paragraphs)]));
  return clusters.map((paragraphs) => ({ paragraphs, names: names.get(paragraphs) ?? [] }));
}
