import { describe, expect, it } from 'vitest';
import { maxOf, minOf } from '../../src/util/extremes.ts';

describe('the extremes of some numbers', () => {
  it('are those of more numbers than a call takes arguments', () => {
    const many = Array.from({ length: 1_000_000 }, (_, i) => i - 5);
    expect([minOf(many), maxOf(many)]).toStrictEqual([-5, 999_994]);
  });

  it('are infinite where there are none', () => {
    expect([minOf([]), maxOf([])]).toStrictEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  });
});
