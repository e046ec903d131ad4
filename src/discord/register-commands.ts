import {
  ApplicationCommandType,
  type RateLimitData,
  REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import { StartupError } from '../errors.ts';
import { isRecord } from '../util/record.ts';
import { type CommandChanges, type CommandJson, findChanges, isUnchanged } from './command-changes.ts';
import { explainLogin, explainRegistration } from './startup-errors.ts';

/** A command as it is registered. */
export type CommandData =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The commands to register, and where. */
interface Registration {
  readonly applicationId: string;
  /** The only server to register them in; `undefined` for everywhere. */
  readonly guildId: string | undefined;
  /** The complete list: others are removed. */
  readonly commands: readonly CommandData[];
}

interface RegistrationOptions {
  /** Only finds out what would change. Default: false. */
  readonly dryRun?: boolean;
}

interface UnconnectedRegistrationOptions extends RegistrationOptions {
  /** Called before the wait for the end of a rate limit, with its milliseconds. */
  readonly onRateLimit: (pauseMs: number) => void;
}

function isCommandList(value: unknown): value is CommandJson[] {
  return (
    Array.isArray(value) && value.every((command) => isRecord(command) && typeof command['name'] === 'string')
  );
}

/** The kinds of commands that Acta has. Others belong to the application, like the command that opens an activity, and stay. */
const OWN_TYPES: ReadonlySet<unknown> = new Set([
  ApplicationCommandType.ChatInput,
  ApplicationCommandType.Message,
]);

/** The fields of a registered command that a bulk overwrite takes. */
const WRITABLE_FIELDS = [
  'id',
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'integration_types',
  'contexts',
  'nsfw',
  'handler',
];

/** A registered command as it has to be sent to stay as it is. Discord returns an empty description for kinds without one. */
function toKeep(command: CommandJson): CommandJson {
  return Object.fromEntries(
    WRITABLE_FIELDS.flatMap((field) => {
      const value = command[field];
      return value === undefined || (field === 'description' && value === '') ? [] : [[field, value]];
    }),
  );
}

/** Leaves out the fields that only global commands have. */
function forGuild({ contexts, integration_types, ...command }: CommandData): CommandJson {
  return command;
}

/**
 * Registers the commands with a bulk overwrite, if they differ from the registered ones. Commands of other kinds than Acta's
 * stay: Discord refuses an overwrite without the one that opens an activity.
 *
 * @returns what has changed, or would have
 * @throws DiscordAPIError when Discord refuses
 * @throws StartupError when it answers with something other than commands
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId, commands }: Registration,
  { dryRun = false }: RegistrationOptions = {},
): Promise<CommandChanges> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const body = commands.map(
    (command): CommandJson => (guildId === undefined ? { ...command } : forGuild(command)),
  );
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (!isCommandList(registered)) {
    throw new StartupError(
      'Discord returned something other than a list of commands. Check DISCORD_API_URL.',
    );
  }
  const isOwn = ({ type = ApplicationCommandType.ChatInput }: CommandJson): boolean => OWN_TYPES.has(type);
  const changes = findChanges(body, registered.filter(isOwn));
  const kept = registered.filter((command) => !isOwn(command)).map(toKeep);
  if (!isUnchanged(changes) && !dryRun) await rest.put(route, { body: [...body, ...kept] });
  return changes;
}

/**
 * Registers commands without a gateway connection, like {@link registerCommands}. Waits for as long as a rate limit lasts.
 *
 * @throws StartupError when Discord cannot be reached, or refuses the token or the commands
 */
export async function registerWithoutGateway(
  config: Pick<DiscordConfig, 'token' | 'apiUrl' | 'guildId'>,
  commands: readonly CommandData[],
  { onRateLimit, ...options }: UnconnectedRegistrationOptions,
): Promise<CommandChanges> {
  const { token, apiUrl, guildId } = config;
  const rejectOnRateLimit = ({ retryAfter }: RateLimitData): boolean => {
    onRateLimit(retryAfter);
    return false;
  };
  // discord.js tries again, three times at once: somebody waits, and can start the program once more.
  const rest = new REST({ api: apiUrl, rejectOnRateLimit }).setToken(token);
  const response = await rest.get(Routes.currentApplication()).catch((error: unknown) => {
    throw explainLogin(error, apiUrl);
  });
  const applicationId = isRecord(response) ? response['id'] : undefined;
  if (typeof applicationId !== 'string') {
    throw new StartupError(`${apiUrl} returned something other than the application. Check DISCORD_API_URL.`);
  }
  const registration = { applicationId, guildId, commands };
  return registerCommands(rest, registration, options).catch((error: unknown) => {
    throw explainRegistration(error, guildId);
  });
}
