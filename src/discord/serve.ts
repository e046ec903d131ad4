import { type Client, Events } from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import type { StartupError } from '../errors.ts';
import type { CommandRegistry, Surface } from '../interactions/command.ts';
import { commandPayloads, createExecutionContext } from '../interactions/command-registry.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { KnowledgeStore } from '../knowledge/knowledge-store.ts';
import type { Log, LogStream } from '../log.ts';
import { openReviewFile } from '../review/review-file.ts';
import { createClient } from './client.ts';
import { CommandRegistrar } from './command-registrar.ts';
import { createTelemetry } from './create-telemetry.ts';
import { GatewayMonitor, missingShards } from './gateway-monitor.ts';
import { InteractionReceiver } from './interaction-receiver.ts';
import { logInstallLinks, login } from './login.ts';
import { RateLimiter } from './rate-limit.ts';
import { shutDown } from './shutdown.ts';

/** The registrar of the commands; `undefined` in all processes but that with shard 0. */
function createRegistrar(
  { rest, ws }: Client,
  applicationId: string,
  guildId: string | undefined,
  log: Log,
): CommandRegistrar | undefined {
  if (!ws.shards.has(0)) {
    log.info('commands are registered by the process that runs shard 0');
    return undefined;
  }
  return new CommandRegistrar({
    rest,
    applicationId,
    guildId,
    log: log.child({ server: guildId ?? 'all' }),
  });
}

/** Discord, where questions are kept as the settings say. */
function surfaceFor({ logQuestions, reviewFile }: DiscordConfig): Surface {
  return { hasMessages: true, keepsQuestions: logQuestions || reviewFile !== undefined };
}

/** Opens the corpus. The bot connects after that: nobody asks before there is something to answer with. */
async function openCorpus({ corpusFolder, cacheFolder }: DiscordConfig, log: Log): Promise<KnowledgeStore> {
  const started = performance.now();
  const store = await KnowledgeStore.open({
    corpusFolder,
    cacheFolder,
    onWarning: (message) => log.warn(message),
    onIndexing: ({ length: parts }) => log.info({ parts }, 'indexing articles'),
  });
  const { length: articles } = store.knowledge.corpus.articles;
  log.info({ articles, ms: Math.round(performance.now() - started) }, 'corpus loaded');
  log.info(
    { folder: corpusFolder },
    'a new article is a file in this folder; the README says what goes into it',
  );
  return store;
}

/**
 * Registers the commands for the corpus, follows its folder, and registers them again when it has changed: with a second
 * article, commands get the option `article`.
 *
 * @param onRefused is called when Discord refuses the commands at the start; later, that is logged
 * @returns a function that ends both
 */
function followCorpus(
  store: KnowledgeStore,
  registry: CommandRegistry,
  registrar: CommandRegistrar | undefined,
  onRefused: (error: StartupError) => void,
  log: Log,
): () => void {
  const commandsFor = (knowledge: KnowledgeBase) =>
    commandPayloads(createExecutionContext(registry, knowledge));
  registrar?.request(commandsFor(store.knowledge), onRefused);
  const unwatch = store.watch({
    onReload: (knowledge) => {
      log.info({ articles: knowledge.corpus.articles.length }, 'corpus reloaded');
      registrar?.request(commandsFor(knowledge), (error) =>
        log.error({ err: error }, 'commands not registered'),
      );
    },
    onError: (reason) => log.error({ reason }, 'corpus not reloaded'),
  });
  return () => {
    unwatch();
    registrar?.stop();
  };
}

/**
 * Runs the bot.
 *
 * @param stop resolves with the signal that tells the program to stop
 * @returns when the replies in flight have been sent after that
 * @throws StartupError when the corpus has mistakes, REVIEW_FILE cannot be written, or Discord cannot be reached, refuses the
 *   token or the commands; also later, when the token has been revoked
 */
export async function serve(
  config: DiscordConfig,
  registry: CommandRegistry,
  { log, droppedLines }: Pick<LogStream, 'log' | 'droppedLines'>,
  stop: Promise<NodeJS.Signals>,
): Promise<void> {
  // discord.js does not await its handlers of gateway events: an event that one fails at must not end the program.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  let store: KnowledgeStore | undefined;
  const sources = { corpusVersion: () => store?.version, droppedLogLines: droppedLines };
  const telemetry = await createTelemetry(config.healthPort, registry, sources, log);
  const review = await openReviewFile(config.reviewFile, (message) => log.warn(message));
  const monitor = new GatewayMonitor(log, config.apiUrl, telemetry.recordReconnect);
  const client = createClient(config, monitor);
  const receiver = new InteractionReceiver({
    rest: client.rest,
    context: () => {
      if (!store) throw new Error('An interaction came before the corpus was loaded');
      return {
        execution: createExecutionContext(registry, store.knowledge, surfaceFor(config)),
        ephemeral: config.privateReplies,
        onQuestion: review.record,
      };
    },
    log,
    logQuestions: config.logQuestions,
    rateLimiter: config.rateLimit && new RateLimiter(config.rateLimit),
    onHandled: telemetry.recordInteraction,
  });
  client.on(Events.InteractionCreate, (interaction) => receiver.receive(interaction));
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js error'));
  client.on(Events.Warn, (message) => log.warn(message));
  telemetry.setReadyCheck(() =>
    store ? missingShards(monitor.connectedShards, client.ws.shards.size) : 'the corpus is loading',
  );

  let unfollow = (): void => {};
  const start = async (): Promise<void> => {
    const opened = await openCorpus(config, log);
    store = opened;
    const { user, application } = await login(client, config, monitor, log);
    const { shards } = client.ws;
    log.info({ user: user.tag, application: application.id, shards: shards.size }, 'connected to Discord');
    const registrar = createRegistrar(client, application.id, config.guildId, log);
    unfollow = followCorpus(opened, registry, registrar, (error) => monitor.fail(error), log);
    logInstallLinks(application.id, log);
  };
  try {
    // A signal, or the end of the connection, counts while the bot is still starting, too.
    const signal = await Promise.race([start().then(() => monitor.failure), monitor.failure, stop]);
    log.info({ signal }, 'stopping');
  } finally {
    unfollow();
    telemetry.setReadyCheck(() => 'stopping');
    await shutDown(client, receiver, monitor);
    await review.close();
    telemetry.close();
  }
}
