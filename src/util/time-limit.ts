import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits for a promise no longer than some time. What it stands for goes on by itself after that.
 *
 * @param limitMs in milliseconds
 * @param atLimit what to return, or throw, when they have passed
 * @throws the error of a promise that is rejected in time, or that of `atLimit`
 */
export async function withTimeLimit<T, Late>(
  promise: Promise<T>,
  limitMs: number,
  atLimit: () => Late,
): Promise<T | Late> {
  const ended = new AbortController();
  const timeout = async (): Promise<Late> => {
    await delay(limitMs, undefined, { signal: ended.signal });
    return atLimit();
  };
  try {
    return await Promise.race([promise, timeout()]);
  } finally {
    ended.abort();
  }
}
