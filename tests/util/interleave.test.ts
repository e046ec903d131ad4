import { describe, expect, it } from 'vitest';
import { interleave } from '../../src/util/interleave.ts';

describe('interleaved lists', () => {
  it('take turns, and the longest goes on alone', () => {
    expect(interleave([['a1', 'a2', 'a3'], [], ['b1']])).toStrictEqual(['a1', 'b1', 'a2', 'a3']);
  });

  it('are empty where there is none', () => {
    expect(interleave([])).toStrictEqual([]);
  });
});
