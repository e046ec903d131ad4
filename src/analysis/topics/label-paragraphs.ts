/**
 * Topics as the best sequence of labels: each paragraph gets a noun phrase that it is about, and a change of topic costs the more,
 * the more a paragraph has in common with the one before it (Viterbi algorithm, over lexical cohesion).
 *
 * @see https://en.wikipedia.org/wiki/Viterbi_algorithm
 */

import { addTo } from '../../util/add-to.ts';
import { maxOf } from '../../util/extremes.ts';
import { areNameVariants } from './name-variants.ts';
import type { Section } from './sections.ts';
import type { TopicCandidate } from './topic-candidates.ts';

/** Weights of stems. */
type SparseVector = ReadonlyMap<string, number>;

/** The cost of a change of topic, where the best label of a paragraph scores 1: without cohesion, and what full cohesion adds. */
const SWITCH_COST = { least: 0.5, cohesion: 0.5 };
/** Minimum presence of a label in two paragraphs of its topic: what one tells is a detail. */
const MIN_PRESENCE = 0.25;
const MIN_SUPPORT = 2;
/** More candidates take too long in a book. */
const MAX_CANDIDATES = 120;
/** Factor of the cost for each time that there still are too many topics. */
const COST_FACTOR = 1.5;

function cosineSimilarity(a: SparseVector, b: SparseVector): number {
  const lengthOf = (vector: SparseVector): number => Math.hypot(...vector.values()) || 1;
  let product = 0;
  for (const [stem, weight] of a) product += weight * (b.get(stem) ?? 0);
  return product / (lengthOf(a) * lengthOf(b));
}

/** The index of the best of some scores, the first of equals. */
const indexOfBest = (scores: readonly number[]): number =>
  scores.reduce((best, score, i) => (score > (scores[best] ?? 0) ? i : best), 0);

/** The best sequence of labels, by their indices. */
function bestSequence(scores: readonly (readonly number[])[], costs: readonly number[]): number[] {
  let totals = scores[0] ?? [];
  const origins: number[][] = [];
  for (const [i, own] of scores.entries()) {
    if (i === 0) continue;
    const best = indexOfBest(totals);
    const changed = (totals[best] ?? 0) - (costs[i] ?? 0);
    origins.push(totals.map((total, label) => (total >= changed ? label : best)));
    totals = totals.map((total, label) => Math.max(total, changed) + (own[label] ?? 0));
  }
  const sequence = [indexOfBest(totals)];
  for (const origin of origins.toReversed()) sequence.unshift(origin[sequence[0] ?? 0] ?? 0);
  return sequence;
}

/** Paragraphs with their label. */
interface Labelled {
  readonly label: TopicCandidate;
  readonly paragraphs: readonly number[];
}

/** The paragraphs of each label of a sequence: those that have something of it, and those beside one that go on with it. */
function groupByLabel(
  sequence: readonly TopicCandidate[],
  goesOn: (at: number, label: TopicCandidate) => boolean,
): Labelled[] {
  const groups = new Map<TopicCandidate, Set<number>>();
  const has = (label: TopicCandidate, at: number): boolean => groups.get(label)?.has(at) === true;
  for (const [at, label] of sequence.entries()) {
    const isCarriedOn = has(label, at - 1) && goesOn(at, label);
    if (label.presence.has(at) || isCarriedOn) addTo(groups, label, at);
  }
  for (const [at, label] of [...sequence.entries()].toReversed())
    if (has(label, at + 1) && goesOn(at + 1, label)) addTo(groups, label, at);
  return [...groups].map(([label, paragraphs]) => ({
    label,
    paragraphs: [...paragraphs].sort((a, b) => a - b),
  }));
}

/** The number of some paragraphs that have much of a label. */
const supportOf = ({ presence }: TopicCandidate, paragraphs: readonly number[]): number =>
  paragraphs.filter((at) => (presence.get(at) ?? 0) >= MIN_PRESENCE).length;

/** The labels that should not be: the less good one of two variants or, without any, the worse half of those of details. */
function unfitLabels(topics: readonly Labelled[], minSupport: number): TopicCandidate[] {
  const byQuality = topics.toSorted((a, b) => b.label.quality - a.label.quality);
  const variant = byQuality.find(({ label }, i) =>
    byQuality.slice(0, i).some((better) => areNameVariants(better.label.phrase, label.phrase)),
  );
  if (variant) return [variant.label];
  const details = byQuality.filter(({ label, paragraphs }) => supportOf(label, paragraphs) < minSupport);
  return details.slice(Math.floor(details.length / 2)).map(({ label }) => label);
}

/**
 * Labels paragraphs.
 *
 * @param vectors what they have in common
 * @param continued the indices of paragraphs in which a speaker of the one before goes on
 * @param maxCount the most topics
 * @returns in reading order, without paragraphs that no label fits; no two names are variants of one another
 */
export function labelParagraphs(
  candidates: readonly TopicCandidate[],
  vectors: readonly SparseVector[],
  continued: ReadonlySet<number>,
  maxCount: number,
): Section[] {
  const all = [...vectors.keys()];
  const isSupported = (candidate: TopicCandidate): boolean =>
    supportOf(candidate, [...candidate.presence.keys()]) >= MIN_SUPPORT;
  const supported = candidates.filter(isSupported).sort((a, b) => b.quality - a.quality);
  const minSupport = supported.length > 0 ? MIN_SUPPORT : 1;
  let free = (supported.length > 0 ? supported : candidates).slice(0, MAX_CANDIDATES);
  const scoreAt = ({ quality, presence }: TopicCandidate, at: number): number =>
    quality * (presence.get(at) ?? 0);
  const unit = all.reduce((sum, at) => sum + maxOf(free.map((each) => scoreAt(each, at))), 0) / all.length;
  const cohesion = vectors.map((vector, at) =>
    continued.has(at) ? 1 : cosineSimilarity(vectors[at - 1] ?? new Map(), vector),
  );
  /** True for a paragraph that goes on with speech, or has a word in common with the one before that is none of the label. */
  const goesOn = (at: number, { phrase }: TopicCandidate): boolean =>
    continued.has(at) ||
    [...(vectors[at]?.keys() ?? [])].some(
      (stem) => vectors[at - 1]?.has(stem) === true && !phrase.stems.includes(stem),
    );
  let cost = unit;
  while (free.length > 0) {
    const labels = free;
    const scores = all.map((at) => labels.map((each) => scoreAt(each, at)));
    const costs = cohesion.map((each) => cost * (SWITCH_COST.least + SWITCH_COST.cohesion * each));
    const sequence = bestSequence(scores, costs).flatMap((label) => labels[label] ?? []);
    const isTooMany = new Set(sequence).size > maxCount;
    const topics = groupByLabel(sequence, goesOn);
    const unfit = new Set(isTooMany ? [] : unfitLabels(topics, minSupport));
    if (isTooMany) cost *= COST_FACTOR;
    else if (unfit.size > 0) free = free.filter((candidate) => !unfit.has(candidate));
    else return topics.map(({ label, paragraphs }) => ({ name: label.phrase, paragraphs }));
  }
  return [];
}
