import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type ExecutionContext, optionsOf } from '../../interactions/command.ts';
import { autocomplete } from '../../interactions/execute.ts';
import {
  findTypedCommand,
  type LocalizedCommand,
  localizedCommands,
} from '../../interactions/localization.ts';
import type { Language } from '../../text/language.ts';
import type { CommandInput, Suggestion } from './page/api-types.ts';

/** A command or an option. */
interface Described {
  readonly description: string;
  readonly description_localizations?: { readonly 'es-419'?: string | null | undefined } | null | undefined;
}

function localizedDescription(
  { description, description_localizations: localizations }: Described,
  language: Language,
): string {
  return (language === 'es' && localizations?.['es-419']) || description;
}

/** Suggests commands by the beginning of their names, with their first option if it is required. */
function suggestCommands(prefix: string, context: ExecutionContext, language: Language): Suggestion[] {
  return localizedCommands(context, language)
    .filter(({ localized }) => localized.data.name.startsWith(prefix))
    .map(({ command, localized }) => {
      const [option] = optionsOf(localized);
      const label = `/${localized.data.name}`;
      return {
        label,
        description: localizedDescription(command.data, language),
        text: `${label} ${option?.required ? `${option.name}:` : ''}`,
      };
    });
}

/** The option whose value is being typed. */
interface ActiveOption {
  readonly option: APIApplicationCommandBasicOption;
  readonly value: string;
  /** The input before the option. */
  readonly before: string;
}

/** Finds the last option that is named, or else the first option, which needs no name. */
function findActiveOption(
  start: string,
  args: string,
  options: readonly APIApplicationCommandBasicOption[],
): ActiveOption | undefined {
  const names = options.map(({ name }) => name).join('|');
  const match = new RegExp(`^((?:.*\\s)?)(${names}):(.*)$`, 'isu').exec(args);
  if (!match) {
    const [option] = options;
    return option && { option, value: args, before: start };
  }
  const [, before = '', name = '', value = ''] = match;
  const option = options.find((candidate) => candidate.name === name.toLowerCase());
  return option && { option, value, before: `${start}${before}` };
}

/** Suggests values of an option: those that its command autocompletes, or true and false. */
function suggestValues(
  { option, value, before }: ActiveOption,
  { command, optionNames }: LocalizedCommand,
  context: ExecutionContext,
  language: Language,
): Suggestion[] {
  const name = optionNames.get(option.name) ?? option.name;
  const choices =
    option.type === ApplicationCommandOptionType.Boolean
      ? ['true', 'false']
          .filter((text) => text.startsWith(value))
          .map((text) => ({ name: text, value: text }))
      : autocomplete(command.data.name, name, value, language, context);
  return choices.map((choice) => ({
    label: choice.name,
    description: '',
    text: `${before}${option.name}:${choice.value}`,
  }));
}

/** Suggests the names of options that the input does not have, by their beginnings. */
function suggestOptionNames(
  text: string,
  { command, localized }: LocalizedCommand,
  language: Language,
): Suggestion[] {
  const [, before = '', prefix = ''] = /^(.*\s)(\S*)$/su.exec(text) ?? [];
  const options = optionsOf(command);
  return optionsOf(localized).flatMap(({ name }, i) => {
    const option = options[i];
    if (!option || !name.startsWith(prefix) || text.includes(`${name}:`)) return [];
    return [
      { label: `${name}:`, description: localizedDescription(option, language), text: `${before}${name}:` },
    ];
  });
}

/** Suggests completions of a command: names of commands and options, and values. A message gets no suggestions. */
export function suggest({ text, language }: CommandInput, context: ExecutionContext): Suggestion[] {
  const prefix = /^\/(\S*)$/u.exec(text)?.[1];
  if (prefix !== undefined) return suggestCommands(prefix, context, language);
  const [, start = '', name = '', args = ''] = /^(\/(\S+)\s+)(.*)$/su.exec(text) ?? [];
  const command = findTypedCommand(name, context, language);
  if (!command) return [];
  const active = findActiveOption(start, args, optionsOf(command.localized));
  return [
    ...(active ? suggestValues(active, command, context, language) : []),
    ...suggestOptionNames(text, command, language),
  ];
}
