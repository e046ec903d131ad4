import { setTimeout as delay } from 'node:timers/promises';
import { type REST, RESTJSONErrorCodes } from 'discord.js';
import { withTimeLimit } from '../util/time-limit.ts';
import { type Backoff, classifyFailure, type RequestFailure, retryPause } from './request-failure.ts';

/** Options of a request. */
export interface SendingRules {
  /** The time in which it has to arrive. */
  readonly deadlineMs: number;
  /** True if it may be sent again after it has perhaps arrived. */
  readonly isRepeatable: boolean;
}

/** Discord accepts no first response to an interaction after three seconds, and no second one. */
const FIRST_RESPONSE: SendingRules = { deadlineMs: 3_000, isRepeatable: true };

/** Its pauses end with the deadline. */
const BACKOFF: Backoff = { firstMs: 100 };

/** Sends a response once, and resolves to what Discord answers. It may be called again after it failed. */
export type SendResponse<T = unknown> = () => Promise<T>;

/** True if an earlier attempt has reached Discord, and only Discord's answer was lost. */
const isAlreadySent = (failure: RequestFailure, attempt: number): boolean =>
  attempt > 0 &&
  failure.kind === 'refused' &&
  failure.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** Failures after which Discord has certainly not carried the request out. */
const NOT_CARRIED_OUT: ReadonlySet<RequestFailure['kind']> = new Set([
  'limited',
  'unavailable',
  'unconnected',
]);

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
   * Sends a response; again after a rate limit, a 5xx or a broken connection, as long as it can still arrive in time.
   * (discord.js would wait for any rate limit, and fifteen seconds for an answer.)
   *
   * @param rules default: those of a first response
   * @returns the answer; `undefined` where it was lost, and only a further attempt told that the response had arrived
   * @throws DiscordAPIError when Discord refuses it
   * @throws UnconfirmedError when Discord has not answered by the deadline, or the connection broke before it did
   * @throws Error when it could not be sent by then
   */
  async send<T>(send: SendResponse<T>, rules = FIRST_RESPONSE): Promise<T | undefined> {
    return withTimeLimit(this.#sendWithRetries(send, rules), rules.deadlineMs, () => {
      throw new UnconfirmedError();
    });
  }

  /**
   * @throws the error of the last attempt before the deadline; UnconfirmedError if one may have arrived and none was refused
   */
  async #sendWithRetries<T>(
    send: SendResponse<T>,
    { deadlineMs, isRepeatable }: SendingRules,
  ): Promise<T | undefined> {
    const deadline = performance.now() + deadlineMs;
    let isUnconfirmed = false;
    const givenUp = (error: unknown): unknown => (isUnconfirmed ? new UnconfirmedError(error) : error);
    for (let attempt = 0; ; attempt += 1) {
      if (!(await this.#globalLimitPasses(deadline)))
        throw givenUp(new Error('Discord’s global rate limit lasts longer than it waits'));
      try {
        return await send();
      } catch (error) {
        const failure = classifyFailure(error);
        if (isAlreadySent(failure, attempt)) return undefined;
        if (failure.kind === 'limited' && failure.isGlobal) this.#limitAll(failure.retryAfterMs);
        const pause = retryPause(failure, attempt, BACKOFF);
        if (pause === undefined) throw error;
        if (!isRepeatable && !NOT_CARRIED_OUT.has(failure.kind)) throw new UnconfirmedError(error);
        isUnconfirmed ||= failure.kind === 'unanswered';
        if (performance.now() + pause > deadline) throw givenUp(error);
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

  /** Waits for the end of the global rate limit; resolves to false at once if that is after the deadline. */
  async #globalLimitPasses(deadline: number): Promise<boolean> {
    for (let pause = this.#globalPause(); pause > 0; pause = this.#globalPause()) {
      if (performance.now() + pause > deadline) return false;
      await delay(pause);
    }
    return true;
  }
}
