import { Client, Events } from 'discord.js';
import { offeredTo } from '../../commands/knowledge.ts';
import type { Config } from '../config.ts';
import type { Library } from '../library.ts';
import type { Log } from '../log.ts';
import { dispatch } from './dispatch.ts';
import { explainClose, explainLogin, explainRegistration, unreachable } from './explain.ts';
import { type Changes, type CommandData, isNothing, registerCommands } from './register.ts';

/** How long the first connection may take, in milliseconds. Later ones may take as long as they need. */
const START_WITHIN = 60_000;
/** After so many vain attempts to reach the gateway, half a second apart, the first connection is given up. */
const FIRST_TRIES = 10;
/** How long replies that are under way are waited for when the program is stopped, in milliseconds. */
const FINISH_WITHIN = 5_000;

/** The settings that the Discord surface needs. */
export type DiscordConfig = Pick<Config, 'guildId' | 'apiUrl' | 'logQuestions' | 'privateReplies'> & {
  readonly token: string;
};

/** The page that installs the bot: with nothing but its commands, so without a permission. */
export function installLink(applicationId: string, to: 'server' | 'user'): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'applications.commands',
    integration_type: to === 'server' ? '0' : '1',
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** Rejects when the connection can never come about, or has ended for good. Never resolves. */
function failureOf(client: Client, apiUrl: string): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = explainClose(code);
      if (reason) reject(reason);
    });
    // A gateway that refuses connections shows in nothing but discord.js trying again, for ever.
    let tries = 0;
    const count = (): void => {
      tries += 1;
      if (tries < FIRST_TRIES) return;
      reject(unreachable(`the gateway that ${apiUrl} names`, `${tries} attempts in vain`));
    };
    client.on(Events.ShardReconnecting, count);
    client.once(Events.ClientReady, () => client.off(Events.ShardReconnecting, count));
  });
  // It may come while nobody waits for it any more, when the program is being stopped.
  failure.catch(() => {});
  return failure;
}

/** Connects, and waits until Discord says that the bot is ready. */
async function connect(
  client: Client,
  { token, apiUrl }: DiscordConfig,
  failure: Promise<never>,
): Promise<Client<true>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const giveUp = (): void =>
      reject(unreachable(apiUrl, `not connected after ${START_WITHIN / 1000} seconds`));
    timer = setTimeout(giveUp, START_WITHIN);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    return await Promise.race([failure, late, client.login(token).then(() => ready)]);
  } catch (error) {
    throw explainLogin(error, apiUrl);
  } finally {
    clearTimeout(timer);
  }
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

/** Waits until nothing is under way, or for {@link FINISH_WITHIN}. */
async function finish(underWay: ReadonlySet<Promise<void>>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, FINISH_WITHIN);
  });
  const done = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  await Promise.race([done(), late]);
  clearTimeout(timer);
}

/**
 * Serves the commands in Discord: without an intent, since interactions come without any, and without a permission.
 *
 * @returns when the program was told to stop, and the replies under way have been sent
 * @throws StartupError when Discord cannot be reached, or refuses the token or the commands; also later, when the
 *   token has been revoked
 */
export async function serve(config: DiscordConfig, library: Library, log: Log): Promise<void> {
  const client = new Client({
    intents: [],
    shards: 'auto',
    allowedMentions: { parse: [] },
    rest: { api: config.apiUrl },
  });
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const answered = dispatch(interaction, client.rest, library.knowledge, {
      log,
      logQuestions: config.logQuestions,
      privateReplies: config.privateReplies,
    });
    underWay.add(answered);
    answered.finally(() => underWay.delete(answered));
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reports an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, err: error }, 'a connection to the gateway failed'),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'connecting to the gateway again'));
  client.on(Events.ShardResume, (shard, missed) => log.info({ shard, missed }, 'the gateway goes on'));

  const stop = stopSignal(log);
  const failure = failureOf(client, config.apiUrl);
  let unfollow = (): void => {};
  const start = async (): Promise<void> => {
    const { user, application } = await connect(client, config, failure);
    log.info({ user: user.tag, application: application.id }, 'connected to Discord');
    // Where nothing is saved yet it takes about a second, which the first question would otherwise have to wait for.
    try {
      library.prepare();
    } catch (error) {
      log.warn({ err: error }, 'the index is not saved, and will be made anew at the next start');
    }
    const register = (commands: readonly CommandData[]): Promise<Changes> =>
      registerCommands(client.rest, {
        applicationId: application.id,
        guildId: config.guildId,
        commands,
      }).catch((error) => {
        throw explainRegistration(error, config.guildId);
      });
    const commands = offeredTo(library.knowledge.corpus);
    const changes = await register(commands);
    const names = commands.map(({ name }) => name);
    log.info(
      { commands: names, server: config.guildId ?? 'all' },
      isNothing(changes) ? 'commands unchanged' : 'commands registered',
    );
    unfollow = library.follow({
      changed: ({ corpus }) => {
        log.info({ articles: corpus.articles.length }, 'the corpus has changed');
        // With a second article, commands ask which.
        register(offeredTo(corpus)).catch((error) =>
          log.error({ err: error }, 'the commands stay as they were'),
        );
      },
      refused: (reason) => log.error({ reason }, 'the corpus has mistakes, and stays as it was'),
    });
    log.info(`install it to a server: ${installLink(application.id, 'server')}`);
    log.info(`install it to yourself: ${installLink(application.id, 'user')}`);
  };
  try {
    // Being told to stop, or the connection's end, counts as much while the bot is still starting.
    await Promise.race([start().then(() => failure), failure, stop]);
  } finally {
    unfollow();
    await finish(underWay);
    // discord.js takes its own closing for a lost connection, and says so.
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
  }
}
