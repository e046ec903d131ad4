import { describe, expect, it } from 'vitest';
import { maximaBy, maxOf, minOf } from '../../src/util/extremes.ts';

describe('the extremes of some numbers', () => {
  it('are those of more numbers than a call takes arguments', () => {
    const many = Array.from({ length: 1_000_000 }, (_, i) => i - 5);
    expect([minOf(many), maxOf(many)]).toStrictEqual([-5, 999_994]);
  });

  it('are infinite where there are none', () => {
    expect([minOf([]), maxOf([])]).toStrictEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  });
});

describe('the items with the maximum value', () => {
  it('are in order, and none of none', () => {
    const lengthOf = ({ length }: string): number => length;
    expect(maximaBy(['pier', 'mill', 'dam'], lengthOf)).toStrictEqual(['pier', 'mill']);
    expect(maximaBy([], lengthOf)).toStrictEqual([]);
  });
});
