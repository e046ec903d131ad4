import { getActiveResourcesInfo } from 'node:process';
import { describe, expect, it } from 'vitest';
import { withTimeLimit } from '../../src/util/time-limit.ts';

const LONG_MS = 60_000;
const never = new Promise<never>(() => {});
const timers = (): number => getActiveResourcesInfo().filter((type) => type === 'Timeout').length;

describe('waiting with a time limit', () => {
  it('ends as the promise does that is in time, and leaves no timer behind', async () => {
    const before = timers();
    expect(await withTimeLimit(Promise.resolve('sent'), LONG_MS, () => 'late')).toBe('sent');
    await expect(withTimeLimit(Promise.reject(new Error('refused')), LONG_MS, () => 'late')).rejects.toThrow(
      'refused',
    );
    expect(timers()).toBe(before);
  });

  it('ends at the limit with what is returned or thrown there', async () => {
    expect(await withTimeLimit(never, 1, () => 'late')).toBe('late');
    const fail = (): never => {
      throw new Error('too late');
    };
    await expect(withTimeLimit(never, 1, fail)).rejects.toThrow('too late');
  });
});
