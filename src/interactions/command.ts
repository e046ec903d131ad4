import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../knowledge/load-corpus.ts';
import type { Component } from '../reply/message.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Language } from '../text/language.ts';

/** What the options of a command were given as, by name. Checked against the command's own `data`. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** What every answer is a function of, beside the question: made once, at start, and anew when the corpus changes. */
export interface KnowledgeBase {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  /** The commands that there are for this corpus. */
  readonly commands: readonly Command[];
}

/** Someone's use of a command, wherever they typed it. */
export interface Invocation extends KnowledgeBase {
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

/** Where commands can be used: in servers, in the bot's own messages and in other private ones. */
export const ALL_CONTEXTS = {
  integration_types: [0, 1],
  contexts: [0, 1, 2],
} satisfies Pick<RESTPostAPIChatInputApplicationCommandsJSONBody, 'integration_types' | 'contexts'>;

/** Spanish as Discord divides it: Spain's and Latin America's. */
export function spanishLocalizations(text: string) {
  return { 'es-ES': text, 'es-419': text };
}
