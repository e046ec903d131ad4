import { setTimeout as delay } from 'node:timers/promises';
import { type InteractionResponseType, RateLimitError, REST, Routes } from 'discord.js';
import { property } from './explain.ts';

/** What Discord is sent for an interaction, as JSON in UTF-8. */
export type Response = Uint8Array;

/** A response as it is sent. */
export function responseOf(type: InteractionResponseType, data: object): Response {
  return Buffer.from(JSON.stringify({ type, data }));
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** How long a response is worth sending, in milliseconds: Discord waits no longer for it. */
const WORTH_SENDING = 3_000;
/** The pause before the second attempt, in milliseconds; each further one is twice as long. */
const FIRST_PAUSE = 100;

/** The interaction had been answered already. */
const ACKNOWLEDGED = 40060;

/**
 * The way to Discord for responses alone. They need no token, and have no rate limit of their own; an attempt that
 * failed is repeated by {@link respond}, with pauses, and not by discord.js, which would do it at once, and for ever
 * where it is told to come back later.
 */
export function callbacks(apiUrl: string): REST {
  return new REST({ api: apiUrl, retries: 0, timeout: WORTH_SENDING, rejectOnRateLimit: ['/interactions'] });
}

/** How long to wait before the next attempt, in milliseconds; nothing where one would be no use. */
function pauseAfter(error: unknown, pause: number): number | undefined {
  if (error instanceof RateLimitError) return Math.max(error.retryAfter, pause);
  if (property(error, 'name') === 'AbortError') return undefined;
  const status = property(error, 'status');
  return typeof status !== 'number' || status >= 500 ? pause : undefined;
}

/**
 * Sends the response to an interaction, again where Discord, or the way there, has trouble that may pass.
 *
 * @throws what the last attempt failed with: when Discord refuses the response, or three seconds are over
 */
export async function respond(
  rest: REST,
  interaction: { readonly id: string; readonly token: string },
  response: Response,
): Promise<void> {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  const end = performance.now() + WORTH_SENDING;
  for (let pause = FIRST_PAUSE; ; pause *= 2) {
    try {
      await rest.post(route, { auth: false, body: response, passThroughBody: true, headers: JSON_TYPE });
      return;
    } catch (error) {
      // An attempt whose answer was lost may have arrived all the same.
      if (pause > FIRST_PAUSE && property(error, 'code') === ACKNOWLEDGED) return;
      const wait = pauseAfter(error, pause);
      if (wait === undefined || performance.now() + wait > end) throw error;
      await delay(wait);
    }
  }
}
