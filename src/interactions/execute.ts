import { ask } from '../../commands/ask.ts';
import { buttonCommands, messageCommands } from '../../commands/index.ts';
import { ChangedError, UsageError } from '../errors.ts';
import { texts } from '../reply/i18n/texts.ts';
import { MAX_CHOICES, MAX_CUSTOM_ID, MAX_ECHO, MAX_QUESTION } from '../reply/limits.ts';
import { oneLine, subtext } from '../reply/markdown.ts';
import { buttonRow, commandButton, type Reply, reply, textPart, withButton } from '../reply/message.ts';
import type { Language } from '../text/language.ts';
import { articleNamed, suggestArticles } from './article-option.ts';
import type { Choice, Command, Knowledge, Request, Result } from './command.ts';
import { formatLine, lineForButton, readOptions, SHARE, splitLine } from './command-line.ts';
import { commandTyped, readTyped } from './localization.ts';
import { ARTICLE, checkOptions, PRIVATE } from './options.ts';

/**
 * The command of that name.
 *
 * @throws UsageError naming the ones that there are
 */
export function commandNamed(name: string, language: Language, { commands }: Knowledge): Command {
  const command = [...commands, ...buttonCommands].find(({ data }) => data.name === name);
  if (command) return command;
  const known = commands.map(({ data }) => `/${data.name}`).join(', ');
  throw new UsageError(texts[language].unknownCommand(oneLine(name, MAX_ECHO), known));
}

/** A command's options, checked, as the request that it runs. */
function requestFor(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  knowledge: Knowledge,
): Request {
  const options = checkOptions(command, given, language);
  const wanted = options[ARTICLE.name];
  const article = typeof wanted === 'string' ? articleNamed(wanted, knowledge.corpus, language) : undefined;
  return { ...knowledge, options, language, article };
}

/** A result as the message that only one person sees, with the button that shares it. */
function privately({ parts, line }: Result, language: Language): Reply {
  const share = line === undefined ? '' : `${SHARE}${line}`;
  const shareable = share !== '' && share.length <= MAX_CUSTOM_ID;
  const button = commandButton(texts[language].share, share);
  return reply(shareable ? withButton(parts, button) : parts, { private: true });
}

/** How a reply is to be made. */
export interface Manner {
  /** Whether only who asked sees the reply, where they do not say themselves. Default: false. */
  readonly private?: boolean;
}

/**
 * Runs a command with options as they came in.
 *
 * @throws UsageError when there is no such command, or an option is not as it has to be
 */
export function runCommand(
  name: string,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  knowledge: Knowledge,
  manner: Manner = {},
): Reply {
  const command = commandNamed(name, language, knowledge);
  const request = requestFor(command, given, language, knowledge);
  const result = command.run(request);
  const isPrivate = request.options[PRIVATE.name] ?? manner.private ?? false;
  return isPrivate === true ? privately(result, language) : reply(result.parts);
}

/** The command of a line that someone typed, named in any language and case, and its options. */
function readLine(
  line: string,
  language: Language,
  knowledge: Knowledge,
): [Command, Readonly<Record<string, string>>] {
  const { name, rest } = splitLine(line);
  if (name === undefined) return [commandNamed(ask.data.name, language, knowledge), { question: rest }];
  const typed = commandTyped(name, knowledge, language);
  if (typed) return [typed.command, readTyped(typed, rest)];
  const command = commandNamed(name, language, knowledge);
  return [command, readOptions(command, rest)];
}

/**
 * Runs a command line: what someone types at the terminal, where nobody else is to share a reply with. A line without a
 * slash is a question. Names of commands count in any language and case; the reply is in the one that is given.
 *
 * @throws UsageError like {@link runCommand}
 */
export function runLine(line: string, language: Language, knowledge: Knowledge): Reply {
  const [command, given] = readLine(line, language, knowledge);
  return reply(command.run(requestFor(command, given, language, knowledge)).parts);
}

/** What is done with a message of someone's: the text of it, looked for in the articles. Only who asked sees it. */
export function runOnMessage(name: string, text: string, language: Language, knowledge: Knowledge): Reply {
  const command = messageCommands.find(({ data }) => data.name === name);
  if (!command) throw new UsageError(texts[language].unknownCommand(oneLine(name, MAX_ECHO), '/help'));
  return privately(command.run(text, { ...knowledge, options: {}, language, article: undefined }), language);
}

/** Who pressed a button, and in what message. */
export interface Press {
  /** Whether the message is seen by nobody else. Default: false. */
  readonly private?: boolean | undefined;
  /** The id of who pressed it, to say who shared something. Default: nobody's. */
  readonly user?: string | undefined;
}

/** What a button does. */
export interface Pressed {
  readonly reply: Reply;
  /** Whether it is a message of its own; otherwise it takes the place of the message with the button. */
  readonly beside: boolean;
}

/** The command line of a button, or of a menu's option, as the request that it makes. */
function requestOf(line: string, language: Language, knowledge: Knowledge): [Command, Request] {
  const { name = '', rest } = splitLine(line);
  const command = commandNamed(name, language, knowledge);
  const { articles } = knowledge.corpus;
  const given = readOptions(command, rest);
  const key = given[ARTICLE.name];
  if (key !== undefined && articles.every((article) => article.key !== key))
    throw new ChangedError(texts[language].changed, given['question']);
  const request = requestFor(command, given, language, knowledge);
  // What was not written by `formatLine` is not ours.
  if (formatLine(command, request.options) !== line) throw new UsageError(texts[language].outdated);
  return [command, request];
}

/** What to say of a button whose article has changed, with a button that asks again where it is known what. */
function changed({ message, question }: ChangedError, language: Language): Pressed {
  const line = question === undefined ? undefined : lineForButton(ask, { question });
  const again = line === undefined ? [] : [buttonRow([commandButton(texts[language].askAgain, line)])];
  return { reply: reply([textPart(message), ...again], { private: true }), beside: true };
}

/**
 * Runs what a button's `custom_id`, or the value of a menu's option, holds: a command line, written as `formatLine`
 * writes it; for all to see behind `/share`.
 *
 * @throws UsageError when there is no such command any more, or it takes no such options: the button is older than this
 *   program, or forged
 */
export function runButton(
  line: string,
  language: Language,
  knowledge: Knowledge,
  press: Press = {},
): Pressed {
  const words = texts[language];
  const shared = line.startsWith(SHARE);
  try {
    const [command, request] = requestOf(shared ? line.slice(SHARE.length) : line, language, knowledge);
    const result = command.run(request);
    if (shared) {
      const by = press.user === undefined ? [] : [textPart(subtext(words.sharedBy(`<@${press.user}>`)))];
      return { reply: reply([...result.parts, ...by]), beside: true };
    }
    // To look closer is for who wants to: what others are reading stays.
    const beside = command.beside ?? false;
    const isPrivate = beside || press.private;
    return { reply: isPrivate ? privately(result, language) : reply(result.parts), beside };
  } catch (error) {
    if (error instanceof ChangedError) return changed(error, language);
    // What a forged line has in it is not repeated.
    throw error instanceof UsageError ? new UsageError(words.outdated) : error;
  }
}

/** Suggestions for what is typed of a command's option; as many as Discord takes, none where there are none. */
export function suggestionsFor(
  name: string,
  option: string,
  typed: string,
  language: Language,
  knowledge: Knowledge,
): Choice[] {
  const command = knowledge.commands.find(({ data }) => data.name === name);
  // An object has more under names than what was put there: "constructor".
  const suggests = new Map(Object.entries({ ...command?.suggest, [ARTICLE.name]: suggestArticles }));
  // More than may be typed is not looked at: folding thousands of accents on one letter takes long.
  const choices = suggests.get(option)?.(typed.slice(0, MAX_QUESTION), {
    ...knowledge,
    options: {},
    language,
    article: undefined,
  });
  return choices?.slice(0, MAX_CHOICES) ?? [];
}
