/** Validation of option values, and reading them. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { UsageError } from '../errors.ts';
import { texts } from '../reply/i18n/index.ts';
import { MAX_ECHO_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import { toCanonicalForm } from '../text/canonical-form.ts';
import type { Language } from '../text/language.ts';
import { isOverlongNormalized } from '../text/normalize.ts';
import { type Command, type Options, optionsOf } from './command.ts';
import { localizedName } from './localization.ts';
import { PAGE_OPTION } from './shared-options.ts';

/** A command with its options: `/quote speaker [page]`, or in Spanish `/citar persona [página]`. */
export function usageOf(command: Command, language: Language): string {
  const options = optionsOf(command).map((option) => {
    const name = localizedName(option, language);
    return option.required ? name : `[${name}]`;
  });
  return [`/${localizedName(command.data, language)}`, ...options].join(' ');
}

/** @throws UsageError when the value is none that the option takes */
function validateOption(
  command: Command,
  option: APIApplicationCommandBasicOption,
  value: unknown,
  language: Language,
): string | number | boolean {
  const t = texts[language];
  const name = localizedName(option, language);
  const usage = usageOf(command, language);
  if (option.type === ApplicationCommandOptionType.Boolean) {
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw new UsageError(t.notYesOrNo(usage, name));
  }
  if (option.type === ApplicationCommandOptionType.Integer) {
    const { min_value: min = 1, max_value: max = Number.MAX_SAFE_INTEGER } = option;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max)
      return number;
    throw new UsageError(t.notANumber(usage, name, min, max));
  }
  if (typeof value !== 'string') throw new UsageError(t.notText(usage, name));
  const max = option.type === ApplicationCommandOptionType.String ? option.max_length : undefined;
  // Discord counts code points, not UTF-16 units.
  if (max !== undefined && ([...value].length > max || isOverlongNormalized(value, max)))
    throw new UsageError(t.tooLong(usage, name, max));
  return toCanonicalForm(value);
}

/** Says that a required option is missing and, where another one may have taken its value, how to tell them apart. */
function missingOptionMessage(
  command: Command,
  option: APIApplicationCommandBasicOption,
  given: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const t = texts[language];
  const name = localizedName(option, language);
  const message = t.missingOption(usageOf(command, language), name);
  const taker = optionsOf(command).find((other) => {
    const value = given[other.name];
    return typeof value === 'string' && /\S\s+\S/.test(value);
  });
  return taker ? `${message}\n${t.valueTakenBy(localizedName(taker, language), name)}` : message;
}

/**
 * Validates option values against what the command takes, as Discord does for slash commands: typed lines and `custom_id`s
 * can hold anything. Texts are brought to the canonical form that articles are in.
 *
 * @throws UsageError saying which option is wrong and how the command is used
 */
export function validateOptions(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  language: Language,
): Options {
  const known = optionsOf(command);
  const unknown = Object.keys(given).find((name) => known.every((option) => option.name !== name));
  if (unknown !== undefined) {
    const usage = usageOf(command, language);
    throw new UsageError(texts[language].unknownOption(usage, oneLine(unknown, MAX_ECHO_LENGTH)));
  }
  const options: Record<string, string | number | boolean> = {};
  for (const option of known) {
    const value = given[option.name];
    const isEmpty =
      value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
    if (!isEmpty) options[option.name] = validateOption(command, option, value, language);
    else if (option.required) throw new UsageError(missingOptionMessage(command, option, given, language));
  }
  return options;
}

/** The value of an option of type string; `undefined` if it was left out. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The page asked for. Default: 1. */
export function pageOption(options: Options): number {
  const page = options[PAGE_OPTION.name];
  return typeof page === 'number' ? page : 1;
}
