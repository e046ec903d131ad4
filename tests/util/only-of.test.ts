import { describe, expect, it } from 'vitest';
import { onlyOf } from '../../src/util/only-of.ts';

describe('the only one of some values', () => {
  it('may be there several times', () => {
    expect(onlyOf(['Bell', 'Bell'])).toBe('Bell');
  });

  it('is nothing where there are none, or others', () => {
    expect(onlyOf([])).toBeUndefined();
    expect(onlyOf(['Bell', 'Moss'])).toBeUndefined();
  });
});
