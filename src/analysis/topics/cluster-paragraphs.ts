/**
 * Hierarchical agglomerative clustering of paragraphs with average linkage: those that are alike and near each other are on one
 * thing.
 *
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/hierarchical-agglomerative-clustering-1.html
 */

import { chunk } from '../../util/chunk.ts';

/** Weights of stems. */
type SparseVector = ReadonlyMap<string, number>;

/** Similarity that paragraphs have by their place: neighbors, and those with one between them. */
const NEARNESS = [0, 0.3, 0.1];
/** The same for neighbors in which one person speaks: an answer that goes on, or is told and then quoted. */
const SPEAKER_SIMILARITY = 0.4;
/** The larger a cluster would be, the less alike its parts count: its size to this power. */
const SIZE_EXPONENT = 0.3;
/** Of more paragraphs, those in a row are clustered together from the start: it takes cubic time. */
const MAX_LEAVES = 80;
/** Of so many paragraphs, none is a cluster alone. */
const MIN_PARAGRAPHS_TO_SHARE = 10;

function normalized(vector: SparseVector): SparseVector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...vector].map(([stem, weight]) => [stem, weight / (length || 1)]));
}

function dotProduct(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}

function sumOf(vectors: readonly SparseVector[]): SparseVector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  return sum;
}

/** The clusters so far, with the sums of the similarities between their leaves. */
class Clusters {
  /** The indices of the leaves of each. */
  readonly members: number[][];
  readonly #similarities: number[][];
  /** By the size of a cluster. */
  readonly #sizeFactors: readonly number[];

  /** @param continued the leaves in which a speaker of the leaf before goes on */
  constructor(vectors: readonly SparseVector[], continued: ReadonlySet<number>) {
    const unit = vectors.map(normalized);
    this.members = vectors.map((_, i) => [i]);
    this.#similarities = unit.map(() => unit.map(() => 0));
    for (const [i, a] of unit.entries()) {
      for (let j = i + 1; j < unit.length; j += 1) {
        const bySpeaker = j === i + 1 && continued.has(j) ? SPEAKER_SIMILARITY : 0;
        this.#setSimilarity(i, j, dotProduct(a, unit[j] ?? new Map()) + (NEARNESS[j - i] ?? 0) + bySpeaker);
      }
    }
    this.#sizeFactors = Array.from({ length: unit.length + 1 }, (_, size) => size ** -SIZE_EXPONENT);
  }

  #setSimilarity(i: number, j: number, similarity: number): void {
    const [row, column] = [this.#similarities[i], this.#similarities[j]];
    if (row) row[j] = similarity;
    if (column) column[i] = similarity;
  }

  /** The mean similarity of the leaves of two clusters. */
  linkage(i: number, j: number): number {
    const pairs = (this.members[i]?.length ?? 1) * (this.members[j]?.length ?? 1);
    return (this.#similarities[i]?.[j] ?? 0) / pairs;
  }

  /** Puts the second into the first. */
  merge(i: number, j: number): void {
    this.members[i] = [...(this.members[i] ?? []), ...(this.members[j] ?? [])];
    this.members.splice(j, 1);
    const [own, other] = [this.#similarities[i] ?? [], this.#similarities[j] ?? []];
    const sums = own.map((sum, k) => sum + (other[k] ?? 0));
    this.#similarities[i] = sums;
    for (const [k, row] of this.#similarities.entries()) row[i] = sums[k] ?? 0;
    this.#similarities.splice(j, 1);
    for (const row of this.#similarities) row.splice(j, 1);
  }

  /** The two that are best merged. */
  bestPair(): readonly [number, number] {
    const sizes = this.members.map(({ length }) => length);
    let pair: [number, number] = [0, 1];
    let best = Number.NEGATIVE_INFINITY;
    for (const [i, row] of this.#similarities.entries()) {
      const size = sizes[i] ?? 1;
      for (let j = i + 1; j < row.length; j += 1) {
        const other = sizes[j] ?? 1;
        const score = ((row[j] ?? 0) / (size * other)) * (this.#sizeFactors[size + other] ?? 1);
        if (score > best) {
          pair = [i, j];
          best = score;
        }
      }
    }
    return pair;
  }

  /** The cluster most like another one. */
  nearestTo(i: number): number {
    const others = this.members.map((_, j) => (j === i ? Number.NEGATIVE_INFINITY : this.linkage(i, j)));
    return others.reduce((best, linkage, j) => (linkage > (others[best] ?? 0) ? j : best), i === 0 ? 1 : 0);
  }
}

/**
 * Clusters paragraphs.
 *
 * @param count how many clusters; there may be fewer
 * @param continued the indices of paragraphs in which a speaker of the one before goes on
 * @returns the indices of the paragraphs of each cluster, in reading order; each paragraph is in one
 */
export function clusterParagraphs(
  vectors: readonly SparseVector[],
  count: number,
  continued: ReadonlySet<number> = new Set(),
): number[][] {
  const size = Math.ceil(vectors.length / MAX_LEAVES);
  const leaves = chunk([...vectors.keys()], Math.max(1, size));
  const clusters = new Clusters(
    leaves.map((leaf) => sumOf(leaf.map((at) => vectors[at] ?? new Map()))),
    new Set(leaves.flatMap(([first = 0], leaf) => (continued.has(first) ? [leaf] : []))),
  );
  while (clusters.members.length > Math.max(1, count)) clusters.merge(...clusters.bestPair());
  while (vectors.length >= MIN_PARAGRAPHS_TO_SHARE && clusters.members.length > 1) {
    const alone = clusters.members.findIndex(
      ([leaf = 0, ...others]) => others.length === 0 && leaves[leaf]?.length === 1,
    );
    if (alone < 0) break;
    clusters.merge(clusters.nearestTo(alone), alone);
  }
  return clusters.members
    .map((members) => members.flatMap((leaf) => leaves[leaf] ?? []).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}
