import { isDeepStrictEqual } from 'node:util';
import {
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { StartupError } from '../errors.ts';

type Json = Record<string, unknown>;

/** What a command is registered with. */
export type CommandData =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

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
  // Commands of the Apps menu have none.
  description: '',
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

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a list of commands, as far as it matters what is in them. */
const areCommands = (value: unknown): value is Json[] =>
  Array.isArray(value) && value.every((one) => isJson(one) && typeof one['name'] === 'string');

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

/** The same name may be a command's and, in another menu, a message's. */
function sameName(one: Json, other: Json): boolean {
  return one['name'] === other['name'] && sameField('type', one['type'], other['type']);
}

/** What registering commands changes, by their names. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * How commands differ from the ones that a server has, whatever the order of either.
 *
 * @param theirs what the server returned
 */
export function changesBetween(ours: readonly Json[], theirs: readonly Json[]): Changes {
  const names = (commands: readonly Json[]): string[] => commands.map(({ name }) => String(name));
  const known = (one: Json, others: readonly Json[]): Json | undefined =>
    others.find((other) => sameName(one, other));
  return {
    added: names(ours.filter((one) => !known(one, theirs))),
    changed: names(
      ours.filter((one) => {
        const other = known(one, theirs);
        return other && !sameObject(one, other);
      }),
    ),
    removed: names(theirs.filter((one) => !known(one, ours))),
  };
}

/** Whether there is nothing to change: then registering again would only use up the day's allowance of 200. */
export function isNothing({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** Which commands are to be registered, and where. */
export interface Registration {
  readonly applicationId: string;
  /** The only server to register them in; everywhere without it. */
  readonly guildId: string | undefined;
  /** All that are to be there afterwards; none takes away those that there are. */
  readonly commands: readonly CommandData[];
}

/**
 * Registers the commands with Discord, when they differ from what it has.
 *
 * @param options.dryRun whether to find out only what would change. Default: false
 * @returns what has changed, or would have
 * @throws DiscordAPIError when Discord refuses
 * @throws StartupError when what it answers is no list of commands
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId, commands }: Registration,
  options: { readonly dryRun?: boolean } = {},
): Promise<Changes> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const body = commands.map((data): Json => {
    // Where commands can be used, and by whom they are installed, is for the ones registered everywhere.
    const { contexts, integration_types, ...inServer } = data;
    return guildId === undefined ? { ...data } : inServer;
  });
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (!areCommands(registered)) {
    throw new StartupError('Discord’s list of commands is not a list of commands. Check DISCORD_API_URL.');
  }
  const changes = changesBetween(body, registered);
  if (!isNothing(changes) && !options.dryRun) await rest.put(route, { body });
  return changes;
}
