import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { UsageError } from '../errors.ts';
import { texts } from '../reply/i18n/texts.ts';
import { MAX_CHOICE_LENGTH, MAX_ECHO_LENGTH, MAX_QUESTION_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Language } from '../text/language.ts';
import { type Command, type Options, spanishLocalizations } from './command.ts';

/** The options that a command takes, in the order of their positions. */
export function optionsOf({ data }: Command): APIApplicationCommandBasicOption[] {
  // Subcommands have options of their own; no command has any.
  return (data.options ?? []).filter((option): option is APIApplicationCommandBasicOption => option.type > 2);
}

/** What has a name in every language: a command, an option of one, an entry of a message's Apps menu. */
interface LocalizedNames {
  readonly name: string;
  readonly name_localizations?: { readonly 'es-419'?: string | null | undefined } | null | undefined;
}

/** What Discord shows for a name where it is set to that language. */
export function localizedName(
  { name, name_localizations: names }: LocalizedNames,
  language: Language,
): string {
  return (language === 'es' && names?.['es-419']) || name;
}

/** How a command is typed: `/quote speaker [page]`, or in Spanish `/citar persona [página]`. */
export function usageOf(command: Command, language: Language): string {
  const options = optionsOf(command).map((option) => {
    const name = localizedName(option, language);
    return option.required ? name : `[${name}]`;
  });
  return [`/${localizedName(command.data, language)}`, ...options].join(' ');
}

/** The value of one option, as it has to be. */
function validateOption(
  option: APIApplicationCommandBasicOption,
  value: unknown,
  language: Language,
): string | number | boolean {
  const words = texts[language];
  const name = localizedName(option, language);
  if (option.type === 5) {
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw new UsageError(words.notYesOrNo(name));
  }
  if (option.type === 4) {
    const min = option.min_value ?? 1;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= min) return number;
    throw new UsageError(words.notANumber(name, min));
  }
  if (typeof value !== 'string') throw new UsageError(words.notText(name));
  const max = option.type === 3 ? option.max_length : undefined;
  // Discord counts what people see as one character as one, so code points rather than UTF-16 units.
  if (max !== undefined && [...value].length > max) throw new UsageError(words.tooLong(name, max));
  return value;
}

/** What to say of an option that is missing: also where what was meant for it may have gone to another one. */
function missingOptionMessage(
  command: Command,
  option: APIApplicationCommandBasicOption,
  given: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const words = texts[language];
  const name = localizedName(option, language);
  const text = words.missingOption(usageOf(command, language), name);
  const taker = optionsOf(command).find((other) => {
    const value = given[other.name];
    return typeof value === 'string' && /\S\s+\S/.test(value);
  });
  return taker ? `${text}\n${words.takenBy(localizedName(taker, language), name)}` : text;
}

/**
 * Checks what was given against what the command takes. Discord does so too, but the terminal does not, and a forged
 * `custom_id` can hold anything.
 *
 * @throws UsageError saying which option is wrong and how the command is used
 */
export function validateOptions(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  language: Language,
): Options {
  const taken = optionsOf(command);
  const words = texts[language];
  const stray = Object.keys(given).find((name) => taken.every((option) => option.name !== name));
  if (stray !== undefined)
    throw new UsageError(words.unknownOption(usageOf(command, language), oneLine(stray, MAX_ECHO_LENGTH)));
  const options: Record<string, string | number | boolean> = {};
  for (const option of taken) {
    const value = given[option.name];
    const empty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
    if (!empty) options[option.name] = validateOption(option, value, language);
    else if (option.required) throw new UsageError(missingOptionMessage(command, option, given, language));
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
export const PAGE_OPTION = {
  type: 4,
  name: 'page',
  name_localizations: spanishLocalizations('página'),
  description: 'Which page, when there are several',
  description_localizations: spanishLocalizations('Qué página, si hay varias'),
  min_value: 1,
  max_value: 9999,
} satisfies APIApplicationCommandBasicOption;

/** The option of every command that looks through the articles; offered where there are several. */
export const ARTICLE_OPTION = {
  type: 3,
  name: 'article',
  name_localizations: spanishLocalizations('artículo'),
  description: 'Only this article',
  description_localizations: spanishLocalizations('Solo este artículo'),
  autocomplete: true,
  max_length: MAX_CHOICE_LENGTH,
} satisfies APIApplicationCommandBasicOption;

/** The option of commands that stand only behind buttons: references to passages. */
export const AT_OPTION = {
  type: 3,
  name: 'at',
  description: 'References to passages',
  required: true,
  max_length: MAX_CHOICE_LENGTH,
} satisfies APIApplicationCommandBasicOption;

/** The option of the same: what was asked, to ask it again when the article has changed. */
export const QUESTION_OPTION = {
  type: 3,
  name: 'question',
  description: 'What was asked',
  max_length: MAX_QUESTION_LENGTH,
} satisfies APIApplicationCommandBasicOption;

/** The option of every command: who is to see the reply. */
export const PRIVATE_OPTION = {
  type: 5,
  name: 'private',
  name_localizations: spanishLocalizations('privado'),
  description: 'Whether only you see the reply; you can share it afterwards',
  description_localizations: spanishLocalizations('Si solo tú ves la respuesta; después puedes compartirla'),
} satisfies APIApplicationCommandBasicOption;
