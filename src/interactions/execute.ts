import { ask } from '../../commands/ask.ts';
import { buttonCommands, messageCommands } from '../../commands/index.ts';
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
import type { Choice, Command, CommandResult, Invocation, KnowledgeBase } from './command.ts';
import {
  encodeCustomId,
  formatCommandLine,
  parseCommandLine,
  parseOptions,
  SHARE_PREFIX,
} from './command-line.ts';
import { findTypedCommand, parseLocalizedOptions } from './localization.ts';
import { ARTICLE_OPTION, PRIVATE_OPTION, validateOptions } from './options.ts';

/**
 * The command of that name.
 *
 * @throws UsageError naming the ones that there are
 */
export function findCommand(name: string, language: Language, { commands }: KnowledgeBase): Command {
  const command = [...commands, ...buttonCommands].find(({ data }) => data.name === name);
  if (command) return command;
  const known = commands.map(({ data }) => `/${data.name}`).join(', ');
  throw new UsageError(texts[language].unknownCommand(oneLine(name, MAX_ECHO_LENGTH), known));
}

/** A command's options, checked, as the request that it runs. */
function createInvocation(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  knowledge: KnowledgeBase,
): Invocation {
  const options = validateOptions(command, given, language);
  const wanted = options[ARTICLE_OPTION.name];
  const article = typeof wanted === 'string' ? findArticle(wanted, knowledge.corpus, language) : undefined;
  return { ...knowledge, options, language, article };
}

/** A result as the message that only one person sees, with the button that shares it. */
function ephemeralReply({ components: parts, customId: line }: CommandResult, language: Language): Reply {
  const share = line === undefined ? '' : `${SHARE_PREFIX}${line}`;
  const shareable = share !== '' && share.length <= MAX_CUSTOM_ID_LENGTH;
  const button = commandButton(texts[language].share, share);
  return createReply(shareable ? appendButton(parts, button) : parts, { private: true });
}

/** How a reply is to be made. */
export interface ReplyOptions {
  /** Whether only who asked sees the reply, where they do not say themselves. Default: false. */
  readonly ephemeral?: boolean;
}

/**
 * Runs a command with options as they came in.
 *
 * @throws UsageError when there is no such command, or an option is not as it has to be
 */
export function executeCommand(
  name: string,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  knowledge: KnowledgeBase,
  manner: ReplyOptions = {},
): Reply {
  const command = findCommand(name, language, knowledge);
  const request = createInvocation(command, given, language, knowledge);
  const result = command.run(request);
  const isPrivate = request.options[PRIVATE_OPTION.name] ?? manner.ephemeral ?? false;
  return isPrivate === true ? ephemeralReply(result, language) : createReply(result.components);
}

/** The command of a line that someone typed, named in any language and case, and its options. */
function parseTypedLine(
  line: string,
  language: Language,
  knowledge: KnowledgeBase,
): [Command, Readonly<Record<string, string>>] {
  const { name, arguments: rest } = parseCommandLine(line);
  if (name === undefined) return [findCommand(ask.data.name, language, knowledge), { question: rest }];
  const typed = findTypedCommand(name, knowledge, language);
  if (typed) return [typed.command, parseLocalizedOptions(typed, rest)];
  const command = findCommand(name, language, knowledge);
  return [command, parseOptions(command, rest)];
}

/**
 * Runs a command line: what someone types at the terminal, where nobody else is to share a reply with. A line without a
 * slash is a question. Names of commands count in any language and case; the reply is in the one that is given.
 *
 * @throws UsageError like {@link executeCommand}
 */
export function executeLine(line: string, language: Language, knowledge: KnowledgeBase): Reply {
  const [command, given] = parseTypedLine(line, language, knowledge);
  return createReply(command.run(createInvocation(command, given, language, knowledge)).components);
}

/** What is done with a message of someone's: the text of it, looked for in the articles. Only who asked sees it. */
export function executeMessageCommand(
  name: string,
  text: string,
  language: Language,
  knowledge: KnowledgeBase,
): Reply {
  const command = messageCommands.find(({ data }) => data.name === name);
  if (!command) throw new UsageError(texts[language].unknownCommand(oneLine(name, MAX_ECHO_LENGTH), '/help'));
  return ephemeralReply(
    command.run(text, { ...knowledge, options: {}, language, article: undefined }),
    language,
  );
}

/** Who pressed a button, and in what message. */
export interface ComponentContext {
  /** Whether the message is seen by nobody else. Default: false. */
  readonly ephemeral?: boolean | undefined;
  /** The id of who pressed it, to say who shared something. Default: nobody's. */
  readonly userId?: string | undefined;
}

/** What a button does. */
export interface ComponentResult {
  readonly reply: Reply;
  /** Whether it is a message of its own; otherwise it takes the place of the message with the button. */
  readonly asNewMessage: boolean;
}

/** The command line of a button, or of a menu's option, as the request that it makes. */
function decodeCustomId(line: string, language: Language, knowledge: KnowledgeBase): [Command, Invocation] {
  const { name = '', arguments: rest } = parseCommandLine(line);
  const command = findCommand(name, language, knowledge);
  const { articles } = knowledge.corpus;
  const given = parseOptions(command, rest);
  const key = given[ARTICLE_OPTION.name];
  if (key !== undefined && articles.every((article) => article.key !== key))
    throw new ArticleChangedError(texts[language].changed, given['question']);
  const request = createInvocation(command, given, language, knowledge);
  // What was not written by `formatLine` is not ours.
  if (formatCommandLine(command, request.options) !== line) throw new UsageError(texts[language].outdated);
  return [command, request];
}

/** What to say of a button whose article has changed, with a button that asks again where it is known what. */
function articleChangedResult(
  { message, question }: ArticleChangedError,
  language: Language,
): ComponentResult {
  const line = question === undefined ? undefined : encodeCustomId(ask, { question });
  const again = line === undefined ? [] : [actionRow([commandButton(texts[language].askAgain, line)])];
  return { reply: createReply([textDisplay(message), ...again], { private: true }), asNewMessage: true };
}

/**
 * Runs what a button's `custom_id`, or the value of a menu's option, holds: a command line, written as `formatLine`
 * writes it; for all to see behind `/share`.
 *
 * @throws UsageError when there is no such command any more, or it takes no such options: the button is older than this
 *   program, or forged
 */
export function executeComponent(
  line: string,
  language: Language,
  knowledge: KnowledgeBase,
  press: ComponentContext = {},
): ComponentResult {
  const words = texts[language];
  const shared = line.startsWith(SHARE_PREFIX);
  try {
    const [command, request] = decodeCustomId(
      shared ? line.slice(SHARE_PREFIX.length) : line,
      language,
      knowledge,
    );
    const result = command.run(request);
    if (shared) {
      const by =
        press.userId === undefined ? [] : [textDisplay(subtext(words.sharedBy(`<@${press.userId}>`)))];
      return { reply: createReply([...result.components, ...by]), asNewMessage: true };
    }
    // To look closer is for who wants to: what others are reading stays.
    const beside = command.asNewMessage ?? false;
    const isPrivate = beside || press.ephemeral;
    return {
      reply: isPrivate ? ephemeralReply(result, language) : createReply(result.components),
      asNewMessage: beside,
    };
  } catch (error) {
    if (error instanceof ArticleChangedError) return articleChangedResult(error, language);
    // What a forged line has in it is not repeated.
    throw error instanceof UsageError ? new UsageError(words.outdated) : error;
  }
}

/** Suggestions for what is typed of a command's option; as many as Discord takes, none where there are none. */
export function autocomplete(
  name: string,
  option: string,
  typed: string,
  language: Language,
  knowledge: KnowledgeBase,
): Choice[] {
  const command = knowledge.commands.find(({ data }) => data.name === name);
  // An object has more under names than what was put there: "constructor".
  const suggests = new Map(
    Object.entries({ ...command?.autocomplete, [ARTICLE_OPTION.name]: suggestArticles }),
  );
  // More than may be typed is not looked at: folding thousands of accents on one letter takes long.
  const choices = suggests.get(option)?.(typed.slice(0, MAX_QUESTION_LENGTH), {
    ...knowledge,
    options: {},
    language,
    article: undefined,
  });
  return choices?.slice(0, MAX_CHOICES) ?? [];
}
