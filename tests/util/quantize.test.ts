import { describe, expect, it } from 'vitest';
import { quantize } from '../../src/util/quantize.ts';

describe('a quantized vector', () => {
  it('has its greatest absolute value as 127, and its zero as 0', () => {
    const { values, scale } = quantize(Float64Array.from([-2, 0, 1]));
    expect([...values]).toStrictEqual([-127, 0, 64]);
    expect(scale).toBeCloseTo(2 / 127);
  });

  it('is each value to within half the scale', () => {
    const vector = Float64Array.from({ length: 100 }, (_, i) => Math.sin(i));
    const { values, scale } = quantize(vector);
    for (const [i, value] of vector.entries())
      expect(Math.abs(value - (values[i] ?? 0) * scale)).toBeLessThanOrEqual(scale / 2 + Number.EPSILON);
  });

  it('is null with a scale of 0 for a null vector', () => {
    expect(quantize(new Float32Array(3))).toStrictEqual({ values: new Int8Array(3), scale: 0 });
  });
});
