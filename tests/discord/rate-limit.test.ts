import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Limiter } from '../../src/discord/rate-limit.ts';
import { Seen } from '../../src/discord/recent-ids.ts';

describe('the limit of what one person may ask', () => {
  it('lets so many through at once, then one by one, and says after how long', () => {
    const limiter = new Limiter({ questions: 3, seconds: 6 });
    const take = (now: number): number => limiter.take('ada', now);
    expect([take(0), take(0), take(0), take(0)]).toEqual([0, 0, 0, 2000]);
    // Asking in vain costs nothing.
    expect([take(500), take(1999), take(2000), take(2001)]).toEqual([1500, 1, 0, 1999]);
    // Whoever waits for all of the time has all of the questions again.
    expect([take(8000), take(8000), take(8000), take(8000)]).toEqual([0, 0, 0, 2000]);
  });

  it('is each person’s own', () => {
    const limiter = new Limiter({ questions: 1, seconds: 60 });
    expect(limiter.take('ada', 0)).toBe(0);
    for (let i = 0; i < 1000; i += 1) expect(limiter.take('ada', i)).toBeGreaterThan(0);
    expect(limiter.take('grace', 999)).toBe(0);
  });

  it('is never exceeded, and never keeps anyone from what they may', () => {
    const asked = fc.array(fc.nat(5000), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 30 }),
        asked,
        (questions, seconds, gaps) => {
          const limiter = new Limiter({ questions, seconds });
          const taken: number[] = [];
          let now = 0;
          for (const gap of gaps) {
            now += gap;
            const wait = limiter.take('ada', now);
            if (wait === 0) taken.push(now);
            // After the time that was named they may, and not before.
            else expect(wait).toBeLessThanOrEqual((seconds * 1000) / questions + 1e-6);
          }
          // In any stretch of time there were no more than at once, and what it pays off.
          for (const [i, from] of taken.entries()) {
            for (const [j, to] of taken.entries()) {
              if (j < i) continue;
              expect(j - i + 1).toBeLessThanOrEqual(
                questions + ((to - from) * questions) / (seconds * 1000) + 1e-6,
              );
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('forgets who asked longest ago, rather than grow', () => {
    const limiter = new Limiter({ questions: 1, seconds: 1e6 });
    for (let i = 0; i < 50_000; i += 1) limiter.take(`${i}`, 0);
    expect(limiter.people).toBe(10_000);
    expect(limiter.take('49999', 1)).toBeGreaterThan(0);
    expect(limiter.take('0', 1)).toBe(0);
  });
});

describe('the memory of what has come', () => {
  it('knows an id again, also 5,000 ids later, and forgets the oldest of very many', () => {
    const seen = new Seen(5_000);
    expect([seen.before('a'), seen.before('b'), seen.before('a')]).toEqual([false, false, true]);
    for (let i = 0; i < 10_000; i += 1) seen.before(`${i}`);
    for (let i = 5_000; i < 10_000; i += 1) expect(seen.before(`${i}`)).toBe(true);
    expect(seen.before('a')).toBe(false);
  });
});
