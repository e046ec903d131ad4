import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

/** Discord accepts no first response to an interaction after this time. */
export const RESPONSE_DEADLINE_MS = 3_000;

/** The pause before the second attempt; each further one is twice as long. */
const FIRST_PAUSE_MS = 100;

/** Sends a response once. It may be called again after it failed. */
export type SendResponse = () => Promise<unknown>;

/** The pause before another attempt; `undefined` where Discord refuses the response itself. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (error instanceof DiscordAPIError) return undefined;
  const pause = FIRST_PAUSE_MS * 2 ** attempt;
  return error instanceof RateLimitError ? Math.max(error.retryAfter, pause) : pause;
}

/**
 * Sends the first response to an interaction; again after a rate limit, a 5xx, a broken connection or a timeout, as long as it can
 * still arrive in time.
 *
 * @throws what the last attempt failed with
 */
export async function sendResponse(send: SendResponse): Promise<void> {
  const deadline = performance.now() + RESPONSE_DEADLINE_MS;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      // An earlier attempt has reached Discord, and only Discord's answer was lost.
      const isSent =
        error instanceof DiscordAPIError &&
        error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
      if (isSent && attempt > 0) return;
      const pause = pauseAfter(error, attempt);
      if (pause === undefined || performance.now() + pause > deadline) throw error;
      await delay(pause);
    }
  }
}
