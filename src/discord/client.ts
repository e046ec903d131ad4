import { SimpleShardingStrategy } from '@discordjs/ws';
import { type CacheFactory, Client, Collection, Events, LimitedCollection, Status } from 'discord.js';
import type { DiscordConfig } from './discord-config.ts';
import type { GatewayMonitor } from './gateway-monitor.ts';
import { RESPONSE_DEADLINE_MS } from './send-response.ts';

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

/** Empties, after every event, the caches that cannot be replaced. Whatever a server sends, nothing of people is kept. */
function clearCachesAfterEvents(client: Client): void {
  client.on(Events.Raw, () => {
    // discord.js emits this event before it handles it, in the same tick.
    queueMicrotask(() => {
      client.guilds.cache.clear();
      client.channels.cache.clear();
    });
  });
}

/**
 * discord.js holds interactions back until every shard is connected, which takes five seconds each, and holds them back for good
 * when a shard reconnects meanwhile (https://github.com/discordjs/discord.js/issues/10485): the first shard is enough.
 */
function startWithFirstShard(client: Client): void {
  client.once(Events.ShardReady, () => {
    client.ws.status = Status.Ready;
  });
}

/** Creates the client: without intents, since interactions come without any, and without caches. */
export function createClient(
  { shards, apiUrl }: Pick<DiscordConfig, 'shards' | 'apiUrl'>,
  monitor: GatewayMonitor,
): Client {
  const client = new Client({
    intents: [],
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
    allowedMentions: { parse: [] },
    makeCache,
    rest: {
      api: apiUrl,
      timeout: RESPONSE_DEADLINE_MS,
      // Responses are sent again by send-response.ts: discord.js retries without a pause, and waits for rate limits of any length.
      retries: 0,
      rejectOnRateLimit: ['/interactions'],
    },
    ws: {
      // The strategy is discord.js's own; the client's events do not tell the code that a connection was closed with.
      buildStrategy: (manager) => {
        monitor.watch(manager);
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  clearCachesAfterEvents(client);
  startWithFirstShard(client);
  return client;
}
