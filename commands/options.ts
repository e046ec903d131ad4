import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { UsageError } from '../src/errors.ts';
import type { Language } from '../src/language.ts';
import { MAX_ECHO } from '../src/reply/limits.ts';
import { oneLine } from '../src/reply/markdown.ts';
import { texts } from '../src/reply/texts.ts';
import type { Command, Options } from './command.ts';

/** The options that a command takes, in the order of their positions. */
export function optionsOf({ data }: Command): APIApplicationCommandBasicOption[] {
  // Subcommands have options of their own; no command has any.
  return (data.options ?? []).filter((option): option is APIApplicationCommandBasicOption => option.type > 2);
}

/** How a command is typed: `/quote speaker [page]`. */
export function usageOf(command: Command): string {
  const options = optionsOf(command).map(({ name, required }) => (required ? name : `[${name}]`));
  return [`/${command.data.name}`, ...options].join(' ');
}

/** The value of one option, as it has to be. */
function checked(
  option: APIApplicationCommandBasicOption,
  value: unknown,
  language: Language,
): string | number {
  const words = texts[language];
  if (option.type === 4) {
    const min = option.min_value ?? 1;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= min) return number;
    throw new UsageError(words.notANumber(option.name, min));
  }
  if (typeof value !== 'string') throw new UsageError(words.notText(option.name));
  const max = option.type === 3 ? option.max_length : undefined;
  // Discord counts what people see as one character as one, so code points rather than UTF-16 units.
  if (max !== undefined && [...value].length > max) throw new UsageError(words.tooLong(option.name, max));
  return value;
}

/**
 * Checks what was given against what the command takes. Discord does so too, but the terminal does not, and a forged
 * `custom_id` can hold anything.
 *
 * @throws UsageError saying which option is wrong and how the command is used
 */
export function checkOptions(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  language: Language,
): Options {
  const taken = optionsOf(command);
  const words = texts[language];
  const stray = Object.keys(given).find((name) => taken.every((option) => option.name !== name));
  if (stray !== undefined)
    throw new UsageError(words.unknownOption(usageOf(command), oneLine(stray, MAX_ECHO)));
  const options: Record<string, string | number> = {};
  for (const option of taken) {
    const value = given[option.name];
    const empty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
    if (!empty) options[option.name] = checked(option, value, language);
    else if (option.required) throw new UsageError(words.missingOption(usageOf(command), option.name));
  }
  return options;
}

/** The text given for an option; nothing where it was left out. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The page asked for, the first where none was. */
export function pageOption(options: Options): number {
  const page = options['page'];
  return typeof page === 'number' ? page : 1;
}

/** The option of every command whose reply may have several pages. */
export const PAGE = {
  type: 4,
  name: 'page',
  name_localizations: { 'es-ES': 'página', 'es-419': 'página' },
  description: 'Which page, when there are several',
  description_localizations: { 'es-ES': 'Qué página, si hay varias', 'es-419': 'Qué página, si hay varias' },
  min_value: 1,
  max_value: 9999,
} satisfies APIApplicationCommandBasicOption;
