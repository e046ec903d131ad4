/** Errors of requests, as discord.js throws them. */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/** Discord's no, with one of its error codes. */
export const refusal = (code: number, status: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'refused' }, code, status, 'POST', 'url', {});

/** A 5xx. */
export const serverError = (status: number): HTTPError => new HTTPError(status, '', 'POST', 'url', {});

/** A rate limit that lasts so many milliseconds. */
export const rateLimit = (retryAfter: number, global = false): RateLimitError =>
  new RateLimitError({
    global,
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

/** A connection that failed, with the code of the system or the HTTP client. */
export const networkError = (code: string): TypeError =>
  Object.assign(new TypeError('fetch failed'), { code });
