import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, type REST, RESTJSONErrorCodes } from 'discord.js';
import { networkCode } from './startup-errors.ts';

/** Options of a request. */
export interface SendingRules {
  /** The time in which it has to arrive. */
  readonly deadlineMs: number;
  /** True if it may be sent again after it has perhaps arrived. */
  readonly isRepeatable: boolean;
}

/** Discord accepts no first response to an interaction after three seconds, and no second one. */
const FIRST_RESPONSE: SendingRules = { deadlineMs: 3_000, isRepeatable: true };

/** The pause before the second attempt; each further one is twice as long. */
const FIRST_PAUSE_MS = 100;

/** Sends a response once, and resolves to what Discord answers. It may be called again after it failed. */
export type SendResponse<T = unknown> = () => Promise<T>;

/** True if an earlier attempt has reached Discord, and only Discord's answer was lost. */
function isAlreadySent(error: unknown, attempt: number): boolean {
  return (
    attempt > 0 &&
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** The global rate limit ends too late for a response. */
class GlobalLimitError extends Error {
  override name = 'GlobalLimitError';
  override message = 'Discord’s global rate limit lasts longer than it waits';
}

/** The pause before another attempt, in milliseconds; `undefined` if Discord refuses the response itself. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (error instanceof DiscordAPIError) return undefined;
  if (error instanceof GlobalLimitError) return Number.POSITIVE_INFINITY;
  const pause = FIRST_PAUSE_MS * 2 ** attempt;
  return error instanceof RateLimitError ? Math.max(error.retryAfter, pause) : pause;
}

/** System and HTTP client codes of a connection that was never made. */
const NOT_CONNECTED: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** True if the connection failed after the response may have reached Discord. */
function mayHaveArrived(error: unknown): boolean {
  const code = networkCode(error);
  return code !== undefined && !NOT_CONNECTED.has(code);
}

/** True if Discord said that it did not take the response, or the connection was never made. */
function hasNotArrived(error: unknown): boolean {
  return (
    error instanceof HTTPError ||
    error instanceof RateLimitError ||
    error instanceof GlobalLimitError ||
    NOT_CONNECTED.has(networkCode(error))
  );
}

/** No answer of Discord to a response came: it may have been shown, or not. */
export class UnconfirmedError extends Error {
  override name = 'UnconfirmedError';

  /** @param cause the error of the last attempt; `undefined` when the time was over */
  constructor(cause?: unknown) {
    super('Discord did not answer', { cause });
  }
}

/** Sends responses to interactions, within the limits of rate and time that Discord sets. */
export class ResponseSender {
  /** Has the global rate limit, which discord.js keeps to in other requests, but neither keeps to nor learns of in these. */
  readonly #rest: REST;

  constructor(rest: REST) {
    this.#rest = rest;
  }

  /**
   * Sends a response; again after a rate limit, a 5xx or a broken connection, as long as it can still arrive in time. (discord.js
   * would retry without a pause, and wait for any rate limit and fifteen seconds for an answer.)
   *
   * @param rules default: those of a first response
   * @returns the answer; `undefined` where it was lost, and only a further attempt told that the response had arrived
   * @throws DiscordAPIError when Discord refuses it
   * @throws UnconfirmedError when Discord has not answered by the deadline, or the connection broke before it did
   * @throws Error when it could not be sent by then
   */
  async send<T>(send: SendResponse<T>, rules = FIRST_RESPONSE): Promise<T | undefined> {
    const ended = new AbortController();
    const timeout = async (): Promise<never> => {
      await delay(rules.deadlineMs, undefined, { signal: ended.signal });
      throw new UnconfirmedError();
    };
    try {
      return await Promise.race([this.#sendWithRetries(send, rules), timeout()]);
    } finally {
      ended.abort();
    }
  }

  /** @throws the error of the last attempt before the deadline; UnconfirmedError if one may have arrived and none was refused */
  async #sendWithRetries<T>(
    send: SendResponse<T>,
    { deadlineMs, isRepeatable }: SendingRules,
  ): Promise<T | undefined> {
    const deadline = performance.now() + deadlineMs;
    let isUnconfirmed = false;
    for (let attempt = 0; ; attempt += 1) {
      try {
        await this.#waitForGlobalReset(deadline);
        return await send();
      } catch (error) {
        if (isAlreadySent(error, attempt)) return undefined;
        if (error instanceof RateLimitError && error.global) this.#limitAll(error.retryAfter);
        const pause = pauseAfter(error, attempt);
        if (pause === undefined) throw error;
        if (!isRepeatable && !hasNotArrived(error)) throw new UnconfirmedError(error);
        isUnconfirmed ||= mayHaveArrived(error);
        if (performance.now() + pause > deadline) throw isUnconfirmed ? new UnconfirmedError(error) : error;
        await delay(pause);
      }
    }
  }

  /** Lets no request leave for this time, in milliseconds. */
  #limitAll(retryAfter: number): void {
    this.#rest.globalRemaining = 0;
    this.#rest.globalReset = Date.now() + retryAfter;
  }

  /** The time until requests may leave, in milliseconds; not positive if they may. */
  #globalPause(): number {
    const { globalRemaining, globalReset } = this.#rest;
    return globalRemaining > 0 ? 0 : globalReset - Date.now();
  }

  /** @throws GlobalLimitError when the global rate limit ends after the deadline */
  async #waitForGlobalReset(deadline: number): Promise<void> {
    for (let pause = this.#globalPause(); pause > 0; pause = this.#globalPause()) {
      if (performance.now() + pause > deadline) throw new GlobalLimitError();
      await delay(pause);
    }
  }
}
