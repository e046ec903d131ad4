import type { Command, Knowledge } from '../../commands/command.ts';
import { readOptions, splitLine } from '../../commands/line.ts';
import { localName, optionsOf } from '../../commands/options.ts';
import type { Language } from '../language.ts';

/** A command under the names that a Discord of that language shows, and what those names stand for. */
export interface Localised {
  readonly command: Command;
  /** The command as Discord shows it. */
  readonly shown: Command;
  /** The options’ own names, by those shown. */
  readonly names: ReadonlyMap<string, string>;
}

function localise(command: Command, language: Language): Localised {
  const options = optionsOf(command).map((option) => ({ ...option, name: localName(option, language) }));
  return {
    command,
    shown: { ...command, data: { ...command.data, name: localName(command.data, language), options } },
    names: new Map(optionsOf(command).map((option) => [localName(option, language), option.name])),
  };
}

/** The commands under the names that a Discord of that language shows. */
export function shownCommands({ commands }: Knowledge, language: Language): Localised[] {
  return commands.map((command) => localise(command, language));
}

/** The command that someone typed the name of, in their language or as it is called in all. */
export function commandTyped(name: string, knowledge: Knowledge, language: Language): Localised | undefined {
  const own = knowledge.commands.map((command) => localise(command, 'en'));
  return [...shownCommands(knowledge, language), ...own].find(({ shown }) => shown.data.name === name);
}

/** A command with its options, as Discord would send it. */
export interface Use {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** The command as Discord names it above the reply: `/preguntar`. */
  readonly used: string;
}

/** A command line as the use of a command; nothing where the line begins with no slash: it is a message. */
export function readUse(line: string, knowledge: Knowledge, language: Language): Use | undefined {
  const { name, rest } = splitLine(line);
  if (name === undefined) return undefined;
  const typed = commandTyped(name, knowledge, language);
  if (!typed) return { name, given: {}, used: `/${name}` };
  const { command, shown, names } = typed;
  const given = Object.entries(readOptions(shown, rest)).map(([key, value]) => [
    names.get(key) ?? key,
    value,
  ]);
  return { name: command.data.name, given: Object.fromEntries(given), used: `/${shown.data.name}` };
}
