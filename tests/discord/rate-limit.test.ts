import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateLimiter } from '../../src/discord/rate-limit.ts';

describe('the rate limit', () => {
  it('allows a burst, then one question at a time, and says how long to wait', () => {
    const limiter = new RateLimiter({ questions: 3, seconds: 6 });
    const take = (now: number): number => limiter.take('ada', now);
    expect([take(0), take(0), take(0), take(0)]).toEqual([0, 0, 0, 2000]);
    // A refused question costs nothing.
    expect([take(500), take(1999), take(2000), take(2001)]).toEqual([1500, 1, 0, 1999]);
    // After the whole time, the whole burst is available again.
    expect([take(8000), take(8000), take(8000), take(8000)]).toEqual([0, 0, 0, 2000]);
  });

  it('counts each person separately', () => {
    const limiter = new RateLimiter({ questions: 1, seconds: 60 });
    expect(limiter.take('ada', 0)).toBe(0);
    for (let i = 0; i < 1000; i += 1) expect(limiter.take('ada', i)).toBeGreaterThan(0);
    expect(limiter.take('grace', 999)).toBe(0);
  });

  it('is never exceeded, and never refuses a question that is allowed', () => {
    const gapsBetweenQuestions = fc.array(fc.nat(5000), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 30 }),
        gapsBetweenQuestions,
        (questions, seconds, gaps) => {
          const limiter = new RateLimiter({ questions, seconds });
          const taken: number[] = [];
          let now = 0;
          for (const gap of gaps) {
            now += gap;
            const wait = limiter.take('ada', now);
            if (wait === 0) taken.push(now);
            // The wait is never longer than one question takes.
            else expect(wait).toBeLessThanOrEqual((seconds * 1000) / questions + 1e-6);
          }
          // In any period there are at most a burst and what becomes available meanwhile.
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

  it('remembers 10,000 people, and evicts the least recent', () => {
    const limiter = new RateLimiter({ questions: 1, seconds: 1e6 });
    for (let i = 0; i < 50_000; i += 1) limiter.take(`${i}`, 0);
    expect(limiter.size).toBe(10_000);
    expect(limiter.take('49999', 1)).toBeGreaterThan(0);
    expect(limiter.take('0', 1)).toBe(0);
  });
});
