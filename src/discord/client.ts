import {
  type CacheFactory,
  Client,
  Collection,
  Events,
  LimitedCollection,
  type RateLimitData,
  SimpleShardingStrategy,
  Status,
  type WebSocketShardDestroyOptions,
  WebSocketShardDestroyRecovery,
  WebSocketShardStatus,
} from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import { isRecord, valueAt } from '../util/record.ts';
import type { GatewayMonitor } from './gateway-monitor.ts';
import { CONNECT_TIMEOUT_MS } from './login.ts';

/** Managers whose caches discord.js does not let a client replace. Guilds hold roles, channels permission overwrites. */
const UNREPLACEABLE_CACHES = new Set([
  'GuildManager',
  'ChannelManager',
  'GuildChannelManager',
  'RoleManager',
  'PermissionOverwriteManager',
]);

/** Caches that stay empty: everything that an interaction needs comes with it. */
const makeCache: CacheFactory = ({ name }) =>
  UNREPLACEABLE_CACHES.has(name) ? new Collection() : new LimitedCollection({ maxSize: 0 });

/**
 * Adds the channel to the polls in messages that a message command is used on. discord.js takes it from its cache, which is
 * empty, and would fail to read the message (`new Poll()` in its structures/Poll.js).
 */
function addChannelToPolls(event: unknown): void {
  const messages = valueAt(event, 'd', 'data', 'resolved', 'messages');
  for (const message of isRecord(messages) ? Object.values(messages) : []) {
    const poll = valueAt(message, 'poll');
    if (isRecord(poll)) poll['channel_id'] ??= valueAt(message, 'channel_id');
  }
}

/**
 * Empties, after every event, the caches that cannot be replaced, so that nothing of people is kept, whatever a server sends.
 * discord.js emits `raw` before it handles an event, in the same tick.
 */
function prepareForEmptyCaches(client: Client): void {
  client.on(Events.Raw, (event: unknown) => {
    addChannelToPolls(event);
    queueMicrotask(() => {
      client.guilds.cache.clear();
      client.channels.cache.clear();
    });
  });
}

/** A WebSocketShard of @discordjs/ws; the class of that name in discord.js is another one. */
interface ReconnectableShard {
  destroy(options: WebSocketShardDestroyOptions): Promise<void>;
}

function isReconnectable(shard: unknown): shard is ReconnectableShard {
  return isRecord(shard) && typeof shard['destroy'] === 'function';
}

/** Discord answers a RESUME within seconds. One that two checks in a row find unanswered never will be. */
const RESUME_CHECK_INTERVAL_MS = 30_000;

/**
 * A shard whose first connection fails tries again by itself; discord.js would close all other shards, too. A shard whose
 * RESUME is not answered starts a new session; discord.js, which waits for HELLO and READY with a time limit, would wait for
 * good, since Discord goes on acknowledging heartbeats (https://github.com/discordjs/discord.js/issues/10174).
 */
class PatientShardingStrategy extends SimpleShardingStrategy {
  /** Called when the shards exist, and none has connected yet. */
  beforeConnect = (): void => {};
  /** The ids of the shards that the last check found resuming. */
  #resuming = new Set<number>();
  #resumeChecks: NodeJS.Timeout | undefined;

  override async connect(): Promise<void> {
    this.beforeConnect();
    this.#resumeChecks = setInterval(() => this.#checkResumes(), RESUME_CHECK_INTERVAL_MS).unref();
    await super.connect().catch(() => {});
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    clearInterval(this.#resumeChecks);
    await super.destroy(options);
  }

  async #checkResumes(): Promise<void> {
    const statuses = await this.fetchStatus();
    const before = this.#resuming;
    const resuming = [...statuses.filter((status) => status === WebSocketShardStatus.Resuming).keys()];
    this.#resuming = new Set(resuming.filter((shardId) => !before.has(shardId)));
    const unanswered = resuming.filter((shardId) => before.has(shardId));
    // Private in the types: discord.js has no public way to reconnect a single shard.
    const shards: unknown = Reflect.get(this, 'shards');
    if (!(shards instanceof Map)) return;
    for (const shardId of unanswered) {
      const shard: unknown = shards.get(shardId);
      if (isReconnectable(shard))
        void shard.destroy({
          reason: 'RESUME was not answered',
          recover: WebSocketShardDestroyRecovery.Reconnect,
        });
    }
  }
}

/** Routes of requests that send-response.ts and command-registrar.ts send again themselves. */
const RETRIED_ROUTES = ['/interactions', '/webhooks', '/applications'];

/** False for a rate limit that discord.js is to wait for: at the start, a short one. */
function rejectOnRateLimit({ route, retryAfter }: RateLimitData): boolean {
  return RETRIED_ROUTES.some((retried) => route.startsWith(retried)) || retryAfter > CONNECT_TIMEOUT_MS;
}

/** Creates the client: without intents, since interactions come without any, and without caches. */
export function createClient(
  { shards, apiUrl }: Pick<DiscordConfig, 'shards' | 'apiUrl'>,
  monitor: GatewayMonitor,
): Client {
  const client: Client = new Client({
    intents: [],
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    allowedMentions: { parse: [] },
    makeCache,
    // send-response.ts and command-registrar.ts try again (request-failure.ts); a login that fails ends the start.
    rest: { api: apiUrl, retries: 0, rejectOnRateLimit },
    ws: {
      buildStrategy: (manager) => {
        const strategy = new PatientShardingStrategy(manager);
        strategy.beforeConnect = () => monitor.watch(client);
        return strategy;
      },
    },
  });
  prepareForEmptyCaches(client);
  // discord.js queues interactions until every shard is ready: five seconds for each, and for good when one reconnects
  // meanwhile (https://github.com/discordjs/discord.js/issues/10485). A client that is ready from the start queues none.
  client.ws.status = Status.Ready;
  return client;
}
