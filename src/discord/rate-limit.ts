import type { Interaction } from 'discord.js';
import { texts } from '../reply/i18n/index.ts';
import { ephemeralNotice, type Reply } from '../reply/message.ts';
import { languageFromLocale } from '../text/language.ts';

/** The limit for each person. */
interface RateLimit {
  /** The burst: as many questions at once; at least 1. */
  readonly questions: number;
  /** The time in which as many become available again, evenly; more than 0. */
  readonly seconds: number;
}

/** Beyond this, the least recent user is evicted. */
const MAX_USERS = 10_000;

/**
 * Limits the questions of each person, by the generic cell rate algorithm, which keeps one number for each: the theoretical
 * arrival time (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm).
 */
export class RateLimiter {
  /** Milliseconds for one question. */
  readonly #interval: number;
  /** Milliseconds that the theoretical arrival time may be ahead. */
  readonly #tolerance: number;
  /** Theoretical arrival times by user id, the most recent user last. */
  readonly #arrivalTimes = new Map<string, number>();

  constructor({ questions, seconds }: RateLimit) {
    this.#interval = (seconds * 1000) / questions;
    this.#tolerance = questions * this.#interval;
  }

  /** The number of users in memory. @internal for tests */
  get size(): number {
    return this.#arrivalTimes.size;
  }

  /**
   * Takes a question from the person's allowance.
   *
   * @param now milliseconds of a monotonic clock
   * @returns 0 if they may ask; otherwise the milliseconds to wait, and nothing is taken
   */
  take(userId: string, now: number): number {
    const arrivalTime = Math.max(this.#arrivalTimes.get(userId) ?? now, now) + this.#interval;
    const wait = arrivalTime - this.#tolerance - now;
    if (wait > 0) return wait;
    this.#arrivalTimes.delete(userId);
    this.#arrivalTimes.set(userId, arrivalTime);
    if (this.#arrivalTimes.size > MAX_USERS) {
      const [oldest = ''] = this.#arrivalTimes.keys();
      this.#arrivalTimes.delete(oldest);
    }
    return 0;
  }
}

/** The refusal for a person over the limit; otherwise `undefined`. Autocomplete is not limited. */
export function rateLimitReply(
  interaction: Interaction,
  limiter: RateLimiter | undefined,
): Reply | undefined {
  if (!limiter || interaction.isAutocomplete()) return undefined;
  const wait = limiter.take(interaction.user.id, performance.now());
  if (wait === 0) return undefined;
  return ephemeralNotice(texts[languageFromLocale(interaction.locale)].rateLimited(Math.ceil(wait / 1000)));
}
