/** Errors of discord.js, explained to the operator: each a StartupError of one line that says what to change. */
import { CloseCodes, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';
import { StartupError } from '../errors.ts';
import { valueAt } from '../util/record.ts';
import { classifyFailure, failureReason } from './request-failure.ts';

const PORTAL = 'https://discord.com/developers/applications';

const INVALID_TOKEN = `Discord refuses the bot's token. Copy it again (${PORTAL}, your application, Bot, Reset Token) into DISCORD_TOKEN.`;

/** Close codes after which discord.js does not reconnect. */
const FATAL_CLOSE_CODES: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, INVALID_TOKEN],
  [
    GatewayCloseCodes.InvalidShard,
    'Discord does not accept these shards (close code 4010). Check SHARD_IDS and SHARD_COUNT, or SHARDS.',
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    'The bot is in too many servers for so few shards (close code 4011). Set SHARDS to auto, or SHARD_COUNT higher.',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer supports this gateway version; update Acta (close code 4012).',
  ],
  [GatewayCloseCodes.InvalidIntents, 'Discord does not know the requested intents (close code 4013).'],
  [GatewayCloseCodes.DisallowedIntents, 'Discord does not allow the requested intents (close code 4014).'],
]);

/** The error for a fatal close code; `undefined` for one after which discord.js reconnects. */
export function explainClose(code: number): StartupError | undefined {
  const message = FATAL_CLOSE_CODES.get(code);
  return message === undefined ? undefined : new StartupError(message);
}

/** Close codes of discord.js and of the WebSocket protocol, besides those of Discord. */
const OTHER_CLOSE_CODES: ReadonlyMap<number, string> = new Map([
  [CloseCodes.Normal, 'the session has ended; a new one starts'],
  [CloseCodes.Resuming, 'Discord asked for a new connection, or stopped answering'],
  [1006, 'the connection broke, or could not be made'],
]);

/** The meaning of a close code after which discord.js reconnects, in a few words. */
export function describeClose(code: number): string {
  const name: string | undefined = GatewayCloseCodes[code];
  return (
    OTHER_CLOSE_CODES.get(code) ??
    name?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase() ??
    'no reason given'
  );
}

/** The error when Discord cannot be reached. */
export function unreachable(address: string, reason: string, cause?: unknown): StartupError {
  return new StartupError(
    `Cannot reach Discord at ${address} (${reason}). Check the network, and DISCORD_API_URL if you set it.`,
    { cause },
  );
}

/** The error when Discord, or a proxy before it, fails. */
function failing(place: string, status: number, cause: unknown): StartupError {
  return new StartupError(`${place} is failing (${status}). Try again later.`, { cause });
}

/** The error when logging in failed. */
export function explainLogin(error: unknown, apiUrl: string): StartupError {
  if (error instanceof StartupError) return error;
  const cause = { cause: error };
  const failure = classifyFailure(error);
  const status = 'status' in failure ? failure.status : undefined;
  if (valueAt(error, 'code') === DiscordjsErrorCodes.TokenInvalid || status === 401) {
    return new StartupError(INVALID_TOKEN, cause);
  }
  if (status === 404) {
    return new StartupError(`There is no Discord API at ${apiUrl} (404). Check DISCORD_API_URL.`, cause);
  }
  if (status !== undefined && status >= 500) return failing(`Discord at ${apiUrl}`, status, error);
  if (failure.kind === 'limited') {
    const minutes = Math.ceil(failure.retryAfterMs / 60_000);
    return new StartupError(
      `Discord limits the requests from here for another ${minutes} minutes. Start the bot again after that; each start before it may prolong it.`,
      cause,
    );
  }
  const reason = failureReason(error);
  if (reason.startsWith('Not enough sessions remaining')) {
    return new StartupError(`Discord allows the bot no more connections today: ${reason}.`, cause);
  }
  return unreachable(apiUrl, reason, error);
}

/** The error when registering the commands failed. */
export function explainRegistration(error: unknown, guildId: string | undefined): StartupError {
  if (error instanceof StartupError) return error;
  const cause = { cause: error };
  const failure = classifyFailure(error);
  const status = 'status' in failure ? failure.status : undefined;
  const reason = failureReason(error);
  if (status === 401) return new StartupError(INVALID_TOKEN, cause);
  if (status !== undefined && status >= 500) return failing('Discord', status, error);
  if (guildId !== undefined && (status === 403 || status === 404)) {
    return new StartupError(
      `Discord does not allow registering commands in server ${guildId} (${reason}). Check DISCORD_GUILD_ID, and that the application is installed there.`,
      cause,
    );
  }
  if (failure.kind === 'limited')
    return new StartupError(`Discord takes no more commands for now: ${reason}. Try again tomorrow.`, cause);
  // Names from the corpus are checked before: any other refusal is a mistake of Acta.
  if (failure.kind === 'refused')
    return new StartupError(
      `Discord refused the commands: ${reason}. Update Acta, or report this line.`,
      cause,
    );
  return new StartupError(`Discord did not take the commands: ${reason}. Try again later.`, cause);
}
