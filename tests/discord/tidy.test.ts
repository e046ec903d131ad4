import { Session } from 'node:inspector';
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTidy } from '../../src/discord/tidy.ts';

describe('memory is cleared up', () => {
  const asked = vi.spyOn(Session.prototype, 'post');
  /** Whether Node.js was told to since it was last looked. */
  const isTidied = (): boolean => {
    const calls = asked.mock.calls.length;
    asked.mockClear();
    return calls > 0;
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('after the start, and after many interactions as soon as it is quiet', () => {
    let count = 0;
    keepTidy(() => count);
    expect(isTidied()).toBe(true);

    count += 499;
    vi.advanceTimersByTime(5_000);
    expect(isTidied()).toBe(false);

    for (let second = 0; second < 5; second += 1) {
      count += 1;
      vi.advanceTimersByTime(1_000);
    }
    expect(isTidied()).toBe(false);

    vi.advanceTimersByTime(1_000);
    expect(isTidied()).toBe(true);

    vi.advanceTimersByTime(60_000);
    expect(isTidied()).toBe(false);
  });

  it('by Node.js, which does it when it is told to', async () => {
    let cleared = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const detail: unknown = Reflect.get(entry, 'detail');
        if (Reflect.get(Object(detail), 'kind') === constants.NODE_PERFORMANCE_GC_MAJOR) cleared += 1;
      }
    });
    observer.observe({ entryTypes: ['gc'] });
    keepTidy(() => 0);
    await vi.waitFor(() => expect(cleared).toBeGreaterThan(0), { timeout: 5_000, interval: 10 });
    observer.disconnect();
  });
});
