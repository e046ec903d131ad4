import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type ExecutionContext, optionsOf, typedCommands } from '../interactions/command.ts';
import { autocomplete } from '../interactions/execute.ts';
import { escapeControlCharacters } from '../text/control-characters.ts';
import type { Language } from '../text/language.ts';

/** The result of a `node:readline` completer: the candidates, and the end of the line that they replace. */
export type Completion = [candidates: string[], replaced: string];

/**
 * Completes the name of a command, the names of its options, and the values of options that Discord autocompletes, with
 * the same suggestions.
 */
export function complete(line: string, language: Language, context: ExecutionContext): Completion {
  const commands = typedCommands(context.registry);
  if (/^\/\S*$/.test(line)) {
    const names = commands.map(({ data }) => `/${data.name}`).filter((name) => name.startsWith(line));
    return [names.map((name) => `${name} `), line];
  }
  const [, name = '', rest = ''] = /^\/(\S+)\s+(.*)$/u.exec(line) ?? [];
  const command = commands.find(({ data }) => data.name === name);
  if (!command) return [[], line];
  // A terminal is private anyway.
  const options = optionsOf(command).filter(({ type }) => type !== ApplicationCommandOptionType.Boolean);
  const [, focusedName, namedValue] = /^(?:.*\s)?(\w+):(.*)$/u.exec(rest) ?? [];
  const isNamed = focusedName !== undefined;
  const focused = isNamed ? options.find((option) => option.name === focusedName) : options[0];
  const value = isNamed ? namedValue : rest;
  if (focused && 'autocomplete' in focused && focused.autocomplete && value !== undefined) {
    const values = autocomplete(name, focused.name, value, language, context)
      // Given by position, a number at the end would be read as a page.
      .map((choice) =>
        !isNamed && / \d+$/.test(choice.value) ? `${focused.name}:${choice.value}` : choice.value,
      );
    if (values.length > 0) return [values.map(escapeControlCharacters), value];
  }
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  const unusedOptions = options
    .map((option) => `${option.name}:`)
    .filter((option) => option.startsWith(word) && !rest.includes(option));
  return [unusedOptions, word];
}
