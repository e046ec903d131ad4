import { maxOf } from './extremes.ts';

const MAX_INT8 = 127;

/** A vector with a signed byte for each value. */
interface QuantizedVector {
  /** From -127 to 127. */
  readonly values: Int8Array;
  /** The factor by which the values are about the vector's; 0 for a null vector. */
  readonly scale: number;
}

/**
 * Symmetric 8-bit quantization: the greatest absolute value of a vector becomes 127.
 *
 * @see https://arxiv.org/abs/1712.05877 (section 2.1, with a zero point of 0)
 */
export function quantize(vector: Float32Array | Float64Array): QuantizedVector {
  const scale = Math.max(0, maxOf(vector.map(Math.abs))) / MAX_INT8;
  return { values: Int8Array.from(vector, (value) => Math.round(value / (scale || 1))), scale };
}
