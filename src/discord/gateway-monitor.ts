import { type WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import type { Log } from '../log.ts';
import { describeClose, explainClose, unreachable } from './startup-errors.ts';

/** After so many vain attempts of a shard, half a second apart, the first connection is given up. */
const FIRST_TRIES = 10;

/** What is known of a shard. */
interface Shard {
  ready: boolean;
  /** When the connection was lost, by `performance.now()`; 0 where it was not. */
  lostAt: number;
  /** Attempts to connect that have failed since then. */
  failed: number;
  /** What discord.js reported last, in words of the system or of the library it connects with. */
  trouble: string | undefined;
}

/**
 * Watches the connections to the gateway: says in the log when one is lost and when it is back, and nothing of the
 * attempts between; and when it is no use going on.
 */
export class Gateway {
  /** Rejects with what to mend when the connection can never come about, or has ended for good. Never resolves. */
  readonly failure: Promise<never>;
  readonly #log: Log;
  readonly #apiUrl: string;
  readonly #onReconnect: () => void;
  readonly #shards = new Map<number, Shard>();
  #fail: (reason: Error) => void = () => {};
  #wasReady = false;
  #stopped = false;

  /** @param onReconnect called whenever a connection that was lost is back */
  constructor(log: Log, apiUrl: string, onReconnect: () => void) {
    this.#log = log;
    this.#apiUrl = apiUrl;
    this.#onReconnect = onReconnect;
    this.failure = new Promise((_, reject) => {
      this.#fail = reject;
    });
    // It may come while nobody waits for it any more, when the program is being stopped.
    this.failure.catch(() => {});
  }

  /** How many shards are connected. */
  get connected(): number {
    return [...this.#shards.values()].filter(({ ready }) => ready).length;
  }

  /** Watches the shards of `manager`, from before they connect. */
  watch(manager: WebSocketManager): void {
    manager.on(WebSocketShardEvents.Error, ({ error, shardId }) => {
      this.#of(shardId).trouble = error.message;
    });
    manager.on(WebSocketShardEvents.Closed, ({ code, shardId }) => this.#closed(shardId, code));
    manager.on(WebSocketShardEvents.Ready, ({ shardId }) => this.#opened(shardId, 'anew'));
    manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => this.#opened(shardId, 'resumed'));
  }

  /** Takes no more notice: the connections are being closed. */
  stop(): void {
    this.#stopped = true;
  }

  #of(shardId: number): Shard {
    const shard = this.#shards.get(shardId) ?? { ready: false, lostAt: 0, failed: 0, trouble: undefined };
    this.#shards.set(shardId, shard);
    return shard;
  }

  #closed(shardId: number, code: number): void {
    if (this.#stopped) return;
    const reason = explainClose(code);
    if (reason) {
      this.#fail(reason);
      return;
    }
    const shard = this.#of(shardId);
    const { trouble } = shard;
    if (shard.lostAt === 0) {
      const why = { code, why: describeClose(code), ...(trouble !== undefined && { trouble }) };
      this.#log.warn({ shard: shardId, ...why }, 'connecting to the gateway again');
      shard.lostAt = performance.now();
    }
    shard.failed = shard.ready ? 0 : shard.failed + 1;
    shard.ready = false;
    shard.trouble = undefined;
    // A gateway that refuses connections shows in nothing but discord.js trying again, for ever.
    if (this.#wasReady || shard.failed < FIRST_TRIES) return;
    const attempts = [`${shard.failed} attempts in vain`, ...(trouble === undefined ? [] : [trouble])].join(
      '; ',
    );
    this.#fail(unreachable(`the gateway that ${this.#apiUrl} names`, attempts));
  }

  #opened(shardId: number, session: 'anew' | 'resumed'): void {
    const shard = this.#of(shardId);
    // Discord may have a session resumed over a connection that was never lost.
    if (this.#wasReady && (shard.lostAt > 0 || session === 'resumed')) {
      const since = shard.lostAt > 0 ? performance.now() - shard.lostAt : 0;
      const seconds = Math.round(since / 100) / 10;
      this.#log.info({ shard: shardId, session, failed: shard.failed, seconds }, 'the gateway goes on');
      this.#onReconnect();
    }
    this.#wasReady = true;
    this.#shards.set(shardId, { ready: true, lostAt: 0, failed: 0, trouble: undefined });
  }
}
