import { CloseCodes } from '@discordjs/ws';
import { GatewayCloseCodes } from 'discord.js';
import { messageOf, StartupError } from '../errors.ts';

const PORTAL = 'https://discord.com/developers/applications';

const badToken = (): string =>
  `Discord refuses the bot's token. Copy it once more (${PORTAL}, your application, Bot, Reset Token) into DISCORD_TOKEN.`;

/** Close codes after which connecting again is no use, and what to do instead. */
const CLOSED: ReadonlyMap<number, () => string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, badToken],
  [
    GatewayCloseCodes.InvalidShard,
    () =>
      'Discord does not accept the shards that were asked for (close code 4010). Check SHARD_IDS and SHARD_COUNT, or SHARDS.',
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    () =>
      'The bot is in too many servers for so few shards (close code 4011). Set SHARDS to auto, or SHARD_COUNT higher.',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    () => 'Discord has given up this version of its gateway; update Acta (close code 4012).',
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    () => 'Discord does not know the intents that were asked for (close code 4013).',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    () => 'Discord does not allow the intents that were asked for (close code 4014).',
  ],
]);

/** What to change after the gateway closed for good; nothing for a close code after which discord.js comes back. */
export function explainClose(code: number): StartupError | undefined {
  const text = CLOSED.get(code);
  return text && new StartupError(text());
}

/** What the codes mean with which discord.js itself closes a connection, or finds it closed. */
const OWN_CODES: ReadonlyMap<number, string> = new Map([
  [CloseCodes.Normal, 'the session is over; a new one is begun'],
  [CloseCodes.Resuming, 'Discord asked for a new connection, or did not answer any more'],
  [1006, 'the connection broke off, or did not come about'],
]);

/** What a close code means after which discord.js comes back, in a few words for the log. */
export function describeClose(code: number): string {
  const name: string | undefined = GatewayCloseCodes[code];
  return OWN_CODES.get(code) ?? name?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase() ?? 'not said';
}

/** A property of an error that may have it. */
export function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

/** The system's word for a failed connection, like ECONNREFUSED, which may be an error's cause's. */
function networkCode(error: unknown): string | undefined {
  for (const one of [error, property(error, 'cause')]) {
    const code = property(one, 'code');
    if (typeof code === 'string' && /^(?:E[A-Z]+|UND_ERR_\w+|EAI_\w+)$/.test(code)) return code;
  }
  return property(error, 'name') === 'AbortError' ? 'no answer in time' : undefined;
}

/** What to change when Discord cannot be reached. */
export function unreachable(address: string, reason: string): StartupError {
  return new StartupError(
    `Cannot reach Discord at ${address} (${reason}). Check the network, and DISCORD_API_URL if you set it.`,
  );
}

/** What to change after connecting to Discord failed. */
export function explainLogin(error: unknown, apiUrl: string): StartupError {
  if (error instanceof StartupError) return error;
  const status = property(error, 'status');
  if (property(error, 'code') === 'TokenInvalid' || status === 401) return new StartupError(badToken());
  if (status === 404) {
    return new StartupError(`There is no Discord API at ${apiUrl} (404). Check DISCORD_API_URL.`);
  }
  if (typeof status === 'number' && status >= 500) {
    return new StartupError(`Discord at ${apiUrl} has trouble of its own (${status}). Try again later.`);
  }
  if (error instanceof Error && error.message.startsWith('Not enough sessions remaining')) {
    return new StartupError(`Discord lets the bot connect no more for today: ${error.message}.`);
  }
  const reason = networkCode(error) ?? messageOf(error);
  return unreachable(apiUrl, reason);
}

/** What to change after Discord refused the commands. */
export function explainRegistration(error: unknown, guildId: string | undefined): StartupError {
  if (error instanceof StartupError) return error;
  const status = property(error, 'status');
  const reason = messageOf(error);
  if (status === 401) return new StartupError(badToken());
  if (guildId !== undefined && (status === 403 || status === 404)) {
    return new StartupError(
      `Discord does not let the commands be registered in server ${guildId} (${reason}). Check DISCORD_GUILD_ID, and that the application is installed there.`,
    );
  }
  return new StartupError(`Discord refused the commands: ${reason}`);
}
