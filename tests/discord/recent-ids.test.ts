import { expect, it } from 'vitest';
import { RecentIds } from '../../src/discord/recent-ids.ts';

it('remembers at least its capacity, and forgets the oldest ids', () => {
  const ids = new RecentIds(5_000);
  expect([ids.addIfNew('a'), ids.addIfNew('b'), ids.addIfNew('a')]).toEqual([true, true, false]);
  expect([ids.has('a'), ids.has('c'), ids.addIfNew('c')]).toEqual([true, false, true]);
  for (let i = 0; i < 10_000; i += 1) ids.addIfNew(`${i}`);
  for (let i = 5_000; i < 10_000; i += 1) expect(ids.addIfNew(`${i}`)).toBe(false);
  expect(ids.addIfNew('a')).toBe(true);
});
