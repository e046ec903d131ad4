import { UsageError } from '../src/errors.ts';
import type { Language } from '../src/language.ts';
import { MAX_CHOICES, MAX_ECHO } from '../src/reply/limits.ts';
import { oneLine } from '../src/reply/markdown.ts';
import type { Reply } from '../src/reply/reply.ts';
import { texts } from '../src/reply/texts.ts';
import type { Choice, Command, Knowledge } from './command.ts';
import { commands } from './index.ts';
import { formatLine, readOptions, splitLine } from './line.ts';
import { checkOptions } from './options.ts';

/**
 * The command of that name.
 *
 * @throws UsageError naming the ones that there are
 */
export function commandNamed(name: string, language: Language): Command {
  const command = commands.find(({ data }) => data.name === name);
  if (command) return command;
  const known = commands.map(({ data }) => `/${data.name}`).join(', ');
  throw new UsageError(texts[language].unknownCommand(oneLine(name, MAX_ECHO), known));
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
): Reply {
  const command = commandNamed(name, language);
  const options = checkOptions(command, given, language);
  return command.run({ ...knowledge, options, language, commands });
}

/**
 * Runs a command line: what someone types at the terminal. A line without a slash is a question.
 *
 * @throws UsageError like {@link runCommand}
 */
export function runLine(line: string, language: Language, knowledge: Knowledge): Reply {
  const { name, rest } = splitLine(line);
  if (name === undefined) return runCommand('ask', { question: rest }, language, knowledge);
  const command = commandNamed(name, language);
  return runCommand(name, readOptions(command, rest), language, knowledge);
}

/**
 * Runs what a button's `custom_id` holds: a command line, written as `formatLine` writes it.
 *
 * @throws UsageError like {@link runCommand}, and when it is not such a line: the button is older than this program, or
 *   forged
 */
export function runButton(customId: string, language: Language, knowledge: Knowledge): Reply {
  const { name = '', rest } = splitLine(customId);
  const command = commandNamed(name, language);
  const options = checkOptions(command, readOptions(command, rest), language);
  if (formatLine(command, options) !== customId) throw new UsageError(texts[language].outdated);
  return runCommand(name, options, language, knowledge);
}

/** Suggestions for what is typed of a command's option; as many as Discord takes, none where there are none. */
export function suggestionsFor(
  name: string,
  typed: string,
  language: Language,
  knowledge: Knowledge,
): Choice[] {
  const command = commands.find(({ data }) => data.name === name);
  return (command?.suggest?.(typed, { ...knowledge, language, commands }) ?? []).slice(0, MAX_CHOICES);
}
