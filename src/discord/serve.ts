import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events } from 'discord.js';
import type { Config } from '../config.ts';
import type { CommandRegistry } from '../interactions/command.ts';
import { commandPayloads, createExecutionContext } from '../interactions/registry.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { KnowledgeStore } from '../knowledge/knowledge-store.ts';
import type { Log } from '../log.ts';
import { responder } from './callback.ts';
import { Gateway } from './gateway-monitor.ts';
import { roundOf, Turns } from './identify.ts';
import { Reception } from './interaction-receiver.ts';
import { Limiter } from './rate-limit.ts';
import { isNothing, registerCommands } from './register-commands.ts';
import { Shards } from './shards.ts';
import { explainLogin, explainRegistration, unreachable } from './startup-errors.ts';
import { type Telemetry, telemetryOf } from './telemetry.ts';

/** How long the first connection may take, in milliseconds. Later ones may take as long as they need. */
const START_WITHIN = 60_000;
/**
 * How the program ends, in milliseconds: so long it answers what there is, still taking interactions in; so long closing the
 * gateway may take; and so long it answers what came until then. A process manager's patience is longer than the sum.
 */
const ENDING = { answering: 2_500, closing: 500, rest: 1_500 } as const;

/** The settings that the Discord surface needs. */
export type DiscordConfig = Pick<
  Config,
  'guildId' | 'apiUrl' | 'logQuestions' | 'privateReplies' | 'rateLimit' | 'shards' | 'healthPort'
> & { readonly token: string };

/** The page that installs the bot: with nothing but its commands, so without a permission. */
function installLink(applicationId: string, to: 'server' | 'user'): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'applications.commands',
    integration_type: to === 'server' ? '0' : '1',
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** Whether the shards are shared out among several processes. */
const isShared = (shards: Config['shards']): shards is Exclude<Config['shards'], 'auto'> =>
  shards !== 'auto' && shards.ids.length < shards.count;

/** A client without an intent, since interactions come without any, that leaves them to `reception`. */
function createClient({ shards, apiUrl }: DiscordConfig, gateway: Gateway, reception: Reception): Client {
  const { ids, count } = shards === 'auto' ? {} : shards;
  return new Client({
    intents: [],
    ...(ids && count !== undefined ? { shards: [...ids], shardCount: count } : { shards: 'auto' }),
    allowedMentions: { parse: [] },
    rest: { api: apiUrl },
    ws: {
      buildStrategy: (manager) => {
        gateway.watch(manager);
        return new Shards(manager, reception);
      },
      ...(isShared(shards) && {
        buildIdentifyThrottler: async (manager) => {
          const { session_start_limit } = await manager.fetchGatewayInformation();
          return new Turns({ count: shards.count, maxConcurrency: session_start_limit.max_concurrency });
        },
      }),
    },
  });
}

/** Connects, and waits until the first shard is ready. */
async function connect(client: Client, { token, apiUrl, shards }: DiscordConfig, gateway: Gateway) {
  // Where processes take turns, the first one may be a whole round away, at worst with one shard at a time.
  const within = START_WITHIN + (isShared(shards) ? roundOf({ count: shards.count, maxConcurrency: 1 }) : 0);
  const inTime = new AbortController();
  const late = async (): Promise<never> => {
    await delay(within, undefined, { signal: inTime.signal });
    throw unreachable(apiUrl, `not connected after ${within / 1000} seconds`);
  };
  const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
  // Logging in is done when every shard is ready, which may take minutes; the first can be used before.
  const refused = client.login(token).then(() => ready);
  refused.catch(() => {});
  try {
    await Promise.race([gateway.failure, late(), refused, ready]);
  } catch (error) {
    throw explainLogin(error, apiUrl);
  } finally {
    inTime.abort();
  }
  const { user, application } = client;
  if (!user || !application) throw new Error('A shard is ready, and discord.js does not know who it is');
  return { user, application };
}

/** Registers the commands for a corpus, which one process does for all: the one that runs the first shard. */
async function register(
  client: Client,
  applicationId: string,
  guildId: string | undefined,
  registry: CommandRegistry,
  knowledge: KnowledgeBase,
  log: Log,
): Promise<void> {
  const commands = commandPayloads(createExecutionContext(registry, knowledge));
  const names = commands.map(({ name }) => name);
  if (!client.ws.shards.has(0)) {
    log.info({ commands: names }, 'commands are left to the process that runs shard 0');
    return;
  }
  const registration = { applicationId, guildId, commands };
  const changes = await registerCommands(client.rest, registration).catch((error) => {
    throw explainRegistration(error, guildId);
  });
  log.info(
    { commands: names, server: guildId ?? 'all' },
    isNothing(changes) ? 'commands unchanged' : 'commands registered',
  );
}

/** Resolves when the operator, or the machine, wants the program to end. */
function stopSignal(log: Log): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // npm passes a signal on that the terminal has sent already, so it may come twice.
      process.on(signal, () => {
        log.info({ signal }, 'stopping');
        resolve();
      });
    }
  });
}

/**
 * Serves the commands in Discord: without an intent and without a permission.
 *
 * @returns when the program was told to stop, and the replies under way have been sent
 * @throws StartupError when Discord cannot be reached, or refuses the token or the commands; also later, when the
 *   token has been revoked
 */
export async function serve(
  config: DiscordConfig,
  registry: CommandRegistry,
  library: KnowledgeStore,
  log: Log,
): Promise<void> {
  const stop = stopSignal(log);
  const telemetry: Telemetry = await telemetryOf(config.healthPort, registry, library, log);
  const limiter = config.rateLimit && new Limiter(config.rateLimit);
  const gateway = new Gateway(log, config.apiUrl, telemetry.reconnected);
  const reception = new Reception({
    respond: responder(config.apiUrl),
    get context() {
      return createExecutionContext(registry, library.knowledge);
    },
    log,
    logQuestions: config.logQuestions,
    privateReplies: config.privateReplies,
    waitOf: (userId) => limiter?.take(userId, performance.now()) ?? 0,
    observe: telemetry.answered,
  });
  const client = createClient(config, gateway, reception);
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  telemetry.ready(() => gateway.connected > 0 && gateway.connected === client.ws.shards.size);

  let unfollow = (): void => {};
  const start = async (): Promise<void> => {
    const { user, application } = await connect(client, config, gateway);
    log.info(
      { user: user.tag, application: application.id, shards: client.ws.shards.size },
      'connected to Discord',
    );
    await register(client, application.id, config.guildId, registry, library.knowledge, log);
    // Where nothing is saved yet it takes about a second, which the first question would otherwise have to wait for. Not before the commands are
    // registered: in that second nothing else is done, and a connection to the API that lies idle may be closed.
    try {
      library.persist();
    } catch (error) {
      log.warn({ err: error }, 'the index is not saved, and will be made anew at the next start');
    }
    unfollow = library.watch({
      onReload: (knowledge) => {
        log.info({ articles: knowledge.corpus.articles.length }, 'the corpus has changed');
        // With a second article, commands ask which.
        register(client, application.id, config.guildId, registry, knowledge, log).catch((error) =>
          log.error({ err: error }, 'the commands stay as they were'),
        );
      },
      onError: (reason) => log.error({ reason }, 'the corpus has mistakes, and stays as it was'),
    });
    log.info(`install it to a server: ${installLink(application.id, 'server')}`);
    log.info(`install it to yourself: ${installLink(application.id, 'user')}`);
  };
  try {
    // Being told to stop, or the connection's end, counts as much while the bot is still starting.
    await Promise.race([start().then(() => gateway.failure), gateway.failure, stop]);
  } finally {
    unfollow();
    telemetry.ready(() => false);
    await reception.idle(ENDING.answering);
    gateway.stop();
    // Discord may not answer any more: then the connection is as good as closed.
    await Promise.race([client.destroy(), delay(ENDING.closing)]);
    await reception.idle(ENDING.rest);
    telemetry.close();
  }
}
