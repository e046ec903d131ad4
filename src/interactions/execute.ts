/**
 * Executes interactions on any surface: a command with its options, a typed line, a pressed button or chosen menu option,
 * a message command, autocomplete. Everything here is a pure function of what came in and of the execution context.
 */
import { ArticleChangedError, UsageError } from '../errors.ts';
import { texts } from '../reply/i18n/texts.ts';
import { MAX_CHOICES, MAX_CUSTOM_ID_LENGTH, MAX_ECHO_LENGTH, MAX_QUESTION_LENGTH } from '../reply/limits.ts';
import { oneLine, subtext } from '../reply/markdown.ts';
import {
  actionRow,
  appendButton,
  commandButton,
  createReply,
  type Reply,
  textDisplay,
} from '../reply/message.ts';
import type { Language } from '../text/language.ts';
import { findArticle, suggestArticles } from './article-option.ts';
import type { Choice, Command, CommandResult, ExecutionContext, Invocation } from './command.ts';
import {
  encodeCustomId,
  formatCommandLine,
  parseCommandLine,
  parseOptions,
  SHARE_PREFIX,
} from './command-line.ts';
import { findTypedCommand, parseLocalizedOptions } from './localization.ts';
import { ARTICLE_OPTION, optionsOf, PRIVATE_OPTION, validateOptions } from './options.ts';

/** @throws UsageError naming the commands that there are, when there is none of that name */
export function findCommand(name: string, language: Language, { registry }: ExecutionContext): Command {
  const { commands, buttonCommands } = registry;
  const command = [...commands, ...buttonCommands].find(({ data }) => data.name === name);
  if (command) return command;
  const known = commands.map(({ data }) => `/${data.name}`).join(', ');
  throw new UsageError(texts[language].unknownCommand(oneLine(name, MAX_ECHO_LENGTH), known));
}

/** @throws UsageError when an option is invalid, or names no article */
function createInvocation(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  context: ExecutionContext,
): Invocation {
  const options = validateOptions(command, given, language);
  const wanted = options[ARTICLE_OPTION.name];
  const article = typeof wanted === 'string' ? findArticle(wanted, context.corpus, language) : undefined;
  return { ...context, options, language, article };
}

/** An ephemeral reply, with the button that shares it where its `custom_id` fits. */
function ephemeralReply({ components, customId }: CommandResult, language: Language): Reply {
  const share = customId === undefined ? '' : `${SHARE_PREFIX}${customId}`;
  const isShareable = share !== '' && share.length <= MAX_CUSTOM_ID_LENGTH;
  const button = commandButton(texts[language].share, share);
  return createReply(isShareable ? appendButton(components, button) : components, { ephemeral: true });
}

export interface ReplyOptions {
  /** Visibility where the option `private` is not given. Default: false. */
  readonly ephemeral?: boolean;
}

/**
 * Executes a slash command.
 *
 * @param given the options as they came in, by name
 * @throws UsageError when there is no such command, or an option is invalid
 */
export function executeCommand(
  name: string,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  context: ExecutionContext,
  { ephemeral = false }: ReplyOptions = {},
): Reply {
  const command = findCommand(name, language, context);
  const invocation = createInvocation(command, given, language, context);
  const result = command.run(invocation);
  const isEphemeral = invocation.options[PRIVATE_OPTION.name] ?? ephemeral;
  return isEphemeral === true ? ephemeralReply(result, language) : createReply(result.components);
}

/** The command that a typed line names, in any language and case, and its options. */
function parseTypedLine(
  line: string,
  language: Language,
  context: ExecutionContext,
): [Command, Readonly<Record<string, string>>] {
  const { name, args } = parseCommandLine(line);
  if (name === undefined) {
    const command = context.registry.defaultCommand;
    const [first] = optionsOf(command);
    return [command, first ? { [first.name]: args } : {}];
  }
  const typed = findTypedCommand(name, context, language);
  if (typed) return [typed.command, parseLocalizedOptions(typed, args)];
  const command = findCommand(name, language, context);
  return [command, parseOptions(command, args)];
}

/**
 * Executes a line typed in the terminal; without a slash it goes to the default command. Replies are never ephemeral there.
 *
 * @throws UsageError like {@link executeCommand}
 */
export function executeLine(line: string, language: Language, context: ExecutionContext): Reply {
  const [command, given] = parseTypedLine(line, language, context);
  return createReply(command.run(createInvocation(command, given, language, context)).components);
}

/**
 * Executes a message command on a message's content. The reply is ephemeral.
 *
 * @throws UsageError when there is no such command
 */
export function executeMessageCommand(
  name: string,
  content: string,
  language: Language,
  context: ExecutionContext,
): Reply {
  const command = context.registry.messageCommands.find(({ data }) => data.name === name);
  if (!command) throw new UsageError(texts[language].unknownCommand(oneLine(name, MAX_ECHO_LENGTH), '/help'));
  return ephemeralReply(
    command.run(content, { ...context, options: {}, language, article: undefined }),
    language,
  );
}

/** Who used a component, and on what message. */
export interface ComponentContext {
  /** Whether the message is ephemeral. Default: false. */
  readonly ephemeral?: boolean | undefined;
  /** Named in what they share. Default: nobody is. */
  readonly userId?: string | undefined;
}

export interface ComponentResult {
  readonly reply: Reply;
  /** Whether the reply is a message of its own; otherwise it replaces the message with the component. */
  readonly asNewMessage: boolean;
}

/**
 * Decodes a `custom_id`: a command line as `formatCommandLine` writes it.
 *
 * @throws ArticleChangedError when its article has changed
 * @throws UsageError when nothing of this version wrote it
 */
function decodeCustomId(
  customId: string,
  language: Language,
  context: ExecutionContext,
): [Command, Invocation] {
  const { name = '', args } = parseCommandLine(customId);
  const command = findCommand(name, language, context);
  const given = parseOptions(command, args);
  const key = given[ARTICLE_OPTION.name];
  if (key !== undefined && context.corpus.articles.every((article) => article.key !== key))
    throw new ArticleChangedError(texts[language].changed, given['question']);
  const invocation = createInvocation(command, given, language, context);
  if (formatCommandLine(command, invocation.options) !== customId)
    throw new UsageError(texts[language].outdated);
  return [command, invocation];
}

/** Says that the article has changed, with a button that asks the question again where it is known. */
function articleChangedResult(
  { message, question }: ArticleChangedError,
  language: Language,
  { registry }: ExecutionContext,
): ComponentResult {
  const customId = question === undefined ? undefined : encodeCustomId(registry.defaultCommand, { question });
  const again =
    customId === undefined ? [] : [actionRow([commandButton(texts[language].askAgain, customId)])];
  return { reply: createReply([textDisplay(message), ...again], { ephemeral: true }), asNewMessage: true };
}

/**
 * Executes the `custom_id` of a button, or the value of a menu's option. Behind {@link SHARE_PREFIX} the reply is public.
 *
 * @throws UsageError when it is of an earlier version, or forged
 */
export function executeComponent(
  customId: string,
  language: Language,
  context: ExecutionContext,
  { ephemeral = false, userId }: ComponentContext = {},
): ComponentResult {
  const isShared = customId.startsWith(SHARE_PREFIX);
  try {
    const [command, invocation] = decodeCustomId(
      isShared ? customId.slice(SHARE_PREFIX.length) : customId,
      language,
      context,
    );
    const result = command.run(invocation);
    if (isShared) {
      const by = userId === undefined ? [] : [subtext(texts[language].sharedBy(`<@${userId}>`))];
      return { reply: createReply([...result.components, ...by.map(textDisplay)]), asNewMessage: true };
    }
    // What others are reading stays as it is.
    const asNewMessage = command.asNewMessage ?? false;
    const isEphemeral = asNewMessage || ephemeral;
    return {
      reply: isEphemeral ? ephemeralReply(result, language) : createReply(result.components),
      asNewMessage,
    };
  } catch (error) {
    if (error instanceof ArticleChangedError) return articleChangedResult(error, language, context);
    // A forged `custom_id` is not echoed.
    throw error instanceof UsageError ? new UsageError(texts[language].outdated) : error;
  }
}

/** At most {@link MAX_CHOICES} suggestions for an option that is being typed; none for one without autocomplete. */
export function autocomplete(
  name: string,
  option: string,
  typed: string,
  language: Language,
  context: ExecutionContext,
): Choice[] {
  const command = context.registry.commands.find(({ data }) => data.name === name);
  // A Map, because an object has inherited properties: "constructor".
  const handlers = new Map(
    Object.entries({ ...command?.autocomplete, [ARTICLE_OPTION.name]: suggestArticles }),
  );
  // Normalizing thousands of combining marks takes long.
  const choices = handlers.get(option)?.(typed.slice(0, MAX_QUESTION_LENGTH), {
    ...context,
    options: {},
    language,
    article: undefined,
  });
  return choices?.slice(0, MAX_CHOICES) ?? [];
}
