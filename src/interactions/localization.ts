import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import type { Command, ExecutionContext } from './command.ts';
import { parseOptions } from './command-line.ts';
import { localizedName, optionsOf } from './options.ts';

/** A command under the names that a Discord of that language shows, and what those names stand for. */
export interface LocalizedCommand {
  readonly command: Command;
  /** The command as Discord shows it. */
  readonly localized: Command;
  /** The options’ own names, by those shown. */
  readonly optionNames: ReadonlyMap<string, string>;
}

function localize(command: Command, language: Language): LocalizedCommand {
  const options = optionsOf(command).map((option) => ({ ...option, name: localizedName(option, language) }));
  return {
    command,
    localized: {
      ...command,
      data: { ...command.data, name: localizedName(command.data, language), options },
    },
    optionNames: new Map(optionsOf(command).map((option) => [localizedName(option, language), option.name])),
  };
}

/** The commands under the names that a Discord of that language shows. */
export function localizedCommands({ registry }: ExecutionContext, language: Language): LocalizedCommand[] {
  return registry.commands.map((command) => localize(command, language));
}

/** The command that someone typed the name of, in any case: as it is called in their language, or in another. */
export function findTypedCommand(
  name: string,
  context: ExecutionContext,
  language: Language,
): LocalizedCommand | undefined {
  const typed = normalize(name);
  return [language, ...LANGUAGES]
    .flatMap((one) => localizedCommands(context, one))
    .find(({ localized: shown }) => normalize(shown.data.name) === typed);
}

/** The options in what stands behind a command's name, by their own names, whatever language they were typed in. */
export function parseLocalizedOptions(
  { localized: shown, optionNames: names }: LocalizedCommand,
  rest: string,
): Record<string, string> {
  const given = Object.entries(parseOptions(shown, rest));
  return Object.fromEntries(given.map(([key, value]) => [names.get(key) ?? key, value]));
}
