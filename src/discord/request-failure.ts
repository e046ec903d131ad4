/**
 * Failures of requests to Discord: their reason, and the pause before a retry. discord.js is told to retry nothing where this
 * is used: by default it sends a request that met a 5xx, a reset connection or no answer again at once, three times
 * (https://github.com/discordjs/discord.js/issues/10571).
 */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { messageOf } from '../errors.ts';
import { valueAt } from '../util/record.ts';

/** A classified error of discord.js, its HTTP client or the system. */
export type RequestFailure =
  /** A 4xx: the same request would be refused again. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: number | string }
  /** A 429, or the daily limit of new commands, which tells no time. */
  | { readonly kind: 'limited'; readonly retryAfterMs: number; readonly isGlobal: boolean }
  /** A 502 or 503 did not reach the server for the request; after another 5xx, it may have been carried out. */
  | { readonly kind: 'unavailable' | 'failing'; readonly status: number }
  /** No connection was made, or one broke or stayed silent after the request may have arrived. */
  | { readonly kind: 'unconnected' | 'unanswered'; readonly code: string }
  /** Anything else, such as an answer that discord.js cannot read. */
  | { readonly kind: 'unknown' };

/** Statuses of a gateway or proxy that did not pass the request on. */
const UNAVAILABLE: ReadonlySet<number> = new Set([502, 503]);

/** System and HTTP client codes of a connection that was never made. */
const UNCONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The system's or the HTTP client's code for a failed connection, like ECONNREFUSED: an error's own, or its cause's. */
function networkCode(error: unknown): string | undefined {
  for (const candidate of [error, valueAt(error, 'cause')]) {
    const code = valueAt(candidate, 'code');
    if (typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_\w+|EAI_\w+|HPE_\w+)$/.test(code)) return code;
  }
  return valueAt(error, 'name') === 'AbortError' ? 'no answer in time' : undefined;
}

/** Classifies an error of a request to Discord. */
export function classifyFailure(error: unknown): RequestFailure {
  if (error instanceof RateLimitError) {
    return { kind: 'limited', retryAfterMs: error.retryAfter, isGlobal: error.global };
  }
  if (error instanceof DiscordAPIError) {
    const { status, code } = error;
    return code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached
      ? { kind: 'limited', retryAfterMs: 0, isGlobal: false }
      : { kind: 'refused', status, code };
  }
  if (error instanceof HTTPError) {
    const { status } = error;
    return { kind: UNAVAILABLE.has(status) ? 'unavailable' : 'failing', status };
  }
  const code = networkCode(error);
  if (code === undefined) return { kind: 'unknown' };
  return { kind: UNCONNECTED.has(code) ? 'unconnected' : 'unanswered', code };
}

/** The reason for a failed request, in a few words on one line. */
export function failureReason(error: unknown): string {
  const failure = classifyFailure(error);
  if (error instanceof RateLimitError) return error.global ? 'global rate limit' : 'rate limit';
  if (failure.kind === 'unconnected' || failure.kind === 'unanswered') return failure.code;
  // A status tells more than discord.js of an answer without a message, such as a proxy's page.
  if ('status' in failure && valueAt(error, 'rawError', 'message') === undefined)
    return `status ${failure.status}`;
  // discord.js reads answers without checking them.
  if (error instanceof TypeError) return 'its answer is none of Discord’s';
  return messageOf(error).replace(/\s*\n\s*/g, '; ');
}

/** Exponential backoff: each pause is twice as long as the one before. */
export interface Backoff {
  /** The pause before the second attempt, in milliseconds. */
  readonly firstMs: number;
  /** Default: no limit. */
  readonly maxMs?: number;
}

/**
 * The pause before a request is sent again: exponential backoff, and no less than a rate limit demands.
 *
 * @param attempt the one that failed, counted from 0
 * @returns milliseconds; `undefined` when Discord would refuse it again
 */
export function retryPause(
  failure: RequestFailure,
  attempt: number,
  { firstMs, maxMs = Number.POSITIVE_INFINITY }: Backoff,
): number | undefined {
  if (failure.kind === 'refused') return undefined;
  const pause = Math.min(firstMs * 2 ** attempt, maxMs);
  return failure.kind === 'limited' ? Math.max(failure.retryAfterMs, pause) : pause;
}
