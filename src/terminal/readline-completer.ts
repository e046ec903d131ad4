import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { ExecutionContext } from '../interactions/command.ts';
import { completeLine, lastWord, type ValueCompletion } from '../interactions/complete-line.ts';
import { escapeControlCharacters } from '../text/control-characters.ts';
import { LANGUAGES, type Language } from '../text/language.ts';

/** The result of a `node:readline` completer: the candidates, and the end of the line that they replace. */
type Completion = [candidates: string[], replaced: string];

/** The names of commands, in another language only where none in `language` begins so. */
function completeName(line: string, language: Language, context: ExecutionContext): string[] {
  const names = [language, ...LANGUAGES].map((each) =>
    completeLine(line, each, context).commands.map(({ localized }) => `/${localized.data.name} `),
  );
  return names.find((some) => some.length > 0) ?? [];
}

/** The values of an option as they are typed. */
function valuesOf({ option, isNamed, choices }: ValueCompletion): string[] {
  // A terminal is private anyway.
  if (option.type === ApplicationCommandOptionType.Boolean) return [];
  return choices.map(({ value }) => {
    // Given by position, a number at the end would be read as a page.
    const text = !isNamed && / \d+$/.test(value) ? `${option.name}:${value}` : value;
    return escapeControlCharacters(text);
  });
}

/**
 * Completes the name of a command, the names of its options, and the values of options that Discord autocompletes, with
 * the same suggestions.
 */
export function complete(line: string, language: Language, context: ExecutionContext): Completion {
  if (/^\/\S*$/u.test(line)) return [completeName(line, language, context), line];
  const { value, options } = completeLine(line, language, context);
  const values = value ? valuesOf(value) : [];
  if (value && values.length > 0) return [values, value.typed];
  const names = options
    .filter(({ type }) => type !== ApplicationCommandOptionType.Boolean)
    .map(({ name }) => `${name}:`);
  return [names, lastWord(line)];
}
