/** How much one person may ask. */
export interface RateLimit {
  /** So many questions at once; at least 1. */
  readonly questions: number;
  /** And then so many more in so many seconds, evenly; more than 0. */
  readonly seconds: number;
}

/** More people than this are not kept track of at once: those who asked longest ago are forgotten. */
const MAX_PEOPLE = 10_000;

/**
 * Slows down who asks too much, and nobody else. It is the generic cell rate algorithm: of each person it keeps a single
 * number, when all that they have asked is "paid off" at the rate they may ask (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm).
 */
export class Limiter {
  /** Milliseconds that a question takes to pay off. */
  readonly #interval: number;
  readonly #burst: number;
  /** By person, who asked last at the end. */
  readonly #paidOff = new Map<string, number>();

  constructor({ questions, seconds }: RateLimit) {
    this.#interval = (seconds * 1000) / questions;
    this.#burst = questions * this.#interval;
  }

  /** How many people are kept track of. */
  get people(): number {
    return this.#paidOff.size;
  }

  /**
   * Counts a question, if the person may ask it.
   *
   * @param now milliseconds of a clock that only goes forward
   * @returns 0 when they may; otherwise after how many milliseconds they may, and nothing is counted
   */
  take(person: string, now: number): number {
    const paidOff = Math.max(this.#paidOff.get(person) ?? now, now) + this.#interval;
    const wait = paidOff - this.#burst - now;
    if (wait > 0) return wait;
    this.#paidOff.delete(person);
    this.#paidOff.set(person, paidOff);
    if (this.#paidOff.size > MAX_PEOPLE) {
      for (const [longestAgo] of this.#paidOff) {
        this.#paidOff.delete(longestAgo);
        break;
      }
    }
    return 0;
  }
}
