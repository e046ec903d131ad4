import { describe, expect, it } from 'vitest';
import { allButTheTop, normalizeLength } from '../../../src/tools/word-vectors/all-but-the-top.ts';

/** Vectors that vary most along the first axis, less along the second, and little along the third. */
const VECTORS = [
  [9, 1, 1],
  [-8, 2, -1],
  [7, -2, 1],
  [-9, -1, 1],
  [8, 1, -1],
  [-7, -2, -1],
].map((values) => Float64Array.from(values));

const spreadAlong = (vectors: readonly Float64Array[], axis: number): number =>
  vectors.reduce((sum, vector) => sum + (vector[axis] ?? 0) ** 2, 0);

describe('all but the top', () => {
  it('takes out the mean', () => {
    const sums = [0, 1, 2].map((axis) =>
      allButTheTop(VECTORS, 0).reduce((sum, vector) => sum + (vector[axis] ?? 0), 0),
    );
    for (const sum of sums) expect(sum).toBeCloseTo(0, 10);
  });

  it('takes out the direction in which vectors differ most, and keeps the others', () => {
    const before = VECTORS.map(normalizeLength);
    const after = allButTheTop(VECTORS, 1);
    expect(spreadAlong(after, 0)).toBeLessThan(0.01 * spreadAlong(before, 0));
    expect(spreadAlong(after, 1)).toBeGreaterThan(0.8 * spreadAlong(before, 1));
  });

  it('takes out two', () => {
    const after = allButTheTop(VECTORS, 2);
    expect(spreadAlong(after, 0)).toBeLessThan(0.01);
    expect(spreadAlong(after, 1)).toBeLessThan(0.01);
    expect(spreadAlong(after, 2)).toBeGreaterThan(0.05);
  });

  it('gives the same each time', () => {
    expect(allButTheTop(VECTORS, 2)).toStrictEqual(allButTheTop(VECTORS, 2));
  });
});
