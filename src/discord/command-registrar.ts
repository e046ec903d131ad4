import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { messageOf, StartupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type CommandChanges, isUnchanged } from './command-changes.ts';
import type { CommandData } from './register-commands.ts';

/** The pause before the second attempt; each further one is twice as long, up to {@link MAX_PAUSE_MS}. */
const FIRST_PAUSE_MS = 5_000;
const MAX_PAUSE_MS = 15 * 60_000;

/**
 * The pause before a failed registration is tried again: what a rate limit demands, otherwise exponential backoff.
 *
 * @param attempt counted from 0
 * @returns milliseconds; `undefined` when trying again is pointless, since the operator has to change something
 */
export function retryPause(error: unknown, attempt: number): number | undefined {
  const backoff = Math.min(FIRST_PAUSE_MS * 2 ** attempt, MAX_PAUSE_MS);
  if (error instanceof StartupError) return undefined;
  if (error instanceof RateLimitError) return Math.max(error.retryAfter, FIRST_PAUSE_MS);
  if (error instanceof DiscordAPIError)
    return error.status >= 500 ||
      error.code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached
      ? backoff
      : undefined;
  // A connection that broke has no status.
  return error instanceof HTTPError && error.status < 500 ? undefined : backoff;
}

export interface RegistrarOptions {
  /** Registers commands, or finds that nothing has changed. */
  readonly register: (commands: readonly CommandData[]) => Promise<CommandChanges>;
  readonly log: Log;
  /** Called when Discord refuses the commands for good. */
  readonly onRefused: (error: unknown) => void;
}

/**
 * Registers commands in the background. The bot answers all the while, with those that are registered: a rate limit, the daily
 * limit of new commands and failures of Discord are waited out.
 */
export class CommandRegistrar {
  readonly #options: RegistrarOptions;
  /** Ends the attempts for the last list of commands. */
  #current = new AbortController();

  constructor(options: RegistrarOptions) {
    this.#options = options;
  }

  /** Registers these commands. A list that is still being registered is given up. */
  request(commands: readonly CommandData[]): void {
    this.stop();
    this.#current = new AbortController();
    void this.#register(commands, this.#current.signal);
  }

  /** Ends all attempts. */
  stop(): void {
    this.#current.abort();
  }

  /** Never rejects. */
  async #register(commands: readonly CommandData[], signal: AbortSignal): Promise<void> {
    const { register, log, onRefused } = this.#options;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const changes = await register(commands);
        if (signal.aborted) return;
        const message = isUnchanged(changes) ? 'commands unchanged' : 'commands registered';
        log.info({ commands: commands.map(({ name }) => name) }, message);
        return;
      } catch (error) {
        if (signal.aborted) return;
        const pause = retryPause(error, attempt);
        if (pause === undefined) {
          onRefused(error);
          return;
        }
        const seconds = Math.ceil(pause / 1000);
        log.warn(
          { reason: messageOf(error), seconds },
          'commands not registered yet: those of before stay, and it is tried again',
        );
        await delay(pause, undefined, { signal }).catch(() => {});
      }
    }
  }
}
