import { type Client, Events, WebSocketShardEvents } from 'discord.js';
import type { Log } from '../log.ts';
import { describeClose, explainClose, unreachable } from './startup-errors.ts';

/** A shard makes this many attempts, half a second apart, before the first connection is given up. */
const MAX_FIRST_ATTEMPTS = 10;

interface ShardState {
  readonly ready: boolean;
  /** When the connection was lost, by `performance.now()`; `undefined` if it was not. */
  readonly lostAt: number | undefined;
  /** Failed attempts to connect since then. */
  readonly failedAttempts: number;
  /** The last error that discord.js reported for this shard. */
  readonly lastError: string | undefined;
}

const CONNECTED: ShardState = { ready: true, lostAt: undefined, failedAttempts: 0, lastError: undefined };
const NOT_CONNECTED: ShardState = { ...CONNECTED, ready: false };

/**
 * Why the shards are not ready; `undefined` if all are connected.
 *
 * @param shards 0 before the login
 */
export function missingShards(connected: number, shards: number): string | undefined {
  if (shards === 0) return 'not connected to Discord';
  return connected === shards ? undefined : `${connected} of ${shards} shards connected`;
}

/**
 * Watches the shards' connections to the gateway, which discord.js keeps up by itself. Logs when one is lost and when it is
 * back, but not each attempt between; and finds out when reconnecting is pointless.
 */
export class GatewayMonitor {
  /** Rejects with a StartupError when the bot cannot connect or reconnect. Never resolves. */
  readonly failure: Promise<never>;
  readonly #log: Log;
  readonly #apiUrl: string;
  readonly #onReconnect: () => void;
  readonly #shards = new Map<number, ShardState>();
  #reject: (reason: Error) => void = () => {};
  #hasBeenReady = false;
  #stopped = false;

  /** @param onReconnect called whenever a lost connection is back */
  constructor(log: Log, apiUrl: string, onReconnect: () => void) {
    this.#log = log;
    this.#apiUrl = apiUrl;
    this.#onReconnect = onReconnect;
    this.failure = new Promise((_, reject) => {
      this.#reject = reject;
    });
    // While the program stops, it is not awaited: avoids an unhandled rejection.
    this.failure.catch(() => {});
  }

  /** The number of shards that are connected. */
  get connectedShards(): number {
    return [...this.#shards.values()].filter(({ ready }) => ready).length;
  }

  /** Watches the shards of the client. The client's own events do not tell the code that a connection was closed with. */
  watch(client: Client): void {
    client.on(Events.ShardError, (error, shardId) => {
      this.#shards.set(shardId, { ...this.#state(shardId), lastError: error.message });
    });
    for (const [shardId, shard] of client.ws.shards) {
      shard.on(WebSocketShardEvents.Close, ({ code }) => this.#onClosed(shardId, code));
      shard.on(WebSocketShardEvents.Ready, () => this.#onConnected(shardId, 'new'));
      shard.on(WebSocketShardEvents.Resumed, () => this.#onConnected(shardId, 'resumed'));
    }
  }

  /** Makes {@link failure} reject. */
  fail(reason: Error): void {
    this.#reject(reason);
  }

  /** Ignores what happens from now on: the connections are being closed. */
  stop(): void {
    this.#stopped = true;
  }

  #state(shardId: number): ShardState {
    return this.#shards.get(shardId) ?? NOT_CONNECTED;
  }

  #onClosed(shardId: number, code: number): void {
    if (this.#stopped) return;
    const reason = explainClose(code);
    if (reason) {
      this.fail(reason);
      return;
    }
    const { ready, lostAt, failedAttempts: before, lastError } = this.#state(shardId);
    if (lostAt === undefined) {
      const cause = { code, why: describeClose(code), ...(lastError !== undefined && { error: lastError }) };
      this.#log.warn({ shard: shardId, ...cause }, 'gateway connection lost, reconnecting');
    }
    const failedAttempts = ready ? 0 : before + 1;
    this.#shards.set(shardId, { ...NOT_CONNECTED, lostAt: lostAt ?? performance.now(), failedAttempts });
    // discord.js would try forever to reach a gateway that refuses connections.
    if (this.#hasBeenReady || failedAttempts < MAX_FIRST_ATTEMPTS) return;
    const closed = `close code ${code}: ${describeClose(code)}`;
    const attempts = [
      `${failedAttempts} failed attempts`,
      closed,
      ...(lastError === undefined ? [] : [lastError]),
    ].join('; ');
    this.fail(unreachable(`the gateway that ${this.#apiUrl} names`, attempts));
  }

  #onConnected(shardId: number, session: 'new' | 'resumed'): void {
    const { lostAt, failedAttempts } = this.#state(shardId);
    // Discord may have a session resumed over a connection that was never lost.
    if (this.#hasBeenReady && (lostAt !== undefined || session === 'resumed')) {
      const seconds = lostAt === undefined ? 0 : Math.round((performance.now() - lostAt) / 100) / 10;
      this.#log.info({ shard: shardId, session, failedAttempts, seconds }, 'reconnected');
      this.#onReconnect();
    }
    this.#hasBeenReady = true;
    this.#shards.set(shardId, CONNECTED);
  }
}
