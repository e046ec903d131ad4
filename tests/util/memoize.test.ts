import { describe, expect, it, vi } from 'vitest';
import { memoize, memoizeByObject } from '../../src/util/memoize.ts';

describe('a function with a cache', () => {
  it('computes the result of a text once, also if it is null', () => {
    const compute = vi.fn((text: string) => (text === '' ? null : text.length));
    const length = memoize(compute);
    expect([length('toll'), length('toll'), length(''), length('')]).toStrictEqual([4, 4, null, null]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('keeps no more results than it may', () => {
    const compute = vi.fn((text: string) => text.length);
    const length = memoize(compute, 2);
    for (const text of ['a', 'bb', 'ccc', 'a']) length(text);
    expect(compute).toHaveBeenCalledTimes(4);
    length('ccc');
    expect(compute).toHaveBeenCalledTimes(4);
  });
});

describe('a function of an object with a cache', () => {
  it('computes the result of each object once', () => {
    const compute = vi.fn((list: readonly number[]) => ({ length: list.length }));
    const sized = memoizeByObject(compute);
    const list = [1];
    expect(sized(list)).toBe(sized(list));
    expect(sized([1])).not.toBe(sized(list));
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
