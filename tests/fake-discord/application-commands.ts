import { type Refusal, refusals } from './api-errors.ts';
import { canonicalJson, isObject, type JsonObject } from './json.ts';
import { COMMANDS } from './limits.ts';
import { snowflake } from './snowflake.ts';
import { type CommandData, type CommandOption, checkCommand, checkCommandList } from './validate-commands.ts';

/** A command as the server keeps it: what was sent, and the ids that it gave. */
export interface RegisteredCommand {
  id: string;
  version: string;
  data: CommandData;
}

/** The scope of the commands that are returned, and with or without localizations. */
export interface CommandView {
  applicationId: string;
  guildId?: string;
  localizations: boolean;
}

/** The commands of one scope (global, or one server), under Discord's rules of registration. */
export class CommandScope {
  readonly commands: RegisteredCommand[] = [];

  /** Creates a command, or replaces that with the same name and type and keeps its id. */
  create(body: unknown): { command: RegisteredCommand; created: boolean } | { refusal: Refusal } {
    const checked = checkCommand(body);
    if ('refusal' in checked) return checked;
    const known = this.#same(checked.command);
    if (known) {
      this.#update(known, checked.command);
      return { command: known, created: false };
    }
    const refused = checkCommandList([...this.commands.map((c) => c.data), checked.command]);
    if (refused) return { refusal: refused === 'too many' ? refusals.tooManyCommands : refused };
    const command = { id: snowflake(), version: snowflake(), data: checked.command };
    this.commands.push(command);
    return { command, created: true };
  }

  /** Replaces all commands; those with a name and type that were there keep their ids. */
  overwrite(body: unknown): { commands: RegisteredCommand[] } | { refusal: Refusal } {
    if (!Array.isArray(body)) return { refusal: refusals.invalidJson };
    const list: CommandData[] = [];
    for (const [i, entry] of body.entries()) {
      const checked = checkCommand(entry, [i]);
      if ('refusal' in checked) return checked;
      list.push(checked.command);
    }
    const refused = checkCommandList(list);
    if (refused) return { refusal: refused === 'too many' ? refusals.tooManyCommands : refused };
    const isEntryPoint = ({ type }: CommandData): boolean => type === 4;
    if (this.commands.some(({ data }) => isEntryPoint(data)) && !list.some(isEntryPoint))
      return { refusal: refusals.entryPointMissing };
    const next = list.map((data) => {
      const known = this.#same(data);
      if (!known) return { id: snowflake(), version: snowflake(), data };
      this.#update(known, data);
      return known;
    });
    this.commands.splice(0, this.commands.length, ...next);
    return { commands: next };
  }

  /** Changes the fields that `body` names. */
  edit(command: RegisteredCommand, body: unknown): { refusal: Refusal } | undefined {
    const checked = checkCommand({ ...command.data, ...(isObject(body) ? body : {}) });
    if ('refusal' in checked) return checked;
    const others = this.commands.filter((c) => c !== command).map((c) => c.data);
    const refused = checkCommandList([...others, checked.command]);
    if (refused) return { refusal: refused === 'too many' ? refusals.tooManyCommands : refused };
    this.#update(command, checked.command);
    return undefined;
  }

  /** The command with this id. */
  find(id: string): RegisteredCommand | undefined {
    return this.commands.find((c) => c.id === id);
  }

  /** Removes a command. */
  remove(command: RegisteredCommand): void {
    this.commands.splice(this.commands.indexOf(command), 1);
  }

  #same(data: CommandData): RegisteredCommand | undefined {
    return this.commands.find((c) => c.data.type === data.type && c.data.name === data.name);
  }

  #update(command: RegisteredCommand, data: CommandData): void {
    const view = { applicationId: '', localizations: true };
    const before = canonicalJson(showCommand(command, view));
    command.data = data;
    if (canonicalJson(showCommand(command, view)) !== before) command.version = snowflake();
  }
}

/**
 * The command as Discord returns it: defaults filled in, and those left out that Discord leaves out
 * (`required: false`, `autocomplete: false`, no options), whatever was sent.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
export function showCommand(command: RegisteredCommand, view: CommandView): JsonObject {
  const { data } = command;
  const shown: JsonObject = {
    id: command.id,
    application_id: view.applicationId,
    version: command.version,
    type: data.type,
    name: data.name,
    description: data.description ?? '',
    default_member_permissions: data.default_member_permissions ?? null,
    nsfw: data.nsfw ?? false,
  };
  if (view.localizations) {
    shown['name_localizations'] = orNull(data.name_localizations);
    shown['description_localizations'] = orNull(data.description_localizations);
  }
  if (view.guildId !== undefined) {
    shown['guild_id'] = view.guildId;
  } else {
    // Only global commands have these: a server's commands are used in that server.
    const contexts = data.contexts ?? null;
    shown['contexts'] = contexts;
    shown['dm_permission'] = contexts === null ? (data.dm_permission ?? true) : contexts.includes(1);
    shown['integration_types'] = data.integration_types ?? [0];
  }
  if (data.type === 4) shown['handler'] = data.handler;
  if (data.type === 1 && (data.options?.length ?? 0) > 0) {
    shown['options'] = data.options?.map((o) => showOption(o, view.localizations));
  }
  return shown;
}

function showOption(option: CommandOption, localizations: boolean): JsonObject {
  const shown: JsonObject = { ...option };
  delete shown['name_localizations'];
  delete shown['description_localizations'];
  for (const key of ['required', 'autocomplete']) if (shown[key] === false) delete shown[key];
  for (const key of ['options', 'choices', 'channel_types']) {
    const list = shown[key];
    if (Array.isArray(list) && list.length === 0) delete shown[key];
  }
  if (localizations) {
    shown['name_localizations'] = orNull(option.name_localizations);
    shown['description_localizations'] = orNull(option.description_localizations);
  }
  if ((option.type === 1 || option.type === 2) && (option.options?.length ?? 0) > 0) {
    shown['options'] = option.options?.map((o) => showOption(o, localizations));
  }
  if ('choices' in option && (option.choices?.length ?? 0) > 0) {
    shown['choices'] = option.choices?.map(({ name, value, name_localizations }) =>
      localizations ? { name, name_localizations: orNull(name_localizations), value } : { name, value },
    );
  }
  return shown;
}

/** Discord keeps an empty dictionary of localizations as none. */
function orNull(map: object | null | undefined): object | null {
  return map && Object.keys(map).length > 0 ? map : null;
}

/** The longest text an option takes when it names no `max_length`. */
export const DEFAULT_MAX_LENGTH = COMMANDS.optionLength;
