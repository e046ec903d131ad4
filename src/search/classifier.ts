import { BUCKETS, hashFeatures } from './feature-hashing.ts';

/** A question, and the number of the class that answers it. */
export interface TrainingExample {
  /** All its words, folded. */
  readonly words: readonly string[];
  readonly class: number;
}

/** A linear model of the classes. */
interface LinearModel<Weights> {
  readonly classes: number;
  /** The row of each bucket's weights; -1 for a feature that no example has. */
  readonly featureRows: Int32Array;
  /** The inverse document frequency of each row's feature. */
  readonly idf: Float32Array;
  /** What each feature says for each class, row by row, in units of {@link scale}. */
  readonly weights: Weights;
  /** What a weight of 1 says, for each row. */
  readonly scale: Float32Array;
  /** What speaks for each class before a word is said. */
  readonly bias: Float32Array;
}

/** What has been learned: plain data, to be kept as it is. A byte for each weight: a fourth of what they are learned with. */
export type QuantizedModel = LinearModel<Int8Array>;

/** How often all examples are gone through: ten times finds no more than four. */
const EPOCHS = 4;
/** How far a mistake moves the weights in the first of them; in the nth it is an nth of that. */
const LEARNING_RATE = 5;
/** What moves less than this is left alone: most classes of most examples, after the first epoch. */
const GRADIENT_EPSILON = 0.002;

/** The features of a question, each once, with their weights, which have length 1 together. */
interface Vector {
  readonly rows: readonly number[];
  readonly weights: readonly number[];
}

/** A generator of the same numbers from 0 to 1 each time (Numerical Recipes' constants), so that learning is repeatable. */
function seededRandom(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The row of each bucket that the examples have, and its inverse document frequency. */
function countFeatures(examples: readonly TrainingExample[]): Pick<QuantizedModel, 'featureRows' | 'idf'> {
  const rows = new Int32Array(BUCKETS).fill(-1);
  const found: number[] = [];
  for (const { words } of examples) {
    for (const bucket of new Set(hashFeatures(words))) {
      if ((rows[bucket] ?? -1) < 0) rows[bucket] = found.push(0) - 1;
      const row = rows[bucket] ?? 0;
      found[row] = (found[row] ?? 0) + 1;
    }
  }
  return {
    featureRows: rows,
    idf: Float32Array.from(found, (times) => Math.log((examples.length + 1) / (times + 0.5))),
  };
}

/**
 * tf-idf with a logarithm on the counts, brought to length 1. What no example has is left out. In arrays of JavaScript's own:
 * typed ones lie beside the heap, and take longer to make and to clear away than all that is done with them.
 */
function tfIdfVector(words: readonly string[], known: Pick<QuantizedModel, 'featureRows' | 'idf'>): Vector {
  const times = new Map<number, number>();
  for (const bucket of hashFeatures(words)) {
    const row = known.featureRows[bucket] ?? -1;
    if (row >= 0) times.set(row, (times.get(row) ?? 0) + 1);
  }
  const rows: number[] = [];
  const weights: number[] = [];
  let squares = 0;
  for (const [row, count] of times) {
    const weight = (1 + Math.log(count)) * (known.idf[row] ?? 0);
    rows.push(row);
    weights.push(weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) / length;
  return { rows, weights };
}

/** Softmax of the sums. */
function softmax(
  { rows, weights: values }: Vector,
  { classes, weights, scale: units, bias }: LinearModel<Float32Array | Int8Array>,
): number[] {
  const sums = Array.from(bias);
  for (let i = 0; i < rows.length; i += 1) {
    const at = rows[i] ?? 0;
    const row = at * classes;
    const value = (values[i] ?? 0) * (units[at] ?? 0);
    for (let k = 0; k < classes; k += 1) sums[k] = (sums[k] ?? 0) + (weights[row + k] ?? 0) * value;
  }
  const greatest = Math.max(...sums);
  let all = 0;
  for (let k = 0; k < classes; k += 1) {
    sums[k] = Math.exp((sums[k] ?? 0) - greatest);
    all += sums[k] ?? 0;
  }
  for (let k = 0; k < classes; k += 1) sums[k] = (sums[k] ?? 0) / all;
  return sums;
}

/** The greatest number that a byte has, on either side of 0. */
const MAX_BYTE = 127;

/** The same model with a byte for each weight: the greatest of each row is {@link MAX_BYTE} of its units. */
function quantize({ weights, ...model }: LinearModel<Float32Array>): QuantizedModel {
  const { classes, scale: units } = model;
  const bytes = new Int8Array(weights.length);
  for (let at = 0; at < units.length; at += 1) {
    const row = weights.subarray(at * classes, (at + 1) * classes);
    const unit = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MAX_BYTE;
    units[at] = unit;
    if (unit > 0)
      for (let k = 0; k < classes; k += 1) bytes[at * classes + k] = Math.round((row[k] ?? 0) / unit);
  }
  return { ...model, weights: bytes };
}

/**
 * Learns which class a question belongs to: multinomial logistic regression over hashed tf-idf features, by stochastic
 * gradient descent. A linear model: every feature adds what it has been seen to say for and against each class.
 *
 * @param classes how many there are
 * @see https://en.wikipedia.org/wiki/Multinomial_logistic_regression
 */
export function train(examples: readonly TrainingExample[], classes: number): QuantizedModel {
  const known = countFeatures(examples);
  const vectors = examples.map(({ words }) => tfIdfVector(words, known));
  const weights = new Float32Array(known.idf.length * classes);
  const bias = new Float32Array(classes);
  const units = new Float32Array(known.idf.length).fill(1);
  const model: LinearModel<Float32Array> = { classes, ...known, weights, scale: units, bias };

  const random = seededRandom();
  const order = vectors.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    const rate = LEARNING_RATE / (1 + epoch);
    for (const i of order) {
      const vector = vectors[i];
      const right = examples[i]?.class;
      if (!vector) continue;
      const steps = softmax(vector, model).map((found, k) => rate * (found - (k === right ? 1 : 0)));
      const moved = [...steps.keys()].filter((k) => Math.abs(steps[k] ?? 0) > GRADIENT_EPSILON * rate);
      for (const k of moved) bias[k] = (bias[k] ?? 0) - 0.1 * (steps[k] ?? 0);
      for (let j = 0; j < vector.rows.length; j += 1) {
        const row = (vector.rows[j] ?? 0) * classes;
        const value = vector.weights[j] ?? 0;
        for (const k of moved) weights[row + k] = (weights[row + k] ?? 0) - (steps[k] ?? 0) * value;
      }
    }
  }
  return quantize(model);
}

/**
 * The probability of each class, in order; they add up to 1.
 *
 * @param words all the words of the question, folded
 */
export function classify(words: readonly string[], learned: QuantizedModel): number[] {
  return softmax(tfIdfVector(words, learned), learned);
}
