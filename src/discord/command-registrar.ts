import { setTimeout as delay } from 'node:timers/promises';
import type { REST } from 'discord.js';
import { StartupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { isUnchanged } from './command-changes.ts';
import { type CommandData, registerCommands } from './register-commands.ts';
import { type Backoff, classifyFailure, failureReason, retryPause } from './request-failure.ts';
import { explainRegistration } from './startup-errors.ts';

/** From seconds to a quarter of an hour: nobody waits for it. */
const BACKOFF: Backoff = { firstMs: 5_000, maxMs: 15 * 60_000 };

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
        const pause =
          error instanceof StartupError ? undefined : retryPause(classifyFailure(error), attempt, BACKOFF);
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
