import { setTimeout as delay } from 'node:timers/promises';
import {
  APIVersion,
  DefaultUserAgent,
  DefaultUserAgentAppendix,
  type InteractionResponseType,
  Routes,
} from 'discord.js';
import { Pool } from 'undici';
import { property } from './startup-errors.ts';

/** What Discord is sent for an interaction, as JSON in UTF-8. */
export type Response = Uint8Array;

const encoder = new TextEncoder();

/** A response as it is sent. Not as a Buffer: of these several share a piece of memory, and one that is kept keeps the others. */
export function responseOf(type: InteractionResponseType, data: object): Response {
  return encoder.encode(JSON.stringify({ type, data }));
}

const HEADERS = {
  'content-type': 'application/json',
  'user-agent': `${DefaultUserAgent} ${DefaultUserAgentAppendix}`,
};

/** How long a response is worth sending, in milliseconds: Discord waits no longer for it. */
const WORTH_SENDING = 3_000;
/** The pause before the second attempt, in milliseconds; each further one is twice as long. */
const FIRST_PAUSE = 100;

/**
 * So many connections at most: with a tenth of a second to Discord and back, as many responses a second as a core can make. Without
 * a limit a burst opens one for each response, more than the other end accepts at once, and then waits for them in vain.
 */
const CONNECTIONS = 500;

/** The interaction had been answered already. */
const ACKNOWLEDGED = 40060;

/** Discord's no to a response, or that of what stands before Discord. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Of HTTP. */
  readonly status: number;
  /** Discord's own, where it gives one: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
  readonly code: unknown;
  /** The milliseconds after which to try again; 0 where that is not said. */
  readonly wait: number;

  constructor(message: string, { status, code, wait }: Pick<Refusal, 'status' | 'code' | 'wait'>) {
    super(message);
    this.status = status;
    this.code = code;
    this.wait = wait;
  }
}

/** What was said with a status that is no success. What stands before Discord answers with a page rather than JSON. */
function refusalOf(status: number, retryAfter: unknown, text: string): Refusal {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  const message = property(body, 'message');
  const seconds = Number(property(body, 'retry_after') ?? retryAfter ?? 0);
  return new Refusal(typeof message === 'string' ? message : `HTTP status ${status}, and no reason`, {
    status,
    code: property(body, 'code'),
    wait: Number.isFinite(seconds) ? seconds * 1000 : 0,
  });
}

/** How long to wait before the next attempt, in milliseconds; nothing where one would be no use. */
function pauseAfter(error: unknown, pause: number): number | undefined {
  if (!(error instanceof Refusal) || error.status >= 500) return pause;
  return error.status === 429 ? Math.max(error.wait, pause) : undefined;
}

/**
 * Sends the response to an interaction, again where Discord, or the way there, has trouble that may pass.
 *
 * @throws Error what the last attempt failed with: when Discord refuses the response, or three seconds are over
 */
export type Respond = (
  interaction: { readonly id: string; readonly token: string },
  response: Response,
) => Promise<void>;

/**
 * The way to Discord for responses alone, through the HTTP client that discord.js uses, but past its queues and counts: responses
 * need no token and have no rate limit of their own, and keeping both costs as much again as sending them.
 */
export function responder(apiUrl: string): Respond {
  const { origin, pathname } = new URL(apiUrl);
  const base = `${pathname.replace(/\/$/, '')}/v${APIVersion}`;
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    connect: { timeout: WORTH_SENDING },
    headersTimeout: WORTH_SENDING,
    bodyTimeout: WORTH_SENDING,
  });
  // As a handler rather than with `request()`, which makes a stream of a body that is nearly always empty.
  const attempt = (path: string, response: Response): Promise<void> =>
    new Promise((resolve, reject) => {
      let status = 0;
      let retryAfter: string | undefined;
      const said: Buffer[] = [];
      pool.dispatch(
        { method: 'POST', path, headers: HEADERS, body: response },
        {
          onConnect() {},
          onHeaders(code, headers) {
            status = code;
            const at = headers.findIndex((name, i) => i % 2 === 0 && /^retry-after$/i.test(name.toString()));
            retryAfter = at < 0 ? undefined : headers[at + 1]?.toString();
            return true;
          },
          onData: (chunk) => said.push(chunk) > 0,
          onComplete() {
            if (status < 300) resolve();
            else reject(refusalOf(status, retryAfter, Buffer.concat(said).toString()));
          },
          onError: reject,
        },
      );
    });
  return async ({ id, token }, response) => {
    const path = base + Routes.interactionCallback(id, token);
    const end = performance.now() + WORTH_SENDING;
    for (let pause = FIRST_PAUSE; ; pause *= 2) {
      try {
        return await attempt(path, response);
      } catch (error) {
        // An attempt whose answer was lost may have arrived all the same.
        if (pause > FIRST_PAUSE && property(error, 'code') === ACKNOWLEDGED) return;
        const wait = pauseAfter(error, pause);
        if (wait === undefined || performance.now() + wait > end) throw error;
        await delay(wait);
      }
    }
  };
}
