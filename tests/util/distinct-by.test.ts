import { describe, expect, it } from 'vitest';
import { distinctBy } from '../../src/util/distinct-by.ts';

describe('items that are distinct by a key', () => {
  it('are the first with each key, in their order, also of one that is undefined', () => {
    const words = ['bridge', undefined, 'Bridge', 'toll', undefined];
    expect(distinctBy(words, (word) => word?.toLowerCase())).toStrictEqual(['bridge', undefined, 'toll']);
    expect(distinctBy([], () => 1)).toStrictEqual([]);
  });
});
