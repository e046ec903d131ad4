import { describe, expect, it, vi } from 'vitest';
import { lazy } from '../../src/util/lazy.ts';

describe('deferred work', () => {
  it('is done when its result is needed, and once, also where the result is undefined', () => {
    const create = vi.fn(() => undefined);
    const value = lazy(create);
    expect(create).not.toHaveBeenCalled();
    expect([value(), value()]).toStrictEqual([undefined, undefined]);
    expect(create).toHaveBeenCalledOnce();
  });

  it('is done again after an error', () => {
    const create = vi.fn<() => number>().mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    create.mockReturnValue(7);
    const value = lazy(create);
    expect(value).toThrow('not yet');
    expect(value()).toBe(7);
  });
});
