/** Completion of a typed line, like that of Discord's clients: names of commands and options, and values. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Language } from '../text/language.ts';
import { type Choice, type ExecutionContext, optionsOf } from './command.ts';
import { autocomplete } from './execute.ts';
import { findTypedCommand, type LocalizedCommand, localizedCommands } from './localization.ts';

/** An option under the name that the language of the line has for it. */
type LocalizedOption = APIApplicationCommandBasicOption;

/** The option whose value a line ends with. */
interface ActiveOption {
  readonly option: LocalizedOption;
  /** False for the first option, which needs no name. */
  readonly isNamed: boolean;
  /** The beginning of the value, as typed so far. */
  readonly typed: string;
}

/** Choices for the value that a line ends with. */
export interface ValueCompletion extends ActiveOption {
  readonly choices: readonly Choice[];
}

interface LineCompletion {
  /** Commands whose names begin with the line. */
  readonly commands: readonly LocalizedCommand[];
  readonly value?: ValueCompletion | undefined;
  /** Options that the line does not have, and whose names begin with its last word. */
  readonly options: readonly LocalizedOption[];
}

const NO_COMPLETION: LineCompletion = { commands: [], options: [] };

/** The last option that is named, or else the first option. */
function findActiveOption(args: string, options: readonly LocalizedOption[]): ActiveOption | undefined {
  const names = options.map(({ name }) => name).join('|');
  const [, name, typed] = new RegExp(`^(?:.*\\s)?(${names}):(.*)$`, 'isu').exec(args) ?? [];
  if (name === undefined || typed === undefined) {
    const [option] = options;
    return option && { option, isNamed: false, typed: args };
  }
  const option = options.find((candidate) => candidate.name === name.toLowerCase());
  return option && { option, isNamed: true, typed };
}

/** The values that a command autocompletes, or true and false. */
function choicesFor(
  { option, typed }: ActiveOption,
  { command, optionNames, language: named }: LocalizedCommand,
  language: Language,
  context: ExecutionContext,
): Choice[] {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    const values = ['true', 'false'].filter((text) => text.startsWith(typed));
    return values.map((value) => ({ name: value, value }));
  }
  const name = optionNames.get(option.name) ?? option.name;
  return autocomplete(command.data.name, name, typed, named ?? language, context);
}

/** Completes a typed line. One that does not begin with a slash is a question, which nothing completes. */
export function completeLine(line: string, language: Language, context: ExecutionContext): LineCompletion {
  const prefix = /^\/(\S*)$/u.exec(line)?.[1];
  if (prefix !== undefined) {
    const commands = localizedCommands(context, language).filter(({ localized }) =>
      localized.data.name.startsWith(prefix),
    );
    return { ...NO_COMPLETION, commands };
  }
  const [, name = '', args = ''] = /^\/(\S+)\s+(.*)$/su.exec(line) ?? [];
  const command = findTypedCommand(name, context, language);
  if (!command) return NO_COMPLETION;
  const all = optionsOf(command.localized);
  const active = findActiveOption(args, all);
  const word = lastWord(args);
  return {
    commands: [],
    value: active && { ...active, choices: choicesFor(active, command, language, context) },
    options: all.filter((option) => option.name.startsWith(word) && !args.includes(`${option.name}:`)),
  };
}

/** The end of a line that the name of an option replaces; empty after white space. */
export function lastWord(line: string): string {
  return /\S*$/u.exec(line)?.[0] ?? '';
}
