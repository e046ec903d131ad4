import {
  managerToFetchingStrategyOptions,
  SimpleContextFetchingStrategy,
  SimpleShardingStrategy,
  type WebSocketManager,
  WebSocketShard,
  type WebSocketShardDestroyOptions,
  WebSocketShardEvents,
} from '@discordjs/ws';
import { GatewayDispatchEvents, type GatewaySendPayload } from 'discord.js';

/** Where the events of the gateway go that are not for discord.js. */
export interface Receiver {
  /** @param interaction what the gateway sent, unchecked */
  interaction(interaction: unknown): void;
  /** @param error what discord.js threw at an event of the gateway, which would otherwise end the program */
  failure(error: unknown, event: string): void;
}

/**
 * Runs shards in this process, like the `SimpleShardingStrategy` of discord.js, with one difference: interactions go to
 * the receiver instead of discord.js. It would hold them back until every shard is connected, which takes five seconds
 * for each, keep the people in them for good, and throw at some that it does not understand.
 */
export class Shards extends SimpleShardingStrategy {
  readonly #manager: WebSocketManager;
  readonly #receiver: Receiver;
  readonly #shards = new Map<number, WebSocketShard>();

  constructor(manager: WebSocketManager, receiver: Receiver) {
    super(manager);
    this.#manager = manager;
    this.#receiver = receiver;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    const options = await managerToFetchingStrategyOptions(this.#manager);
    for (const shardId of shardIds) {
      const shard = new WebSocketShard(new SimpleContextFetchingStrategy(this.#manager, options), shardId);
      this.#forward(shard, shardId);
      this.#shards.set(shardId, shard);
    }
  }

  /** Resolves when every shard is ready. What fails until then is emitted, and tried again by the shard itself. */
  override async connect(): Promise<void> {
    const connected = (shard: WebSocketShard): Promise<unknown> =>
      new Promise((resolve) => {
        shard.once(WebSocketShardEvents.Ready, resolve);
        shard.connect().catch(() => {});
      });
    await Promise.all([...this.#shards.values()].map(connected));
  }

  override async destroy(options?: Omit<WebSocketShardDestroyOptions, 'recover'>): Promise<void> {
    await Promise.all([...this.#shards.values()].map((shard) => shard.destroy(options)));
    this.#shards.clear();
  }

  override async send(shardId: number, payload: GatewaySendPayload): Promise<void> {
    const shard = this.#shards.get(shardId);
    if (!shard) throw new RangeError(`There is no shard ${shardId} in this process`);
    return shard.send(payload);
  }

  override async fetchStatus() {
    // The one of the super class has no shards, and so no statuses yet.
    const statuses = await super.fetchStatus();
    for (const [shardId, { status }] of this.#shards) statuses.set(shardId, status);
    return statuses;
  }

  #forward(shard: WebSocketShard, shardId: number): void {
    const to = this.#manager;
    shard.on(WebSocketShardEvents.Dispatch, ({ data }) => {
      try {
        if (data.t === GatewayDispatchEvents.InteractionCreate) this.#receiver.interaction(data.d);
        else to.emit(WebSocketShardEvents.Dispatch, { data, shardId });
      } catch (error) {
        this.#receiver.failure(error, data.t);
      }
    });
    shard.on(WebSocketShardEvents.Hello, () => to.emit(WebSocketShardEvents.Hello, { shardId }));
    shard.on(WebSocketShardEvents.Ready, (ready) =>
      to.emit(WebSocketShardEvents.Ready, { ...ready, shardId }),
    );
    shard.on(WebSocketShardEvents.Resumed, () => to.emit(WebSocketShardEvents.Resumed, { shardId }));
    shard.on(WebSocketShardEvents.Closed, (end) => to.emit(WebSocketShardEvents.Closed, { ...end, shardId }));
    shard.on(WebSocketShardEvents.Error, (fault) =>
      to.emit(WebSocketShardEvents.Error, { ...fault, shardId }),
    );
    shard.on(WebSocketShardEvents.Debug, (words) =>
      to.emit(WebSocketShardEvents.Debug, { ...words, shardId }),
    );
    shard.on(WebSocketShardEvents.HeartbeatComplete, (beat) =>
      to.emit(WebSocketShardEvents.HeartbeatComplete, { ...beat, shardId }),
    );
  }
}
