/**
 * Cluster labeling: each cluster of paragraphs is named by the noun phrase that most of its paragraphs have, and few others
 * (differential cluster labeling, https://nlp.stanford.edu/IR-book/html/htmledition/cluster-labeling-1.html).
 */

import type { Span } from '../../text/span.ts';
import { areNameVariants } from './name-variants.ts';
import type { TopicCandidate } from './topic-candidates.ts';

/** The fewest paragraphs that a phrase names if it fits less of a cluster. */
const MIN_PARAGRAPHS = 2;
/** A name fits more than this share of a cluster that it is the name of as a whole. */
const MIN_FIT = 0.4;
/** Minimum share of a name’s presence in the article that is within the cluster it names. */
const MIN_OWN_SHARE = 0.25;

/** A cluster of paragraphs, and the words that name it. */
export interface NamedCluster {
  readonly paragraphs: readonly number[];
  readonly name: Span;
  /** The presence of the name in a paragraph, 0 to 1. */
  readonly fitAt: (paragraph: number) => number;
}

/** The candidate that names some paragraphs best. */
function bestName(
  candidates: readonly TopicCandidate[],
  paragraphs: readonly number[],
): TopicCandidate | undefined {
  let best: TopicCandidate | undefined;
  let bestScore = 0;
  for (const candidate of candidates) {
    const { presence, quality } = candidate;
    let inside = 0;
    for (const paragraph of paragraphs) inside += presence.get(paragraph) ?? 0;
    if (inside === 0) continue;
    let all = 0;
    for (const share of presence.values()) all += share;
    if (inside < MIN_OWN_SHARE * all) continue;
    const score = (inside / paragraphs.length) * Math.sqrt((inside / all) * quality);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** The presence of a candidate in a paragraph, 0 to 1. */
const fitOf =
  ({ presence }: TopicCandidate) =>
  (paragraph: number): number =>
    presence.get(paragraph) ?? 0;

/** The presence of a name, summed over paragraphs. */
export const totalFit = (paragraphs: readonly number[], fitAt: (paragraph: number) => number): number =>
  paragraphs.reduce((sum, paragraph) => sum + fitAt(paragraph), 0);

/** True if a name fits some paragraphs as a whole. */
const fitsWhole = (paragraphs: readonly number[], fitAt: (paragraph: number) => number): boolean =>
  totalFit(paragraphs, fitAt) > MIN_FIT * paragraphs.length;

/** The candidate that names some paragraphs: one that fits them as a whole or, without any, one that several of them have. */
function nameOf(
  paragraphs: readonly number[],
  candidates: readonly TopicCandidate[],
): TopicCandidate | undefined {
  const isShared = ({ paragraphs: own }: TopicCandidate): boolean =>
    paragraphs.filter((paragraph) => own.has(paragraph)).length >= MIN_PARAGRAPHS;
  return (
    bestName(
      candidates.filter((candidate) => fitsWhole(paragraphs, fitOf(candidate))),
      paragraphs,
    ) ?? bestName(candidates.filter(isShared), paragraphs)
  );
}

/**
 * Names clusters of paragraphs, the largest first.
 *
 * @returns in the order of the clusters, those that names fit, without the paragraphs that theirs does not fit where these are
 *   most; no two names are variants of one another
 */
export function nameClusters(
  clusters: readonly (readonly number[])[],
  candidates: readonly TopicCandidate[],
): NamedCluster[] {
  let free = candidates.filter(({ isEstablished }) => isEstablished);
  const nameCluster = (paragraphs: readonly number[]): NamedCluster[] => {
    const name = nameOf(paragraphs, free);
    if (!name) return [];
    free = free.filter(({ phrase }) => !areNameVariants(name.phrase, phrase));
    const fitAt = fitOf(name);
    const own = fitsWhole(paragraphs, fitAt)
      ? paragraphs
      : paragraphs.filter((paragraph) => fitAt(paragraph) > 0);
    return [{ paragraphs: own, name: name.phrase, fitAt }];
  };
  const bySize = [...clusters].sort((a, b) => b.length - a.length);
  const named = new Map(bySize.map((paragraphs) => [paragraphs, nameCluster(paragraphs)]));
  const inOrder = clusters.flatMap((paragraphs) => named.get(paragraphs) ?? []);
  if (inOrder.length > 0) return inOrder;
  // Any name is better than none.
  const all = clusters.flat();
  const name = bestName(candidates, all);
  if (!name) return [];
  const fitAt = fitOf(name);
  return [{ paragraphs: all.filter((paragraph) => fitAt(paragraph) > 0), name: name.phrase, fitAt }];
}
