/**
 * A text classifier: multinomial logistic regression over hashed tf-idf features, trained by stochastic
 * gradient descent, and stored with 8-bit weights.
 *
 * @see https://en.wikipedia.org/wiki/Multinomial_logistic_regression
 * @see https://en.wikipedia.org/wiki/Stochastic_gradient_descent
 */

import { maxOf } from '../../util/extremes.ts';
import { quantize } from '../../util/quantize.ts';
import { BUCKET_COUNT, hashFeatures } from './feature-hashing.ts';

/** A question with the class that it belongs to. */
interface TrainingExample {
  readonly tokens: readonly string[];
  /** From 0 on. */
  readonly class: number;
}

/** The features that occur in the training examples. */
interface FeatureTable {
  /** The row of each bucket in the matrix of weights; -1 for a feature that no example has. */
  readonly featureRows: Int32Array;
  /** The inverse document frequency of each row's feature. */
  readonly idf: Float32Array;
}

interface LinearModel<Weights> extends FeatureTable {
  readonly classCount: number;
  /**
   * A matrix of a row for each feature and a column for each class, row by row, in units of {@link scale}.
   */
  readonly weights: Weights;
  /** The factor of each row's weights. */
  readonly scale: Float32Array;
  /** The bias of each class. */
  readonly bias: Float32Array;
}

/** A trained model: plain data, with a byte for each weight. */
export type QuantizedModel = LinearModel<Int8Array>;

/** More epochs were not more accurate. */
const EPOCHS = 4;
/** The step size of the first epoch; that of the nth is an nth of it. */
const LEARNING_RATE = 5;
/** The bias learns at this part of the learning rate. */
const BIAS_RATE = 0.1;
/** Smaller gradients are skipped: after the first epoch, those of most classes. */
const GRADIENT_EPSILON = 0.002;

/** A sparse vector. */
interface SparseVector {
  readonly rows: readonly number[];
  readonly values: Float64Array;
}

/**
 * A linear congruential generator with a fixed seed, so that training is reproducible.
 *
 * @returns numbers from 0, inclusive, to 1, exclusive
 * @see https://en.wikipedia.org/wiki/Linear_congruential_generator#Parameters_in_common_use (Numerical Recipes)
 */
function seededRandom(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Shuffles a list in place. https://en.wikipedia.org/wiki/Fisher-Yates_shuffle */
function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
}

/** @param examples the hashed features of each training example */
function buildFeatureTable(examples: readonly (readonly number[])[]): FeatureTable {
  const featureRows = new Int32Array(BUCKET_COUNT).fill(-1);
  const documentFrequencies: number[] = [];
  /** The number of the last example with each row's feature, which is counted once in it. */
  const lastExamples: number[] = [];
  for (const [example, features] of examples.entries()) {
    for (const bucket of features) {
      if ((featureRows[bucket] ?? -1) < 0) featureRows[bucket] = documentFrequencies.push(0) - 1;
      const row = featureRows[bucket] ?? 0;
      if (lastExamples[row] === example) continue;
      lastExamples[row] = example;
      documentFrequencies[row] = (documentFrequencies[row] ?? 0) + 1;
    }
  }
  const idf = Float32Array.from(documentFrequencies, (frequency) =>
    Math.log((examples.length + 1) / (frequency + 0.5)),
  );
  return { featureRows, idf };
}

/**
 * The L2-normalized tf-idf vector of the hashed features of a question, with logarithmic term frequencies.
 * Unknown features are left out.
 */
function tfIdfVector(features: readonly number[], { featureRows, idf }: FeatureTable): SparseVector {
  const frequencies = new Map<number, number>();
  for (const bucket of features) {
    const row = featureRows[bucket] ?? -1;
    if (row >= 0) frequencies.set(row, (frequencies.get(row) ?? 0) + 1);
  }
  const rows = [...frequencies.keys()];
  const values = new Float64Array(rows.length);
  let squares = 0;
  for (const [i, row] of rows.entries()) {
    const value = (1 + Math.log(frequencies.get(row) ?? 1)) * (idf[row] ?? 0);
    values[i] = value;
    squares += value * value;
  }
  const norm = Math.sqrt(squares) || 1;
  return { rows, values: values.map((value) => value / norm) };
}

/**
 * Replaces numbers by their exponentials, divided by their sum.
 *
 * @see https://en.wikipedia.org/wiki/Softmax_function
 */
function softmax(logits: Float64Array): void {
  // Less the greatest, so that none overflows.
  const greatest = maxOf(logits);
  let sum = 0;
  for (let k = 0; k < logits.length; k += 1) {
    const exponential = Math.exp((logits[k] ?? 0) - greatest);
    logits[k] = exponential;
    sum += exponential;
  }
  for (let k = 0; k < logits.length; k += 1) logits[k] = (logits[k] ?? 0) / sum;
}

/** Writes the probability of each class into an array. */
function predict(
  { rows, values }: SparseVector,
  { classCount, weights, scale, bias }: LinearModel<Float32Array | Int8Array>,
  probabilities: Float64Array,
): void {
  probabilities.set(bias);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    const offset = row * classCount;
    const value = (values[i] ?? 0) * (scale[row] ?? 0);
    for (let k = 0; k < classCount; k += 1)
      probabilities[k] = (probabilities[k] ?? 0) + (weights[offset + k] ?? 0) * value;
  }
  softmax(probabilities);
}

/**
 * One step of gradient descent on one example: the gradient of the cross-entropy is (probability − target) ×
 * feature.
 *
 * @param probabilities an array of the size of the classes to work in
 */
function updateWeights(
  vector: SparseVector,
  targetClass: number,
  model: LinearModel<Float32Array>,
  learningRate: number,
  probabilities: Float64Array,
): void {
  const { classCount, weights, bias } = model;
  predict(vector, model, probabilities);
  const { rows, values } = vector;
  for (let k = 0; k < classCount; k += 1) {
    const step = learningRate * ((probabilities[k] ?? 0) - (k === targetClass ? 1 : 0));
    if (Math.abs(step) <= GRADIENT_EPSILON * learningRate) continue;
    bias[k] = (bias[k] ?? 0) - BIAS_RATE * step;
    for (let i = 0; i < rows.length; i += 1) {
      const at = (rows[i] ?? 0) * classCount + k;
      weights[at] = (weights[at] ?? 0) - step * (values[i] ?? 0);
    }
  }
}

/** Quantizes the weights, row by row. */
function quantizeModel({ weights, ...model }: LinearModel<Float32Array>): QuantizedModel {
  const { classCount } = model;
  const quantized = new Int8Array(weights.length);
  const scales = model.scale.map((_, row) => {
    const offset = row * classCount;
    const { values, scale } = quantize(weights.subarray(offset, offset + classCount));
    quantized.set(values, offset);
    return scale;
  });
  return { ...model, weights: quantized, scale: scales };
}

/**
 * Trains a classifier. The same examples give the same model.
 *
 * @param classCount the number of classes
 */
export function train(examples: readonly TrainingExample[], classCount: number): QuantizedModel {
  const features = examples.map(({ tokens }) => hashFeatures(tokens));
  const table = buildFeatureTable(features);
  const featureCount = table.idf.length;
  const model: LinearModel<Float32Array> = {
    ...table,
    classCount,
    weights: new Float32Array(featureCount * classCount),
    scale: new Float32Array(featureCount).fill(1),
    bias: new Float32Array(classCount),
  };
  const vectors = features.map((each) => tfIdfVector(each, table));
  const probabilities = new Float64Array(classCount);
  const random = seededRandom();
  const order = [...vectors.keys()];
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const [vector, example] = [vectors[i], examples[i]];
      if (vector && example)
        updateWeights(vector, example.class, model, LEARNING_RATE / epoch, probabilities);
    }
  }
  return quantizeModel(model);
}

/**
 * Classifies a question.
 *
 * @param tokens all its tokens
 * @returns the probability of each class, by its number; they add up to 1
 */
export function classify(tokens: readonly string[], model: QuantizedModel): number[] {
  const probabilities = new Float64Array(model.classCount);
  predict(tfIdfVector(hashFeatures(tokens), model), model, probabilities);
  return Array.from(probabilities);
}
