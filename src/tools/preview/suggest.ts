import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { type ExecutionContext, optionsOf } from '../../interactions/command.ts';
import { autocomplete } from '../../interactions/execute.ts';
import {
  findTypedCommand,
  type LocalizedCommand,
  localizedCommands,
} from '../../interactions/localization.ts';
import type { Language } from '../../text/language.ts';
import type { Suggestion, Typed } from './page/wire.ts';

/** What has a description in every language: a command, or an option of one. */
interface Described {
  readonly description: string;
  readonly description_localizations?: { readonly 'es-419'?: string | null | undefined } | null | undefined;
}

function described(
  { description, description_localizations: others }: Described,
  language: Language,
): string {
  return (language === 'es' && others?.['es-419']) || description;
}

/** The commands whose names begin with what is typed; one that needs an option goes on with it. */
function commandNames(typed: string, context: ExecutionContext, language: Language): Suggestion[] {
  return localizedCommands(context, language)
    .filter(({ localized: shown }) => shown.data.name.startsWith(typed))
    .map(({ command, localized: shown }) => {
      const [first] = optionsOf(shown);
      const line = `/${shown.data.name} ${first?.required ? `${first.name}:` : ''}`;
      return { label: `/${shown.data.name}`, detail: described(command.data, language), line };
    });
}

/** The option that is being typed, and what is typed of it. */
interface Open {
  readonly option: APIApplicationCommandBasicOption;
  readonly typed: string;
  /** The line up to where the option’s name stands. */
  readonly before: string;
}

/** The option that the end of a line belongs to: the last one named, or the first, which needs no name. */
function openIn(start: string, rest: string, options: APIApplicationCommandBasicOption[]): Open | undefined {
  const names = options.map(({ name }) => name).join('|');
  const named = new RegExp(`^((?:.*\\s)?)(${names}):(.*)$`, 'isu').exec(rest);
  if (!named) {
    const [first] = options;
    return first && { option: first, typed: rest, before: start };
  }
  const [, before = '', name = '', typed = ''] = named;
  const option = options.find((one) => one.name === name.toLowerCase());
  return option && { option, typed, before: `${start}${before}` };
}

/** What an option can be: as its command suggests, or true or false. */
function values(
  { option, typed, before }: Open,
  { command, optionNames: names }: LocalizedCommand,
  context: ExecutionContext,
  language: Language,
): Suggestion[] {
  const own = names.get(option.name) ?? option.name;
  const choices =
    option.type === 5
      ? ['true', 'false'].filter((value) => value.startsWith(typed)).map((value) => ({ name: value, value }))
      : autocomplete(command.data.name, own, typed, language, context);
  return choices.map(({ name, value }) => ({
    label: name,
    detail: '',
    line: `${before}${option.name}:${value}`,
  }));
}

/** The options that are left, where a new word begins that may be the name of one. */
function optionNames(
  line: string,
  { command, localized: shown }: LocalizedCommand,
  language: Language,
): Suggestion[] {
  const [, before = '', word = ''] = /^(.*\s)(\S*)$/su.exec(line) ?? [];
  const own = optionsOf(command);
  return optionsOf(shown).flatMap(({ name }, i) => {
    const option = own[i];
    if (!option || !name.startsWith(word) || line.includes(`${name}:`)) return [];
    return [{ label: `${name}:`, detail: described(option, language), line: `${before}${name}:` }];
  });
}

/**
 * What a line could go on with: the names of commands and of their options, and what Discord would suggest for an option.
 * Nothing for a message.
 */
export function suggest({ line, language }: Typed, context: ExecutionContext): Suggestion[] {
  const name = /^\/(\S*)$/u.exec(line)?.[1];
  if (name !== undefined) return commandNames(name, context, language);
  const [, start = '', called = '', rest = ''] = /^(\/(\S+)\s+)(.*)$/su.exec(line) ?? [];
  const typed = findTypedCommand(called, context, language);
  if (!typed) return [];
  const open = openIn(start, rest, optionsOf(typed.localized));
  return [...(open ? values(open, typed, context, language) : []), ...optionNames(line, typed, language)];
}
