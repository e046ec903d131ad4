import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepTidy } from '../../src/discord/tidy.ts';

let forced = 0;
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    const detail: unknown = Reflect.get(entry, 'detail');
    const flags: unknown = Reflect.get(Object(detail), 'flags');
    if (Number(flags) & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) forced += 1;
  }
});

/** Whether memory has been cleared up since it was last looked. */
async function isTidied(): Promise<boolean> {
  await delay(20);
  const was = forced;
  forced = 0;
  return was > 0;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  observer.observe({ entryTypes: ['gc'] });
});
afterEach(() => {
  observer.disconnect();
  vi.useRealTimers();
});

it('clears up after the start, and after many interactions as soon as it is quiet', async () => {
  let count = 0;
  keepTidy(() => count);
  expect(await isTidied()).toBe(true);

  count += 499;
  vi.advanceTimersByTime(5_000);
  expect(await isTidied()).toBe(false);

  for (let second = 0; second < 5; second += 1) {
    count += 1;
    vi.advanceTimersByTime(1_000);
  }
  expect(await isTidied()).toBe(false);

  vi.advanceTimersByTime(1_000);
  expect(await isTidied()).toBe(true);

  vi.advanceTimersByTime(60_000);
  expect(await isTidied()).toBe(false);
});
