import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundOf, type Share, waitForTurn } from '../../src/discord/identify.ts';

const share = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(1, 2, 16))
  .map(([count, maxConcurrency]): Share => ({ count, maxConcurrency }));
const now = fc.integer({ min: 0, max: 4e12 });

it('a shard’s turn comes within a round', () => {
  expect(waitForTurn(0, { count: 4, maxConcurrency: 1 }, 0)).toBe(24_000);
  expect(waitForTurn(1, { count: 4, maxConcurrency: 1 }, 0)).toBe(6_000);
  expect(waitForTurn(3, { count: 4, maxConcurrency: 1 }, 19_000)).toBe(23_000);
  expect(waitForTurn(3, { count: 4, maxConcurrency: 16 }, 5_999)).toBe(1);
  fc.assert(
    fc.property(share, fc.nat(399), now, (share, shard, at) => {
      const wait = waitForTurn(shard % share.count, share, at);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(roundOf(share));
    }),
  );
});

it('two shards that may not identify together are more than five seconds apart, whenever their processes ask', () => {
  fc.assert(
    fc.property(
      share,
      fc.nat(399),
      fc.nat(399),
      now,
      fc.integer({ min: -1000, max: 100_000 }),
      (share, a, b, at, later) => {
        const [one, other] = [a % share.count, b % share.count];
        if (one === other || one % share.maxConcurrency !== other % share.maxConcurrency) return;
        const first = at + waitForTurn(one, share, at);
        const second = at + later + waitForTurn(other, share, at + later);
        expect(Math.abs(first - second)).toBeGreaterThan(5000);
      },
    ),
  );
});

it('one shard that has to identify again takes its next turn', () => {
  const share = { count: 4, maxConcurrency: 4 };
  const first = waitForTurn(2, share, 1000);
  expect(waitForTurn(2, share, 1000 + first)).toBe(6000);
});
