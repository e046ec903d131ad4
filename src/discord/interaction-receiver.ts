import { setTimeout as delay } from 'node:timers/promises';
import { type Desk, dispatch } from './handle-interaction.ts';
import { readInteraction } from './incoming.ts';
import { Seen } from './recent-ids.ts';
import type { Receiver } from './shards.ts';

/** The ids of so many are remembered: more than come in the fifteen minutes for which one can be answered, but for a flood. */
const REMEMBERED = 2_000;

/** Takes interactions in as they come, each once, and knows which are still being answered. */
export class Reception implements Receiver {
  readonly #desk: Desk;
  readonly #seen = new Seen(REMEMBERED);
  readonly #underWay = new Set<Promise<void>>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  interaction(payload: unknown): void {
    const { log } = this.#desk;
    const incoming = readInteraction(payload);
    if (!incoming) {
      log.error('an interaction without an id or a token: nobody can be answered');
      return;
    }
    if (this.#seen.before(incoming.id)) {
      log.warn({ interaction: incoming.id }, 'this interaction came a second time');
      return;
    }
    const answered = dispatch(incoming, this.#desk);
    this.#underWay.add(answered);
    answered.finally(() => this.#underWay.delete(answered));
  }

  failure(error: unknown, event: string): void {
    this.#desk.log.error({ err: error, event }, 'discord.js failed at an event of the gateway');
  }

  /** Waits until nothing is being answered, at most so many milliseconds. */
  async idle(within: number): Promise<void> {
    const end = new AbortController();
    const done = async (): Promise<void> => {
      while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    };
    await Promise.race([done(), delay(within, undefined, { signal: end.signal }).catch(() => {})]);
    end.abort();
  }
}
