import { InteractionType } from 'discord-api-types/v10';
import type { CommandScope, RegisteredCommand } from './application-commands.ts';
import {
  createOptionPayloads,
  findOptions,
  InvalidUserAction,
  type OptionValues,
} from './command-options.ts';
import type { Gateway } from './gateway.ts';
import { type FirstResponse, type Interactions, interactionToken } from './interactions.ts';
import { isObject, type JsonObject } from './json.ts';
import { findComponent, onlyViewer, personMessage, type StoredMessage, withIds } from './messages.ts';
import { snowflake } from './snowflake.ts';
import { channelObject, IDS, memberObject, type Person, userObject } from './user-and-channel-objects.ts';

/** The person who does something, the place and the language. */
export interface Situation {
  /** The person's language; `en-US` when absent. */
  locale?: string;
  /** The server's language; `en-US` when absent. */
  guildLocale?: string;
  user?: Person;
  /** The server; the first of the bot's when absent. */
  guildId?: string;
  /** 0 in a server (as when absent), 1 in a direct message with the bot, 2 in another private channel. */
  context?: 0 | 1 | 2;
}

/** A situation, and whether to do what Discord's client would not offer. */
export interface CommandSituation extends Situation {
  /** Sends the command though it is not registered, or its values are not allowed, as an old client may. */
  force?: boolean;
}

/** A situation, and the values that are picked in a select menu. */
export interface ComponentSituation extends Situation {
  values?: readonly string[];
  /** Presses a button that is on no message, such as one from before an update of the bot. */
  force?: boolean;
}

/** The parts of the server that a person's client needs. */
export interface UserClientOptions {
  gateway: Gateway;
  interactions: Interactions;
  guilds: readonly string[];
  scope: (guildId: string | null) => CommandScope;
}

/** A person at Discord's client: each action dispatches an interaction and gives the bot's first response. */
export class UserClient {
  readonly #server: UserClientOptions;

  constructor(server: UserClientOptions) {
    this.#server = server;
  }

  /**
   * Sends a slash command; `name` may go on with a subcommand (`"report list"`).
   * @throws {InvalidUserAction} when the command is not registered, or not with these values, in this place.
   */
  async command(
    name: string,
    values: OptionValues = {},
    situation: CommandSituation = {},
  ): Promise<FirstResponse> {
    const [first = '', ...path] = name.split(' ');
    const command = this.#find(first, 1, situation);
    if (!command)
      return this.#interact(
        InteractionType.ApplicationCommand,
        unregisteredCommand(first, 1, values),
        situation,
      );
    const { options, wrap } = findOptions(command, path);
    const payload = situation.force ? uncheckedOptions(values) : createOptionPayloads(options, values);
    const data = { ...commandReference(command), options: wrap(payload) };
    return this.#interact(InteractionType.ApplicationCommand, data, situation, { command });
  }

  /**
   * Types in an option of a command. The value being typed is `values[focused]`, empty when absent.
   * @throws {InvalidUserAction} when the command or the option is not registered, or does not complete.
   */
  async autocomplete(
    name: string,
    values: OptionValues,
    focused: string,
    situation: Situation = {},
  ): Promise<FirstResponse> {
    const [first = '', ...path] = name.split(' ');
    const command = this.#find(first, 1, situation);
    if (!command) throw new InvalidUserAction(`There is no command /${first}`);
    const { options, wrap } = findOptions(command, path);
    const option = options.find((o) => o.name === focused);
    if (!option || !('autocomplete' in option) || !option.autocomplete) {
      throw new InvalidUserAction(`/${name} does not complete "${focused}"`);
    }
    const data = {
      ...commandReference(command),
      options: wrap(createOptionPayloads(options, values, focused)),
    };
    return this.#interact(InteractionType.ApplicationCommandAutocomplete, data, situation, {
      command,
      optionType: option.type,
    });
  }

  /**
   * Uses a message command on a message with this content, which the interaction delivers.
   * @param fields of the message besides its content, such as embeds
   * @throws {InvalidUserAction} when the command is not registered here.
   */
  async messageCommand(
    name: string,
    content: string,
    situation: CommandSituation = {},
    fields: JsonObject = {},
  ): Promise<FirstResponse> {
    const command = this.#find(name, 3, situation);
    const guildId = this.#guildOf(situation);
    const message = { ...personMessage(content, channelObject(guildId).id), ...fields };
    const data = {
      ...(command ? commandReference(command) : unregisteredCommand(name, 3)),
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    };
    return this.#interact(InteractionType.ApplicationCommand, data, situation, command ? { command } : {});
  }

  /**
   * Presses a button or picks from a select menu: on `message`, or on the newest message that has the component and that the
   * person sees.
   * @throws {InvalidUserAction} when no message has it, when only somebody else sees it, when it is disabled, or when the menu
   *   does not have the values.
   */
  async component(
    customId: string,
    message?: StoredMessage | undefined,
    situation: ComponentSituation = {},
  ): Promise<FirstResponse> {
    const { messages } = this.#server.interactions;
    const personId = userObject(situation.user).id;
    const isVisible = (m: StoredMessage): boolean => (onlyViewer(m) ?? personId) === personId;
    const target =
      message ??
      [...messages.values()]
        .reverse()
        .find((m) => isVisible(m) && findComponent(m, customId) !== undefined) ??
      (situation.force ? messageWithButton(customId) : undefined);
    const component = target && findComponent(target, customId);
    if (!target || !component) throw new InvalidUserAction(`No message has a component "${customId}"`);
    if (!isVisible(target)) throw new InvalidUserAction('Only somebody else sees this message');
    if (component['disabled'] === true)
      throw new InvalidUserAction(`The component "${customId}" is disabled`);
    if (!situation.force) checkValues(component, situation.values);
    messages.set(target.id, target);
    const data = {
      id: component['id'] ?? 1,
      component_type: component['type'],
      custom_id: customId,
      ...(component['type'] === 2 ? {} : { values: situation.values ?? [] }),
    };
    return this.#interact(InteractionType.MessageComponent, data, situation, { message: target });
  }

  /**
   * Dispatches an interaction of the test's own making; every field that it leaves out of the envelope is filled in.
   * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
   */
  dispatch(interaction: JsonObject & { type: number }, situation: Situation = {}): Promise<FirstResponse> {
    return this.#send({ ...this.#envelope(situation), ...interaction }, {});
  }

  #find(name: string, type: number, situation: CommandSituation): RegisteredCommand | undefined {
    const guildId = this.#guildOf(situation);
    const context = situation.context ?? 0;
    const here = (guildId === null ? [] : this.#server.scope(guildId).commands).concat(
      this.#server.scope(null).commands.filter((command) => isAvailable(command, context)),
    );
    const command = here.find(({ data }) => data.type === type && data.name === name);
    if (!command && !situation.force) {
      throw new InvalidUserAction(`There is no command "${name}" of type ${type} in context ${context}`);
    }
    return command;
  }

  #guildOf(situation: Situation): string | null {
    if ((situation.context ?? 0) !== 0) return null;
    return situation.guildId ?? this.#server.guilds[0] ?? IDS.guild;
  }

  #interact(
    type: number,
    data: JsonObject,
    situation: Situation,
    about: { command?: RegisteredCommand; optionType?: number; message?: StoredMessage } = {},
  ): Promise<FirstResponse> {
    const { command, message, optionType } = about;
    const types: readonly number[] = command?.data.integration_types ?? [0];
    const payload = {
      ...this.#envelope(situation, types),
      type,
      data,
      ...(message ? { message: structuredClone(message) } : {}),
    };
    return this.#send(payload, {
      ...(optionType === undefined ? {} : { optionType }),
      ...(message ? { message } : {}),
    });
  }

  #send(
    payload: JsonObject & { id: string; token: string; type: number },
    options: { optionType?: number; message?: StoredMessage },
  ): Promise<FirstResponse> {
    const { gateway, interactions } = this.#server;
    const guildId = typeof payload['guild_id'] === 'string' ? payload['guild_id'] : null;
    gateway.requireSession(guildId);
    const answer = interactions.open(payload, options);
    gateway.dispatch('INTERACTION_CREATE', payload, guildId);
    return answer;
  }

  #envelope(
    situation: Situation,
    integrationTypes: readonly number[] = [0],
  ): JsonObject & { id: string; token: string } {
    const guildId = this.#guildOf(situation);
    const id = snowflake();
    const channel = channelObject(guildId, situation.user);
    const user = userObject(situation.user);
    const inGuild = guildId !== null;
    const installedHere = integrationTypes.includes(0) && (!inGuild || this.#server.guilds.includes(guildId));
    return {
      id,
      application_id: IDS.application,
      token: interactionToken(id),
      version: 1,
      channel,
      channel_id: channel.id,
      ...(inGuild
        ? {
            guild_id: guildId,
            guild: { id: guildId, locale: situation.guildLocale ?? 'en-US', features: [] },
            guild_locale: situation.guildLocale ?? 'en-US',
            member: memberObject(situation.user),
          }
        : { user }),
      app_permissions: '0',
      locale: situation.locale ?? 'en-US',
      entitlements: [],
      entitlement_sku_ids: [],
      authorizing_integration_owners: {
        ...(installedHere && situation.context !== 2 ? { 0: guildId ?? '0' } : {}),
        ...(integrationTypes.includes(1) ? { 1: user.id } : {}),
      },
      context: situation.context ?? 0,
      attachment_size_limit: 10_485_760,
    };
  }
}

/** https://discord.com/developers/docs/interactions/application-commands#contexts */
function isAvailable({ data }: RegisteredCommand, context: 0 | 1 | 2): boolean {
  const installations: readonly number[] = data.integration_types ?? [0];
  // Other people's private channels are reached only by an app that a person installed.
  if (context === 2 && !installations.includes(1)) return false;
  if (context === 1 && data.dm_permission === false) return false;
  return data.contexts?.includes(context) ?? true;
}

function commandReference(command: RegisteredCommand): JsonObject {
  return { id: command.id, name: command.data.name, type: command.data.type };
}

/** A command that is not registered (any more), as a client sends it that has not noticed yet. */
function unregisteredCommand(name: string, type: number, values: OptionValues = {}): JsonObject {
  return { id: snowflake(), name, type, options: uncheckedOptions(values) };
}

function uncheckedOptions(values: OptionValues): JsonObject[] {
  const types = { string: 3, number: 10, boolean: 5 } as const;
  return Object.entries(values).map(([name, value]) => {
    const kind = typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
    return { name, type: types[kind], value };
  });
}

function messageWithButton(customId: string): StoredMessage {
  const message = personMessage('', IDS.channel);
  const row = { type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: customId }] };
  return { ...message, components: withIds([row]) };
}

function checkValues(component: JsonObject, values: readonly string[] = []): void {
  if (component['type'] === 2) {
    if (values.length > 0) throw new InvalidUserAction('A button has no values');
    return;
  }
  const { min_values: minValues = 1, max_values: maxValues = 1, options } = component;
  if (
    typeof minValues === 'number' &&
    typeof maxValues === 'number' &&
    (values.length < minValues || values.length > maxValues)
  ) {
    throw new InvalidUserAction(`The menu takes ${minValues} to ${maxValues} values`);
  }
  if (!Array.isArray(options)) return;
  const offered = options.flatMap((o: unknown) => (isObject(o) ? [o['value']] : []));
  const unknownValue = values.find((value) => !offered.includes(value));
  if (unknownValue !== undefined) throw new InvalidUserAction(`The menu has no value "${unknownValue}"`);
}
