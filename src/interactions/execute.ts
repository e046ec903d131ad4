/**
 * Executes interactions on any surface: a command with its options, a typed line, a pressed button or chosen menu option, a
 * message command, autocomplete. Everything here is a pure function of the interaction and of the execution context.
 */
import { type APIButtonComponent, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ArticleChangedError, UsageError } from '../errors.ts';
import { texts, textsFor } from '../reply/i18n/index.ts';
import { MAX_CHOICES, MAX_QUESTION_LENGTH } from '../reply/limits.ts';
import { subtext } from '../reply/markdown.ts';
import {
  appendButton,
  buttonRows,
  commandButton,
  createReply,
  type Reply,
  textDisplay,
} from '../reply/message.ts';
import type { LoggedQuestion } from '../review/logged-question.ts';
import { toCanonicalForm } from '../text/canonical-form.ts';
import type { Language } from '../text/language.ts';
import { isOverlongNormalized } from '../text/normalize.ts';
import { suggestArticles } from './article-option.ts';
import {
  type Choice,
  type Command,
  type CommandResult,
  type ExecutionContext,
  type Invocation,
  type Options,
  optionsOf,
} from './command.ts';
import { findCommand, unknownContextMenuCommand } from './command-registry.ts';
import { decodeCustomId, encodeShareId } from './custom-id.ts';
import { createInvocation, languageOfText } from './invocation.ts';
import { ARTICLE_OPTION, PRIVATE_OPTION } from './shared-options.ts';
import { parseTypedLine } from './typed-line.ts';

/** An ephemeral reply with one more button. */
function ephemeralReplyWith(button: APIButtonComponent, { components, accentColor }: CommandResult): Reply {
  return createReply(appendButton(components, button), { ephemeral: true, accentColor });
}

/**
 * An ephemeral reply, with the button that shares it if its `custom_id` fits.
 *
 * @param label of the button. Default: “Share with everyone”
 */
function ephemeralReply(
  result: CommandResult,
  invocation: Invocation,
  label = texts[invocation.language].share,
): Reply {
  const { components, accentColor, customId } = result;
  const shareId = customId === undefined ? undefined : encodeShareId(customId, invocation);
  return shareId === undefined
    ? createReply(components, { ephemeral: true, accentColor })
    : ephemeralReplyWith(commandButton(label, shareId), result);
}

/** A reply that is ephemeral, and then can be shared, or for everyone. */
function replyOf(result: CommandResult, isEphemeral: boolean, invocation: Invocation): Reply {
  return isEphemeral ? ephemeralReply(result, invocation) : createReply(result.components, result);
}

interface ReplyOptions {
  /** Default visibility, without the option `private`. Default: false. */
  readonly ephemeral?: boolean;
}

/** A reply, and the question that it answers. */
interface Execution {
  readonly reply: Reply;
  /** The language of the reply. */
  readonly language: Language;
  readonly loggedQuestion: LoggedQuestion | undefined;
}

/** Runs a command with the options as they came in, by name. */
function runCommand(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  context: ExecutionContext,
  isEphemeral: (options: Options) => boolean,
): Execution {
  const invocation = createInvocation(command, given, language, context);
  const result = command.run(invocation);
  return {
    reply: replyOf(result, isEphemeral(invocation.options), invocation),
    language: invocation.language,
    loggedQuestion: result.loggedQuestion,
  };
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
): Execution {
  const command = findCommand(name, language, context);
  const isEphemeral = (options: Options): boolean => (options[PRIVATE_OPTION.name] ?? ephemeral) === true;
  return runCommand(command, given, language, context, isEphemeral);
}

/**
 * Executes a line typed in the terminal; without a slash it goes to the default command. Replies are never ephemeral there.
 *
 * @throws UsageError like {@link executeCommand}
 */
export function executeLine(line: string, language: Language, context: ExecutionContext): Execution {
  const { command, given, language: named } = parseTypedLine(line, language, context);
  return runCommand(command, given, named, context, () => false);
}

function invocationWithoutOptions(language: Language, context: ExecutionContext): Invocation {
  return { ...context, options: {}, language, article: undefined };
}

/**
 * Executes a message command on the text of a message. The reply is ephemeral, and in the language of the text as for a typed
 * one.
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
  if (!command) throw unknownContextMenuCommand(name, language, context);
  const text = toCanonicalForm(content);
  const invocation = invocationWithoutOptions(languageOfText(text, language), context);
  return ephemeralReply(command.run(text, invocation), invocation);
}

/** The message of a component, and who uses it. */
interface ComponentContext {
  /** True if the message is ephemeral. Default: false. */
  readonly ephemeral?: boolean | undefined;
  /** True if the message answers the same person, who may change it for everyone. Default: false. */
  readonly isOwn?: boolean | undefined;
  /** The user named below a shared reply. Default: none. */
  readonly userId?: string | undefined;
}

export interface ComponentResult {
  readonly reply: Reply;
  /** True if the reply is a new message; otherwise it updates the message of the component. */
  readonly asNewMessage: boolean;
  /** A public message that is sent after the reply. */
  readonly shared?: Reply;
  /** Replaces the reply if `shared` cannot be sent: the same, with a button to try again. */
  readonly unshared?: Reply;
}

/** Says that the article has changed, with a button that asks again if it is known what. */
function articleChangedResult({ message, askAgain }: ArticleChangedError): ComponentResult {
  const buttons = askAgain === undefined ? [] : [commandButton(askAgain.label, askAgain.customId)];
  const components = [textDisplay(message), ...buttonRows(buttons)];
  return { reply: createReply(components, { ephemeral: true }), asNewMessage: true };
}

/** The first page of a list instead of its continuation, below a sentence that says why. */
function restartedResult(result: CommandResult, invocation: Invocation): CommandResult {
  // The revision is that of all articles, whichever was asked.
  const { firstPageAgain } = textsFor({ ...invocation, article: undefined });
  return { ...result, components: [textDisplay(firstPageAgain), ...result.components] };
}

/** The ephemeral reply without the button, and a public one that names who shared it. */
function shareResult(
  shareId: string,
  result: CommandResult,
  userId: string | undefined,
  language: Language,
): ComponentResult {
  const { components, accentColor } = result;
  const t = texts[language];
  const credit = userId === undefined ? [] : [subtext(t.sharedBy(`<@${userId}>`))];
  return {
    reply: createReply(components, { ephemeral: true, accentColor }),
    asNewMessage: false,
    shared: createReply([...components, ...credit.map(textDisplay)], { accentColor }),
    unshared: ephemeralReplyWith(commandButton(t.shareAgain, shareId), result),
  };
}

/**
 * Executes the `custom_id` of a button, or the value of a menu option. On somebody else's public message, the reply is for the
 * person alone.
 *
 * @throws UsageError when it is of an earlier version, or forged
 */
export function executeComponent(
  customId: string,
  language: Language,
  context: ExecutionContext,
  { ephemeral = false, isOwn = false, userId }: ComponentContext = {},
): ComponentResult {
  try {
    const decoded = decodeCustomId(customId, language, context);
    const { command, invocation, line, isShare, hasChanged, isRestarted } = decoded;
    const present = command.run(invocation);
    const result = isRestarted ? restartedResult(present, invocation) : present;
    // Nobody shares what they have not seen.
    if (isShare && hasChanged) {
      const label = texts[invocation.language].shareChanged;
      return { reply: ephemeralReply({ ...result, customId: line }, invocation, label), asNewMessage: false };
    }
    if (isShare) return shareResult(customId, result, userId, invocation.language);
    const asNewMessage = command.asNewMessage === true || !(ephemeral || isOwn);
    return { reply: replyOf(result, asNewMessage || ephemeral, invocation), asNewMessage };
  } catch (error) {
    if (error instanceof ArticleChangedError) return articleChangedResult(error);
    // A forged `custom_id` is not echoed.
    throw error instanceof UsageError
      ? new UsageError(texts[language].outdatedButton, { cause: error })
      : error;
  }
}

/** At most {@link MAX_CHOICES} choices for an option that is being typed; none for one without autocomplete. */
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
  const definition = command && optionsOf(command).find((candidate) => candidate.name === option);
  const { max_length: maxLength = MAX_QUESTION_LENGTH } =
    definition?.type === ApplicationCommandOptionType.String ? definition : {};
  // Cut, because normalizing thousands of combining marks takes long.
  const beginning = typed.slice(0, maxLength);
  if (isOverlongNormalized(beginning, maxLength)) return [];
  const choices = handlers.get(option)?.(beginning, invocationWithoutOptions(language, context));
  return choices?.slice(0, MAX_CHOICES) ?? [];
}
