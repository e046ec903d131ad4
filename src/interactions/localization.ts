import { LANGUAGES, type Language } from '../text/language.ts';
import { fold } from '../text/normalize.ts';
import type { Command, Knowledge } from './command.ts';
import { readOptions } from './command-line.ts';
import { localName, optionsOf } from './options.ts';

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

/** The command that someone typed the name of, in any case: as it is called in their language, or in another. */
export function commandTyped(name: string, knowledge: Knowledge, language: Language): Localised | undefined {
  const typed = fold(name);
  return [language, ...LANGUAGES]
    .flatMap((one) => shownCommands(knowledge, one))
    .find(({ shown }) => fold(shown.data.name) === typed);
}

/** The options in what stands behind a command's name, by their own names, whatever language they were typed in. */
export function readTyped({ shown, names }: Localised, rest: string): Record<string, string> {
  const given = Object.entries(readOptions(shown, rest));
  return Object.fromEntries(given.map(([key, value]) => [names.get(key) ?? key, value]));
}
