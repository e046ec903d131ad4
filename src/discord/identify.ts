import { setTimeout as delay } from 'node:timers/promises';
import type { IIdentifyThrottler } from '@discordjs/ws';

/**
 * How far apart two turns begin, in milliseconds: the five seconds that Discord asks for, and one to spare for clocks that
 * differ and for the way there. https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
 */
const TURN = 6_000;

/** Shards as several processes share them out. */
export interface Share {
  /** How many shards there are in all processes together. */
  readonly count: number;
  /** How many may identify at once: those of different remainders when divided by it. */
  readonly maxConcurrency: number;
}

/** How many milliseconds it takes until every shard has had its turn. */
export function roundOf({ count, maxConcurrency }: Share): number {
  return Math.ceil(count / maxConcurrency) * TURN;
}

/**
 * How long a shard waits for its next turn.
 *
 * @param now milliseconds since 1970, by which the processes agree on whose turn it is
 * @returns milliseconds, more than 0 and at most {@link roundOf}
 */
export function waitForTurn(shardId: number, share: Share, now: number): number {
  const round = roundOf(share);
  const begins = Math.floor(shardId / share.maxConcurrency) * TURN;
  const since = (((now - begins) % round) + round) % round;
  return round - since;
}

/**
 * Lets the shards of several processes identify in turns that follow from the time alone, so that the processes need to
 * know nothing of each other. Where their clocks are more than a second apart two may identify at once; Discord then
 * declares one of the sessions invalid, and that shard takes its next turn.
 */
export class Turns implements IIdentifyThrottler {
  readonly #share: Share;

  constructor(share: Share) {
    this.#share = share;
  }

  async waitForIdentify(shardId: number, signal: AbortSignal): Promise<void> {
    await delay(waitForTurn(shardId, this.#share, Date.now()), undefined, { signal });
  }
}
