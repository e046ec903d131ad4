import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Article } from '../corpus/article.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Component } from '../reply/message.ts';
import type { Language } from '../text/language.ts';

/** What the options of a command were given as, by name. Checked against the command's own `data`. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** Someone's use of a command, wherever they typed it. */
export interface Invocation extends ExecutionContext {
  readonly options: Options;
  readonly language: Language;
  /** The article to look in, where someone wants only that one. */
  readonly article: Article | undefined;
}

/** What a command makes of a request. */
export interface CommandResult {
  /** What to show; they {@link fits | fit} a message. */
  readonly components: readonly Component[];
  /** The command line that shows the same again, for a button to share it with; nothing where none is short enough. */
  readonly customId?: string | undefined;
}

/** A suggestion for an option that is being typed. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** Suggestions for an option, given what is typed of it so far. */
export type AutocompleteHandler = (typed: string, request: Invocation) => Choice[];

/** Something that people can type. */
export interface Command {
  /** What Discord registers, and what the terminal's help and the options' checks are made from. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** @throws UsageError when an option is not as it has to be */
  run(request: Invocation): CommandResult;
  /** For each option that has `autocomplete`. */
  readonly autocomplete?: Readonly<Record<string, AutocompleteHandler>>;
  /** Whether its first option is prose: then a number at the end of it is no page. Default: false. */
  readonly freeText?: boolean;
  /** Whether a button shows it in a message of its own, to who pressed it, instead of in the button's message. */
  readonly asNewMessage?: boolean;
}

/** A command in the Apps menu of messages. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** @param text the message's content */
  run(text: string, invocation: Invocation): CommandResult;
}

/** Every command that there is. */
export interface CommandRegistry {
  /** Slash commands, in the order in which they are listed. */
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  /** Commands that only buttons run; they are not registered with Discord. */
  readonly buttonCommands: readonly Command[];
  /** Runs a line that names no command: its first option takes the line. */
  readonly defaultCommand: Command;
}

/** What interactions are executed in: a knowledge base, and the commands for it. */
export interface ExecutionContext extends KnowledgeBase {
  readonly registry: CommandRegistry;
}

/** Where commands can be used: in servers, in the bot's own messages and in other private ones. */
export const ALL_CONTEXTS = {
  integration_types: [0, 1],
  contexts: [0, 1, 2],
} satisfies Pick<RESTPostAPIChatInputApplicationCommandsJSONBody, 'integration_types' | 'contexts'>;

/** Spanish as Discord divides it: Spain's and Latin America's. */
export function spanishLocalizations(text: string) {
  return { 'es-ES': text, 'es-419': text };
}
