import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { sendResponse } from '../../src/discord/send-response.ts';

const refusal = (code: number, status: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'refused' }, code, status, 'POST', 'url', {});
const serverError = (status: number): HTTPError => new HTTPError(status, 'Bad Gateway', 'POST', 'url', {});
const rateLimit = (retryAfter: number): RateLimitError =>
  new RateLimitError({
    global: false,
    hash: '',
    limit: 1,
    majorParameter: '',
    method: 'POST',
    retryAfter,
    route: '/interactions/:id/:token/callback',
    scope: 'user',
    sublimitTimeout: 0,
    timeToReset: retryAfter,
    url: 'url',
  });

/** Fails with these errors one after the other, then succeeds; counts the attempts. */
function failing(...errors: Error[]) {
  let attempts = 0;
  return {
    attempts: () => attempts,
    send: async (): Promise<void> => {
      const error = errors[attempts];
      attempts += 1;
      if (error) throw error;
    },
  };
}

describe('a response', { concurrent: true }, () => {
  it('is sent once when Discord accepts it', async () => {
    const { send, attempts } = failing();
    await sendResponse(send);
    expect(attempts()).toBe(1);
  });

  it('is not sent again when Discord refuses it', async () => {
    const { send, attempts } = failing(refusal(10062, 404));
    await expect(sendResponse(send)).rejects.toMatchObject({ status: 404, code: 10062 });
    expect(attempts()).toBe(1);
  });

  it('is sent again after a 5xx, a broken connection, and the end of a rate limit', async () => {
    const start = performance.now();
    const { send, attempts } = failing(serverError(502), new TypeError('other side closed'), rateLimit(1000));
    await sendResponse(send);
    expect(attempts()).toBe(4);
    expect(performance.now() - start).toBeGreaterThan(1_250);
  });

  it('counts as sent when an earlier attempt has arrived', async () => {
    const { send } = failing(new TypeError('other side closed'), refusal(40060, 400));
    await expect(sendResponse(send)).resolves.toBeUndefined();
    await expect(sendResponse(failing(refusal(40060, 400)).send)).rejects.toMatchObject({ code: 40060 });
  });

  it('is given up at once when the rate limit ends too late', async () => {
    const { send, attempts } = failing(rateLimit(60_000));
    const start = performance.now();
    await expect(sendResponse(send)).rejects.toBeInstanceOf(RateLimitError);
    expect(attempts()).toBe(1);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('is given up after three seconds of errors, and after fewer than ten attempts', async () => {
    const { send, attempts } = failing(...Array.from({ length: 100 }, () => serverError(503)));
    const start = performance.now();
    await expect(sendResponse(send)).rejects.toMatchObject({ status: 503 });
    expect(performance.now() - start).toBeLessThan(3_100);
    expect(attempts()).toBeLessThan(10);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(attempts()).toBeLessThan(10);
  });

  it('is given up after three seconds without an answer', async () => {
    const start = performance.now();
    await expect(sendResponse(() => new Promise(() => {}))).rejects.toThrow('within three seconds');
    expect(performance.now() - start).toBeGreaterThan(2_990);
  });
});
