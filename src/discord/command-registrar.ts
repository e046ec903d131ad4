import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, type REST, RESTJSONErrorCodes } from 'discord.js';
import { messageOf, StartupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { isUnchanged } from './command-changes.ts';
import { type CommandData, registerCommands } from './register-commands.ts';
import { explainRegistration } from './startup-errors.ts';

/** The pause before the second attempt; each further one is twice as long, up to {@link MAX_PAUSE_MS}. */
const FIRST_PAUSE_MS = 5_000;
const MAX_PAUSE_MS = 15 * 60_000;

/**
 * The pause before a failed registration is tried again: what a rate limit demands, otherwise exponential backoff.
 *
 * @param attempt counted from 0
 * @returns milliseconds; `undefined` when trying again is pointless, since the operator has to change something
 * @internal for tests
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

/** Why a registration failed. A RateLimitError has no message. */
function failureReason(error: unknown): string {
  if (!(error instanceof RateLimitError)) return messageOf(error);
  return error.global ? 'global rate limit' : 'rate limit';
}

interface RegistrarOptions {
  /** Rejects when there is a rate limit, instead of waiting silently. */
  readonly rest: REST;
  readonly applicationId: string;
  /** The only server to register the commands in; `undefined` for everywhere. */
  readonly guildId: string | undefined;
  readonly log: Log;
}

/**
 * Registers commands in the background. The bot answers all the while, with those that are registered: a rate limit, the daily
 * limit of new commands and failures of Discord are waited out.
 */
export class CommandRegistrar {
  readonly #options: RegistrarOptions;
  /** Ends the attempts for the last list of commands. */
  #current = new AbortController();
  /** The attempts for all lists, one after the other: a request of an earlier one could otherwise arrive last. */
  #attempts: Promise<void> = Promise.resolve();

  constructor(options: RegistrarOptions) {
    this.#options = options;
  }

  /**
   * Registers these commands. A list that is still being registered is given up.
   *
   * @param onRefused is called when trying again is pointless
   */
  request(commands: readonly CommandData[], onRefused: (error: StartupError) => void): void {
    this.stop();
    this.#current = new AbortController();
    const { signal } = this.#current;
    this.#attempts = this.#attempts.then(() => this.#register(commands, onRefused, signal));
  }

  /** Ends all attempts. */
  stop(): void {
    this.#current.abort();
  }

  /** Never rejects. */
  async #register(
    commands: readonly CommandData[],
    onRefused: (error: StartupError) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { rest, applicationId, guildId, log } = this.#options;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const changes = await registerCommands(rest, { applicationId, guildId, commands });
        if (signal.aborted) return;
        const message = isUnchanged(changes) ? 'commands unchanged' : 'commands registered';
        log.info({ commands: commands.map(({ name }) => name) }, message);
        return;
      } catch (error) {
        if (signal.aborted) return;
        const pause = retryPause(error, attempt);
        if (pause === undefined) {
          onRefused(explainRegistration(error, guildId));
          return;
        }
        const seconds = Math.ceil(pause / 1000);
        log.warn(
          { reason: failureReason(error), seconds },
          'commands not registered yet: the bot serves with those that are, and tries again',
        );
        await delay(pause, undefined, { signal }).catch(() => {});
      }
    }
  }
}
