import { Events } from 'discord.js';
import type { CommandRegistry } from '../interactions/command.ts';
import { commandPayloads, createExecutionContext } from '../interactions/command-registry.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { KnowledgeStore } from '../knowledge/knowledge-store.ts';
import type { Log } from '../log.ts';
import type { DiscordConfig } from './client.ts';
import { createClient } from './client.ts';
import { isUnchanged } from './command-changes.ts';
import { GatewayMonitor } from './gateway-monitor.ts';
import { InteractionReceiver } from './interaction-receiver.ts';
import { logInstallLinks, login } from './login.ts';
import { RateLimiter } from './rate-limit.ts';
import { createRest, registerCommands } from './register-commands.ts';
import { shutDown, stopSignal } from './shutdown.ts';
import { explainRegistration } from './startup-errors.ts';
import { createTelemetry } from './telemetry.ts';

/** Registers the commands for a knowledge base. */
type Register = (knowledge: KnowledgeBase) => Promise<void>;

/** Registers for the bot that is connected. Of several processes only the one with shard 0 does. */
function createRegister(
  config: DiscordConfig,
  registry: CommandRegistry,
  log: Log,
  applicationId: string,
  hasFirstShard: boolean,
): Register {
  const rest = createRest(config);
  const { guildId } = config;
  return async (knowledge) => {
    const commands = commandPayloads(createExecutionContext(registry, knowledge));
    const names = commands.map(({ name }) => name);
    if (!hasFirstShard) {
      log.info({ commands: names }, 'commands are registered by the process that runs shard 0');
      return;
    }
    const changes = await registerCommands(rest, { applicationId, guildId, commands }).catch((error) => {
      throw explainRegistration(error, guildId);
    });
    const message = isUnchanged(changes) ? 'commands unchanged' : 'commands registered';
    log.info({ commands: names, server: guildId ?? 'all' }, message);
  };
}

/** Caches the search index, which takes a second if it is not cached yet; then watches the corpus for changes. */
function watchCorpus(store: KnowledgeStore, register: Register, log: Log): () => void {
  try {
    store.persist();
  } catch (error) {
    log.warn({ err: error }, 'search index not saved: the next start builds it again');
  }
  return store.watch({
    onReload: (knowledge) => {
      log.info({ articles: knowledge.corpus.articles.length }, 'corpus reloaded');
      // With a second article, commands get the option `article`.
      register(knowledge).catch((error) => log.error({ err: error }, 'commands not registered'));
    },
    onError: (reason) => log.error({ reason }, 'corpus not reloaded'),
  });
}

/**
 * Runs the bot.
 *
 * @returns when the program was told to stop, and the replies in flight have been sent
 * @throws StartupError when Discord cannot be reached, or refuses the token or the commands; also later, when the token has been
 *   revoked
 */
export async function serve(
  config: DiscordConfig,
  registry: CommandRegistry,
  store: KnowledgeStore,
  log: Log,
): Promise<void> {
  const stop = stopSignal(log);
  // discord.js does not await its handlers of gateway events: an event that one fails at must not end the program.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  const telemetry = await createTelemetry(config.healthPort, registry, store, log);
  const monitor = new GatewayMonitor(log, config.apiUrl, telemetry.recordReconnect);
  const receiver = new InteractionReceiver({
    context: () => ({
      execution: createExecutionContext(registry, store.knowledge),
      ephemeral: config.privateReplies,
    }),
    log,
    logQuestions: config.logQuestions,
    rateLimiter: config.rateLimit && new RateLimiter(config.rateLimit),
    onHandled: telemetry.recordInteraction,
  });
  const client = createClient(config, monitor);
  client.on(Events.InteractionCreate, (interaction) => receiver.receive(interaction));
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js error'));
  client.on(Events.Warn, (message) => log.warn(message));
  telemetry.setReadyCheck(
    () => monitor.connectedShards > 0 && monitor.connectedShards === client.ws.shards.size,
  );

  let unwatch = (): void => {};
  const start = async (): Promise<void> => {
    const { user, application } = await login(client, config, monitor, log);
    const { shards } = client.ws;
    log.info({ user: user.tag, application: application.id, shards: shards.size }, 'connected to Discord');
    const register = createRegister(config, registry, log, application.id, shards.has(0));
    await register(store.knowledge);
    unwatch = watchCorpus(store, register, log);
    logInstallLinks(application.id, log);
  };
  try {
    // A signal, or the end of the connection, counts while the bot is still starting, too.
    await Promise.race([start().then(() => monitor.failure), monitor.failure, stop]);
  } finally {
    unwatch();
    telemetry.setReadyCheck(() => false);
    await shutDown(client, receiver, monitor);
    telemetry.close();
  }
}
