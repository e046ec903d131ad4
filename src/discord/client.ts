import {
  type CacheFactory,
  Client,
  Collection,
  Events,
  LimitedCollection,
  SimpleShardingStrategy,
  Status,
} from 'discord.js';
import type { Config } from '../config.ts';
import type { GatewayMonitor } from './gateway-monitor.ts';

/** The settings that the bot needs. */
export type DiscordConfig = Pick<
  Config,
  | 'guildId'
  | 'apiUrl'
  | 'corpusFolder'
  | 'cacheFolder'
  | 'logQuestions'
  | 'privateReplies'
  | 'rateLimit'
  | 'shards'
  | 'healthPort'
> & { readonly token: string };

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

/** A shard whose first connection fails tries again by itself; discord.js would close all other shards, too. */
class PatientShardingStrategy extends SimpleShardingStrategy {
  /** Called when the shards exist, and none has connected yet. */
  beforeConnect = (): void => {};

  override async connect(): Promise<void> {
    this.beforeConnect();
    await super.connect().catch(() => {});
  }
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
    // Responses are sent again by send-response.ts.
    rest: { api: apiUrl, retries: 0, rejectOnRateLimit: ['/interactions'] },
    ws: {
      buildStrategy: (manager) => {
        const strategy = new PatientShardingStrategy(manager);
        strategy.beforeConnect = () => monitor.watch(client);
        return strategy;
      },
    },
  });
  clearCachesAfterEvents(client);
  // discord.js queues interactions until every shard is ready: five seconds for each, and for good when one reconnects meanwhile
  // (https://github.com/discordjs/discord.js/issues/10485). A client that is ready from the start queues none.
  client.ws.status = Status.Ready;
  return client;
}
