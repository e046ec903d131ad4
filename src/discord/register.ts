import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../../commands/command.ts';
import { StartupError } from '../errors.ts';

type Json = Record<string, unknown>;

/** What a server adds to a command by itself. */
const SERVERS_OWN = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'handler',
  'default_permission',
  'dm_permission',
  'name_localized',
  'description_localized',
];

/** What a field means where it is left out. Discord leaves most of these out when they are so. */
const DEFAULTS: Json = {
  type: 1,
  nsfw: false,
  required: false,
  autocomplete: false,
  default_member_permissions: null,
  options: [],
  choices: [],
  name_localizations: {},
  description_localizations: {},
  // https://docs.discord.com/developers/interactions/application-commands#application-command-object
  integration_types: [0],
  contexts: null,
};

/** What another Discord-compatible server may know nothing of, and then never returns: it cannot have changed. */
const NOT_EVERYWHERE = ['name_localizations', 'description_localizations', 'integration_types', 'contexts'];

/** Commands, and options of theirs, as far as it matters what is in them. */
const remoteCommands = z.array(z.looseObject({ name: z.string() }));

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameField(name: string, ours: unknown, theirs: unknown): boolean {
  if (theirs === undefined && NOT_EVERYWHERE.includes(name)) return true;
  const [a, b] = [ours ?? DEFAULTS[name], theirs ?? DEFAULTS[name]];
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a, b);
  return isDeepStrictEqual(a, b);
}

/** Lists of options and choices have an order; Discord may return lists of numbers in its own. */
function sameList(ours: readonly unknown[], theirs: readonly unknown[]): boolean {
  if (ours.length !== theirs.length) return false;
  if (!ours.every(isJson)) return isDeepStrictEqual(new Set(ours), new Set(theirs));
  return ours.every((one, i) => sameObject(one, theirs[i]));
}

function sameObject(ours: Json, theirs: unknown): boolean {
  if (!isJson(theirs)) return false;
  const fields = new Set(
    [...Object.keys(ours), ...Object.keys(theirs)].filter((name) => !SERVERS_OWN.includes(name)),
  );
  return [...fields].every((name) => sameField(name, ours[name], theirs[name]));
}

/**
 * Whether a server has just these commands, whatever their order: then registering them again would only use up the
 * day's allowance of 200.
 *
 * @param theirs what the server returned
 */
export function sameCommands(ours: readonly Json[], theirs: readonly Json[]): boolean {
  return (
    ours.length === theirs.length &&
    ours.every((one) => theirs.some((other) => other['name'] === one['name'] && sameObject(one, other)))
  );
}

/**
 * Registers the commands with Discord, when they differ from what it has.
 *
 * @param guildId the only server to register them in; everywhere without it
 * @returns whether they differed
 * @throws DiscordAPIError when Discord refuses
 * @throws StartupError when what it answers is no list of commands
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | undefined,
  commands: readonly Command[],
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const body = commands.map(({ data }): Json => {
    // Where commands can be used, and by whom they are installed, is for the ones registered everywhere.
    const { contexts, integration_types, ...inServer } = data;
    return guildId === undefined ? { ...data } : inServer;
  });
  const answer = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  const registered = remoteCommands.safeParse(answer);
  if (!registered.success) {
    throw new StartupError('Discord’s list of commands is not a list of commands. Check DISCORD_API_URL.');
  }
  if (sameCommands(body, registered.data)) return false;
  await rest.put(route, { body });
  return true;
}
