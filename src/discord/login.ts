import {
  ApplicationIntegrationType,
  type Client,
  type ClientApplication,
  type ClientUser,
  Events,
  OAuth2Scopes,
} from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import type { Log } from '../log.ts';
import { withTimeLimit } from '../util/time-limit.ts';
import type { GatewayMonitor } from './gateway-monitor.ts';
import { explainLogin, unreachable } from './startup-errors.ts';

/** The time limit of the first connection; reconnecting has none. */
export const CONNECT_TIMEOUT_MS = 60_000;

/** The bot's user and application, known once a shard is ready. */
interface Identity {
  readonly user: ClientUser;
  readonly application: ClientApplication;
}

/**
 * Logs in and waits for the first shard, not for all, which may take minutes: shards identify one after another.
 *
 * @throws StartupError when Discord cannot be reached or refuses the token
 */
export async function login(
  client: Client,
  { token, apiUrl }: Pick<DiscordConfig, 'token' | 'apiUrl'>,
  monitor: GatewayMonitor,
  log: Log,
): Promise<Identity> {
  const firstShard = new Promise((resolve) => client.once(Events.ShardReady, resolve));
  client.login(token).then(
    () => {
      const { size } = client.ws.shards;
      if (size > 1 && monitor.connectedShards === size) log.info({ shards: size }, 'all shards connected');
    },
    // discord.js has closed all shards when this fails, also those that were ready.
    (error: unknown) => monitor.fail(explainLogin(error, apiUrl)),
  );
  await withTimeLimit(Promise.race([monitor.failure, firstShard]), CONNECT_TIMEOUT_MS, () => {
    throw unreachable(apiUrl, `not connected after ${CONNECT_TIMEOUT_MS / 1000} seconds`);
  });
  const { user, application } = client;
  if (!user || !application) throw new Error('A shard is ready, and the client has no user');
  return { user, application };
}

/** The page that installs the bot in a server or for a user: with its commands only, so without permissions. */
function installLink(applicationId: string, type: ApplicationIntegrationType): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: OAuth2Scopes.ApplicationsCommands,
    integration_type: `${type}`,
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** Logs the links that install the bot. */
export function logInstallLinks(applicationId: string, log: Log): void {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  log.info(`install it to a server: ${installLink(applicationId, GuildInstall)}`);
  log.info(`install it to yourself: ${installLink(applicationId, UserInstall)}`);
}
