/**
 * Cluster labeling: each cluster of paragraphs is named by the noun phrase that most of its paragraphs have, and few others
 * (differential cluster labeling, https://nlp.stanford.edu/IR-book/html/htmledition/cluster-labeling-1.html).
 */

import { areNameVariants } from './name-variants.ts';
import type { NounPhrase } from './noun-phrases.ts';
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
  readonly name: NounPhrase;
  /** The presence of the name in a paragraph, 0 to 1. */
  readonly fitAt: (paragraph: number) => number;
  /** False for a paragraph that others speak in than whom it is called by, and that does not name them. */
  readonly mayHave: (paragraph: number) => boolean;
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
  (paragraphs.length !== 2 || paragraphs.every((paragraph) => fitAt(paragraph) > 0)) &&
  totalFit(paragraphs, fitAt) > MIN_FIT * paragraphs.length;

/** True if several of some paragraphs have a candidate. */
const isShared = ({ paragraphs: own }: TopicCandidate, paragraphs: readonly number[]): boolean =>
  paragraphs.filter((paragraph) => own.has(paragraph)).length >= MIN_PARAGRAPHS;

/** Some paragraphs by the name of a candidate, without those that only others speak in. */
function calledBy(candidate: TopicCandidate, paragraphs: readonly number[]): NamedCluster {
  const fitAt = fitOf(candidate);
  const mayHave = (at: number): boolean => fitAt(at) > 0 || !candidate.othersSpeakIn.has(at);
  return { paragraphs: paragraphs.filter(mayHave), name: candidate.phrase, fitAt, mayHave };
}

/** A cluster with only the paragraphs that its name is present in. */
const withName = (cluster: NamedCluster): NamedCluster => ({
  ...cluster,
  paragraphs: cluster.paragraphs.filter((at) => cluster.fitAt(at) > 0),
});

/** The candidate that names some paragraphs: one that fits them as a whole or, without any, one that several of them have. */
function nameOf(
  paragraphs: readonly number[],
  candidates: readonly TopicCandidate[],
): TopicCandidate | undefined {
  return (
    bestName(
      candidates.filter((candidate) => fitsWhole(paragraphs, fitOf(candidate))),
      paragraphs,
    ) ??
    bestName(
      candidates.filter((candidate) => isShared(candidate, paragraphs)),
      paragraphs,
    )
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
    const whole = calledBy(name, paragraphs);
    return [fitsWhole(paragraphs, whole.fitAt) ? whole : withName(whole)];
  };
  const bySize = [...clusters].sort((a, b) => b.length - a.length);
  const named = new Map(bySize.map((paragraphs) => [paragraphs, nameCluster(paragraphs)]));
  return clusters.flatMap((paragraphs) => named.get(paragraphs) ?? []);
}

/** One cluster by any name that paragraphs have, those said once among them: any name is better than none. */
export function nameAnyhow(
  paragraphs: readonly number[],
  candidates: readonly TopicCandidate[],
): NamedCluster[] {
  const name = bestName(candidates, paragraphs);
  return name ? [withName(calledBy(name, paragraphs))] : [];
}

/**
 * Names what paragraphs in no cluster have in common: those that the best name left is present in, which is in
 * several or, without any, a speaker's.
 *
 * @param maxCount the most clusters
 */
export function nameRest(
  paragraphs: readonly number[],
  candidates: readonly TopicCandidate[],
  named: readonly NamedCluster[],
  maxCount: number,
): NamedCluster[] {
  let rest = paragraphs;
  let free = candidates.filter(
    ({ isEstablished, phrase }) => isEstablished && !named.some(({ name }) => areNameVariants(name, phrase)),
  );
  const clusters: NamedCluster[] = [];
  while (clusters.length < maxCount) {
    const left = rest;
    const shared = free.filter((candidate) => isShared(candidate, left));
    const speaking = free.filter(({ speaksIn }) => left.some((at) => speaksIn.has(at)));
    const name = bestName(shared, left) ?? bestName(speaking, left);
    if (!name) break;
    const cluster = withName(calledBy(name, rest));
    clusters.push(cluster);
    rest = rest.filter((paragraph) => cluster.fitAt(paragraph) === 0);
    free = free.filter(({ phrase }) => !areNameVariants(name.phrase, phrase));
  }
  return clusters;
}
