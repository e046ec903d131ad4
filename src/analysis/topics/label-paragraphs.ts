/**
 * Topics as the best sequence of labels: each section of an article gets a phrase that its paragraphs are about, and a change
 * of topic costs the more, the more a paragraph has in common with the one before it (semi-Markov model, over lexical
 * cohesion).
 *
 * @see https://en.wikipedia.org/wiki/Viterbi_algorithm
 */

import type { Span } from '../../text/span.ts';
import { pushTo } from '../../util/push-to.ts';
import { areNameVariants, type TopicName } from './name-variants.ts';
import type { Section } from './sections.ts';
import type { TopicLabel } from './topic-name.ts';

/** A noun phrase or a sentence that paragraphs may be called by. */
export interface Label {
  readonly phrase: TopicLabel & TopicName;
  /** Its term frequency in each paragraph by index, 0 to 1: most in a first sentence. */
  readonly presence: ReadonlyMap<number, number>;
  /** Its score as a label of any paragraphs, from 0 on. */
  readonly quality: number;
  /** The number of sentences that tell of it in each paragraph by index. */
  readonly evidence: ReadonlyMap<number, number>;
  /** Minimum sentences of a section that tell of it: what is told of once is a detail. */
  readonly minEvidence: number;
  /** Minimum share of the paragraphs of a section that tell of it. */
  readonly minShare: number;
}

/** Weights of stems. */
type SparseVector = ReadonlyMap<string, number>;

/** Paragraphs in a row with their best label, by their first index and the one after the last. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly score: number;
}

/**
 * The cost of a change of topic, where the best label of a paragraph scores 1: without cohesion, what full cohesion adds, and
 * what a section of one paragraph adds.
 */
const SWITCH_COST = { least: 0.2, cohesion: 0.4, single: 0.3 };
/** The cost of a section that begins where none should: more than labels gain. */
const FORBIDDEN_COST = 1000;
/** The cost of a paragraph without its label, and the share of the label of one beside it that full cohesion gives it. */
const ABSENCE = { cost: 0.3, carried: 0.8 };
/** Minimum presence of a label where its section begins. */
const MIN_PRESENCE = 0.45;
/** Maximum paragraphs that are labelled together: the time grows with their square. */
const MAX_BLOCK_LENGTH = 200;
/** Maximum paragraphs of a section, or twice those of the mean one. */
const MAX_SECTION_LENGTH = 24;

function cosineSimilarity(a: SparseVector, b: SparseVector): number {
  const lengthOf = (vector: SparseVector): number => Math.hypot(...vector.values()) || 1;
  let product = 0;
  for (const [stem, weight] of a) product += weight * (b.get(stem) ?? 0);
  return product / (lengthOf(a) * lengthOf(b));
}

/** The score of a label in a paragraph that has it. */
const presentScore = ({ quality, presence }: Label, at: number): number => quality * (presence.get(at) ?? 0);

/** The mean score of the best label of each of so many paragraphs; 1 where nothing scores. */
export function meanBestScore(labels: readonly Label[], count: number): number {
  const best = Array.from({ length: count }, () => 0);
  for (const label of labels)
    for (const at of label.presence.keys()) best[at] = Math.max(best[at] ?? 0, presentScore(label, at));
  return best.reduce((sum, score) => sum + score, 0) / count || 1;
}

/** The labels that may begin at each paragraph of a block; all at its first one, if none does. */
function labelsByBeginning(labels: readonly Label[], { start, end }: Span): (readonly Label[])[] {
  const beginning = Array.from({ length: end - start }, (): Label[] => []);
  for (const label of labels)
    for (const [at, presence] of label.presence)
      if (presence >= MIN_PRESENCE) beginning[at - start]?.push(label);
  return beginning.map((own, offset) => (offset === 0 && own.length === 0 ? labels : own));
}

/**
 * The score of a label in a paragraph: less where it is absent, but for what that has in common with one beside it that has it.
 */
const labelScores =
  (cohesion: readonly number[], unit: number) =>
  (label: Label, at: number): number => {
    const own = presentScore(label, at);
    if (own > 0) return own;
    const before = presentScore(label, at - 1) * (cohesion[at] ?? 0);
    const after = presentScore(label, at + 1) * (cohesion[at + 1] ?? 0);
    return ABSENCE.carried * Math.max(before, after) - ABSENCE.cost * unit;
  };

/**
 * The best label of each run of paragraphs in a block.
 *
 * @param unit what the best label of a paragraph scores
 * @returns the segments from each paragraph on, the shortest first
 */
function findSegments(
  labels: readonly Label[],
  block: Span,
  cohesion: readonly number[],
  unit: number,
  maxLength: number,
): Segment[][] {
  const scoreAt = labelScores(cohesion, unit);
  return labelsByBeginning(labels, block).map((own, offset) => {
    const start = block.start + offset;
    const scores = own.map(() => -SWITCH_COST.single * unit);
    const evidence = own.map(() => 0);
    const presences = own.map(() => 0);
    const segments: Segment[] = [];
    for (let at = start; at < Math.min(block.end, start + maxLength); at += 1) {
      let best: Segment | undefined;
      for (const [i, label] of own.entries()) {
        const isSecond = at === start + 1;
        const score = (scores[i] ?? 0) + scoreAt(label, at) + (isSecond ? SWITCH_COST.single * unit : 0);
        scores[i] = score;
        const told = (evidence[i] ?? 0) + (label.evidence.get(at) ?? 0);
        evidence[i] = told;
        const present = (presences[i] ?? 0) + (label.evidence.has(at) ? 1 : 0);
        presences[i] = present;
        const isTold = told >= label.minEvidence && present >= label.minShare * (at + 1 - start);
        if (isTold && (!best || score > best.score)) best = { start, end: at + 1, label, score };
      }
      if (best) segments.push(best);
    }
    return segments;
  });
}

/** The best sequence of at most so many segments with every paragraph of a block, by what it costs to begin each. */
function bestSequence(
  segments: readonly (readonly Segment[])[],
  block: Span,
  costs: readonly number[],
  maxCount: number,
): Segment[] {
  // By the offset of a paragraph in the block.
  let totals = [0];
  /** The last segment of the best sequence of each number of segments, by its end. */
  const lasts: Segment[][] = [];
  let best = { count: 0, total: Number.NEGATIVE_INFINITY };
  for (let count = 1; count <= maxCount; count += 1) {
    const longer: number[] = [];
    const last: Segment[] = [];
    for (const [start, before] of totals.entries()) {
      for (const segment of before === undefined ? [] : (segments[start] ?? [])) {
        const total = before - (costs[segment.start] ?? 0) + segment.score;
        const end = segment.end - block.start;
        if (total <= (longer[end] ?? Number.NEGATIVE_INFINITY)) continue;
        longer[end] = total;
        last[end] = segment;
      }
    }
    lasts.push(last);
    totals = longer;
    const total = totals[segments.length] ?? Number.NEGATIVE_INFINITY;
    if (total > best.total) best = { count, total };
  }
  const sequence: Segment[] = [];
  let end = segments.length;
  for (let count = best.count; count > 0; count -= 1) {
    const segment = lasts[count - 1]?.[end];
    if (!segment) break;
    sequence.unshift(segment);
    end = segment.start - block.start;
  }
  return sequence;
}

/** The labels of a sequence that are variants of better ones. */
function variantsIn(sequence: readonly Segment[]): Set<Label> {
  const kept: Label[] = [];
  const variants = new Set<Label>();
  for (const { label } of sequence.toSorted((a, b) => b.label.quality - a.label.quality)) {
    const isVariant = kept.some((better) => better !== label && areNameVariants(better.phrase, label.phrase));
    if (isVariant) variants.add(label);
    else kept.push(label);
  }
  return variants;
}

/** The labels of several segments of a sequence that occur outside the best of them, each with its presence in that alone. */
function confinedLabels(sequence: readonly Segment[]): Map<Label, Label> {
  const best = new Map<Label, Segment>();
  const scattered = new Set<Label>();
  for (const segment of sequence) {
    const other = best.get(segment.label);
    if (other) scattered.add(segment.label);
    if (!other || segment.score > other.score) best.set(segment.label, segment);
  }
  const confined = [...scattered].map((label): [Label, Label] => {
    const { start, end } = best.get(label) ?? { start: 0, end: 0 };
    const own = [...label.presence].filter(([at]) => at >= start && at < end);
    return [label, { ...label, presence: new Map(own) }];
  });
  return new Map(confined.filter(([label, { presence }]) => presence.size < label.presence.size));
}

/** The sections of a sequence: the segments of each label, which are several where nothing else names their paragraphs. */
function sectionsOf(sequence: readonly Segment[]): Section[] {
  const sections = new Map<Label['phrase'], number[]>();
  for (const { label, start, end } of sequence)
    for (let at = start; at < end; at += 1) pushTo(sections, label.phrase, at);
  return [...sections].map(([name, paragraphs]) => ({ name, paragraphs }));
}

/** Paragraphs in blocks of much the same length, one if they are no more than {@link MAX_BLOCK_LENGTH}. */
function blocksOf(count: number): Span[] {
  const blocks = Math.ceil(count / MAX_BLOCK_LENGTH);
  const length = Math.ceil(count / blocks);
  return Array.from({ length: blocks }, (_, i) => ({
    start: i * length,
    end: Math.min(count, (i + 1) * length),
  }));
}

/**
 * Labels paragraphs.
 *
 * @param candidates at least one
 * @param vectors what the paragraphs have in common
 * @param continued the indices of paragraphs in which a speaker of the one before goes on
 * @param joined the indices of paragraphs that begin no section, as those below a headline
 * @param maxCount the most topics
 * @returns in reading order, each of paragraphs in a row, with every paragraph; no two names of a block are variants of one
 *   another
 */
export function labelParagraphs(
  candidates: readonly Label[],
  vectors: readonly SparseVector[],
  continued: ReadonlySet<number>,
  joined: ReadonlySet<number>,
  maxCount: number,
): Section[] {
  const unit = meanBestScore(candidates, vectors.length);
  const cohesion = vectors.map((vector, at) =>
    continued.has(at) ? 1 : cosineSimilarity(vectors[at - 1] ?? new Map(), vector),
  );
  const costs = cohesion.map((share, at) =>
    joined.has(at) ? FORBIDDEN_COST * unit : unit * (SWITCH_COST.least + SWITCH_COST.cohesion * share),
  );
  const labelBlock = (block: Span, _: number, blocks: readonly Span[]): Segment[] => {
    const maxInBlock = Math.ceil(maxCount / blocks.length);
    const maxLength = Math.max(MAX_SECTION_LENGTH, Math.ceil((2 * (block.end - block.start)) / maxInBlock));
    let labels = candidates;
    for (;;) {
      const segments = findSegments(labels, block, cohesion, unit, maxLength);
      const sequence = bestSequence(segments, block, costs, maxInBlock);
      const variants = variantsIn(sequence);
      const confined = confinedLabels(sequence.filter(({ label }) => !variants.has(label)));
      // Each round drops labels or their occurrences, so that the last one comes.
      if (variants.size + confined.size === 0) return sequence;
      labels = labels.filter((label) => !variants.has(label)).map((label) => confined.get(label) ?? label);
    }
  };
  return sectionsOf(blocksOf(vectors.length).flatMap(labelBlock));
}
