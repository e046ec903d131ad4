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
  let greatest = 0;
  for (const value of vector) greatest = Math.max(greatest, Math.abs(value));
  const scale = greatest / MAX_INT8;
  const values = new Int8Array(vector.length);
  for (const [i, value] of vector.entries()) values[i] = Math.round(value / (scale || 1));
  return { values, scale };
}
