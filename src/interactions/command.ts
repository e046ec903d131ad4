import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Article } from '../corpus/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Component } from '../reply/message.ts';
import type { LoggedQuestion } from '../review/logged-question.ts';
import type { Language } from '../text/language.ts';

/** Option values by name, validated against the command's own `data`. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** One use of a command, on any surface. */
export interface Invocation extends ExecutionContext {
  readonly options: Options;
  readonly language: Language;
  /** The only article to look in. `undefined`: all of them. */
  readonly article: Article | undefined;
}

export interface CommandResult {
  /** They {@link fits | fit} a message. */
  readonly components: readonly Component[];
  /** The accent color of the container, where the reply is no answer. Default: none. */
  readonly accentColor?: number;
  /** Shows the same result again, for the button that shares it. `undefined` if none is short enough. */
  readonly customId?: string | undefined;
  /** The log fields of a question, of a command that answers questions; `undefined` for a later page of an answer. */
  readonly loggedQuestion?: LoggedQuestion | undefined;
}

export type Choice = APIApplicationCommandOptionChoice<string>;

/** Choices for an option, given the beginning of its value as typed so far. */
export type AutocompleteHandler = (typed: string, invocation: Invocation) => Choice[];

/** A slash command, or one that only buttons run. */
export interface Command {
  /** Registered with Discord as it is. The terminal's help and the validation of options follow it. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** @throws UsageError when the value of an option means nothing here */
  run(invocation: Invocation): CommandResult;
  /** By option, for each that has `autocomplete`. */
  readonly autocomplete?: Readonly<Record<string, AutocompleteHandler>>;
  /** True if the first option is prose: a number at its end is not read as a page. Default: false. */
  readonly freeText?: boolean;
  /** True if a button answers with a new ephemeral message instead of updating its own. Default: false. */
  readonly asNewMessage?: boolean;
}

/** A command in the Apps menu of messages. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** Does the same for a typed text, where there is no message to choose: `/find TEXT`. Not registered with Discord. */
  readonly typed: Command;
  /** @param content all text of the message, empty if it has none */
  run(content: string, invocation: Invocation): CommandResult;
}

export interface CommandRegistry {
  /** Slash commands, in the order in which they are listed. */
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  /** Run by buttons only, and not registered with Discord. */
  readonly buttonCommands: readonly Command[];
  /** Takes a typed line that names no command as its first option. */
  readonly defaultCommand: Command;
}

/** A surface for commands: Discord, or the terminal. */
export interface Surface {
  /** True where there are messages, to choose for message commands; elsewhere these are typed, `/find TEXT`. */
  readonly hasMessages: boolean;
  /** True where questions are kept: in REVIEW_FILE, or in the log. */
  readonly keepsQuestions: boolean;
}

/** A knowledge base and the commands for it. */
export interface ExecutionContext extends KnowledgeBase {
  readonly surface: Surface;
  /** The commands that are offered, with the options that mean something for the corpus. */
  readonly registry: CommandRegistry;
  /** The commands with all of their options, for `custom_id`s: a button may be from when there were other articles. */
  readonly fullRegistry: CommandRegistry;
}

/** Offered in servers, in direct messages with the bot and in other private channels. */
export const ALL_CONTEXTS = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
} satisfies Pick<RESTPostAPIChatInputApplicationCommandsJSONBody, 'integration_types' | 'contexts'>;

/** The options of a command, in the order of their positions in a typed line. No command has subcommands. */
export function optionsOf({ data }: Pick<Command, 'data'>): APIApplicationCommandBasicOption[] {
  return (data.options ?? []).filter(
    (option) =>
      option.type !== ApplicationCommandOptionType.Subcommand &&
      option.type !== ApplicationCommandOptionType.SubcommandGroup,
  );
}

/** The commands that people can type in the terminal, in the order in which they are listed. */
export function typedCommands({ commands, messageCommands }: CommandRegistry): Command[] {
  return [...commands, ...messageCommands.map(({ typed }) => typed)];
}

/** The commands that people can type on a surface, in the order in which they are listed. */
export function offeredCommands({
  registry,
  surface,
}: Pick<ExecutionContext, 'registry' | 'surface'>): readonly Command[] {
  return surface.hasMessages ? registry.commands : typedCommands(registry);
}
