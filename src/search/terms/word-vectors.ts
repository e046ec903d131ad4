/**
 * Word vectors: stems as points in a space where words used alike are near each other. Quantized to a signed
 * byte a dimension.
 *
 * @see https://nlp.stanford.edu/projects/glove/
 */

/** Number of the commonest stems, which are used with all others ("there", "first"): they are similar to none. */
const GENERAL_STEMS = 400;

/** The word vectors of one language. */
export class WordVectors {
  readonly dimensions: number;
  readonly #rows = new Map<string, number>();
  readonly #values: Int8Array;
  /** The Euclidean length of each row. */
  readonly #lengths: Float32Array;

  /**
   * @param stems the commonest first
   * @param values the vectors one after another, in the order of `stems`
   */
  constructor(stems: readonly string[], values: Int8Array) {
    this.dimensions = stems.length === 0 ? 0 : values.length / stems.length;
    this.#values = values;
    for (const [row, stem] of stems.entries()) this.#rows.set(stem, row);
    this.#lengths = Float32Array.from(stems, (_, row) => Math.sqrt(this.#dot(row, row)) || 1);
  }

  /** True for a stem that has a vector: a word of the language. */
  has(stem: string): boolean {
    return this.#rows.has(stem);
  }

  /** True for a stem whose similarity to others is computed: one with a vector, none of the {@link GENERAL_STEMS}. */
  isSpecific(stem: string): boolean {
    return (this.#rows.get(stem) ?? 0) >= GENERAL_STEMS;
  }

  /** Cosine similarity, from -1 to 1; 0 where a stem is not {@link isSpecific | specific}. */
  similarity(a: string, b: string): number {
    const [rowA, rowB] = [this.#rows.get(a) ?? 0, this.#rows.get(b) ?? 0];
    if (Math.min(rowA, rowB) < GENERAL_STEMS) return 0;
    return this.#dot(rowA, rowB) / ((this.#lengths[rowA] ?? 1) * (this.#lengths[rowB] ?? 1));
  }

  /** The L2-normalized weighted mean of some stems; `undefined` where none has a vector. */
  mean(weights: Iterable<readonly [stem: string, weight: number]>): Float32Array | undefined {
    const sum = new Float32Array(this.dimensions);
    for (const [stem, weight] of weights) {
      const row = this.#rows.get(stem);
      if (row === undefined) continue;
      const scale = weight / (this.#lengths[row] ?? 1);
      for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + scale * this.#value(row, i);
    }
    const length = Math.sqrt(dotProduct(sum, sum));
    return length > 0 ? sum.map((value) => value / length) : undefined;
  }

  #value(row: number, i: number): number {
    return this.#values[row * this.dimensions + i] ?? 0;
  }

  /** The dot product of two rows. */
  #dot(a: number, b: number): number {
    let sum = 0;
    for (let i = 0; i < this.dimensions; i += 1) sum += this.#value(a, i) * this.#value(b, i);
    return sum;
  }
}

/** The dot product of two vectors of one length: their cosine similarity, where both are L2-normalized. */
export function dotProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
