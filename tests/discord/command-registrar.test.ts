import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { retryPause } from '../../src/discord/command-registrar.ts';
import { StartupError } from '../../src/errors.ts';

const apiError = (status: number, code: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'PUT', '/commands', {});
const rateLimit = (retryAfter: number): RateLimitError =>
  new RateLimitError({
    global: false,
    hash: '',
    limit: 1,
    majorParameter: '',
    method: 'PUT',
    retryAfter,
    route: '/applications',
    scope: 'user',
    sublimitTimeout: 0,
    timeToReset: retryAfter,
    url: '',
  });

describe('the pause before a registration is tried again', () => {
  it('is what a rate limit demands', () => {
    expect(retryPause(rateLimit(60_000), 0)).toBe(60_000);
    expect(retryPause(rateLimit(60_000), 9)).toBe(60_000);
  });

  it.each([
    ['Discord fails', apiError(503, 0)],
    ['a proxy fails', new HTTPError(502, 'Bad Gateway', 'PUT', '/commands', {})],
    ['the connection breaks', new TypeError('fetch failed')],
    ['the day’s new commands are used up', apiError(400, 30034)],
  ])('doubles up to a quarter of an hour when %s', (_, error) => {
    const pauses = [0, 1, 2, 20].map((attempt) => retryPause(error, attempt));
    expect(pauses).toStrictEqual([5_000, 10_000, 20_000, 900_000]);
  });

  it.each([
    ['the token is wrong', apiError(401, 0)],
    ['the bot is not in the server', apiError(403, 50001)],
    ['the commands are invalid', apiError(400, 50035)],
    ['the answer is no list of commands', new StartupError('no list')],
  ])('is none where the operator has to change something: %s', (_, error) => {
    expect(retryPause(error, 0)).toBeUndefined();
  });
});
