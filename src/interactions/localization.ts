/** Spanish names of commands and options: defining them, showing them, and reading them when they are typed. */
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { type Command, type ExecutionContext, optionsOf, typedCommands } from './command.ts';

/** A localization for Discord's two locales of Spanish, that of Spain and that of Latin America. */
export function spanishLocalizations(text: string) {
  return { 'es-ES': text, 'es-419': text };
}

/** A command, an option or a message command, as Discord registers it. */
interface LocalizedNames {
  readonly name: string;
  readonly name_localizations?: { readonly 'es-419'?: string | null | undefined } | null | undefined;
}

/** The name that a Discord client in that language shows. */
export function localizedName({ name, name_localizations }: LocalizedNames, language: Language): string {
  return (language === 'es' && name_localizations?.['es-419']) || name;
}

/** The description of a command, as a Discord client in that language shows it. */
export function localizedDescription(
  { description, description_localizations }: RESTPostAPIChatInputApplicationCommandsJSONBody,
  language: Language,
): string {
  return (language === 'es' && description_localizations?.['es-419']) || description;
}

/** A command together with itself under the names that a Discord client in one language shows. */
export interface LocalizedCommand {
  readonly command: Command;
  readonly localized: Command;
  /** The options' own names, by those shown. */
  readonly optionNames: ReadonlyMap<string, string>;
  /** The language that its name tells; `undefined` for its own name, which is used in any. */
  readonly language: Language | undefined;
}

function localizeCommand(command: Command, language: Language): LocalizedCommand {
  const options = optionsOf(command);
  const data = {
    ...command.data,
    name: localizedName(command.data, language),
    options: options.map((option) => ({ ...option, name: localizedName(option, language) })),
  };
  return {
    command,
    localized: { ...command, data },
    optionNames: new Map(options.map((option) => [localizedName(option, language), option.name])),
    language: data.name === command.data.name ? undefined : language,
  };
}

/** The commands that people can type, as a Discord client in that language would show them. */
export function localizedCommands({ registry }: ExecutionContext, language: Language): LocalizedCommand[] {
  return typedCommands(registry).map((command) => localizeCommand(command, language));
}

/** The same with those of buttons, which a surface without buttons shows as lines to type. */
export function allLocalizedCommands({ registry }: ExecutionContext, language: Language): LocalizedCommand[] {
  const all = [...typedCommands(registry), ...registry.buttonCommands];
  return all.map((command) => localizeCommand(command, language));
}

/** The command of a typed name in any case, by its names in `language` first. */
export function findTypedCommand(
  name: string,
  context: ExecutionContext,
  language: Language,
): LocalizedCommand | undefined {
  const typed = normalize(name);
  return [language, ...LANGUAGES]
    .flatMap((each) => allLocalizedCommands(context, each))
    .find(({ localized }) => normalize(localized.data.name) === typed);
}
