import { describe, expect, it } from 'vitest';
import { classifyFailure, failureReason, retryPause } from '../../src/discord/request-failure.ts';
import { networkError, rateLimit, refusal, serverError } from '../support/request-errors.ts';

describe('a failed request', () => {
  it.each<[what: string, error: unknown, kind: string, reason: string]>([
    ['a refusal', refusal(50035, 400), 'refused', 'refused'],
    ['a wrong token', refusal(0, 401), 'refused', 'refused'],
    ['a rate limit', rateLimit(1_000), 'limited', 'rate limit'],
    ['the global rate limit', rateLimit(1_000, true), 'limited', 'global rate limit'],
    ['the daily limit of new commands', refusal(30034, 400), 'limited', 'refused'],
    ['a gateway without a server behind it', serverError(502), 'unavailable', 'status 502'],
    ['a server that is down', serverError(503), 'unavailable', 'status 503'],
    ['a bug of the server', serverError(500), 'failing', 'status 500'],
    ['a gateway whose server did not answer', serverError(504), 'failing', 'status 504'],
    ['a port where nothing listens', networkError('ECONNREFUSED'), 'unconnected', 'ECONNREFUSED'],
    [
      'a name that does not resolve',
      new TypeError('fetch failed', { cause: networkError('ENOTFOUND') }),
      'unconnected',
      'ENOTFOUND',
    ],
    ['a reset connection', networkError('ECONNRESET'), 'unanswered', 'ECONNRESET'],
    ['a closed connection', networkError('UND_ERR_SOCKET'), 'unanswered', 'UND_ERR_SOCKET'],
    ['an answer that is no HTTP', networkError('HPE_INVALID_CONSTANT'), 'unanswered', 'HPE_INVALID_CONSTANT'],
    ['silence', new DOMException('aborted', 'AbortError'), 'unanswered', 'no answer in time'],
    [
      'an answer of another shape',
      new TypeError('x is not iterable'),
      'unknown',
      'its answer is none of Discord’s',
    ],
    ['anything else', new Error('one\n  two'), 'unknown', 'one; two'],
  ])('is classified, with a reason on one line: %s', (_, error, kind, reason) => {
    expect(classifyFailure(error).kind).toBe(kind);
    expect(failureReason(error)).toBe(reason);
  });
});

describe('the pause before a request is sent again', () => {
  const backoff = { firstMs: 5_000, maxMs: 900_000 };
  const pauses = (error: unknown): unknown[] =>
    [0, 1, 2, 20].map((attempt) => retryPause(classifyFailure(error), attempt, backoff));

  it.each([
    ['Discord fails', serverError(500)],
    ['a proxy fails', serverError(502)],
    ['the connection breaks', networkError('ECONNRESET')],
    ['the day’s new commands are used up', refusal(30034, 400)],
    ['the answer cannot be read', new TypeError('no')],
  ])('doubles up to its limit when %s', (_, error) => {
    expect(pauses(error)).toStrictEqual([5_000, 10_000, 20_000, 900_000]);
  });

  it('is no less than a rate limit demands', () => {
    expect(pauses(rateLimit(15_000))).toStrictEqual([15_000, 15_000, 20_000, 900_000]);
    expect(pauses(rateLimit(1_200_000))).toStrictEqual([1_200_000, 1_200_000, 1_200_000, 1_200_000]);
  });

  it('has no limit of its own where none is given', () => {
    expect(retryPause(classifyFailure(serverError(503)), 20, { firstMs: 1 })).toBe(2 ** 20);
  });

  it.each([
    ['the token is wrong', refusal(0, 401)],
    ['the bot is not in the server', refusal(50001, 403)],
    ['the commands are invalid', refusal(50035, 400)],
  ])('is none where the same request would be refused again: %s', (_, error) => {
    expect(pauses(error)).toStrictEqual([undefined, undefined, undefined, undefined]);
  });
});
