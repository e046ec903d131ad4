import { DEFAULT_MAX_LENGTH, type RegisteredCommand } from './application-commands.ts';
import type { JsonObject } from './json.ts';
import type { ValueOption } from './validate-commands.ts';

/** The values that a person gives to the options of a command, by the option's name. */
export type OptionValues = Record<string, string | number | boolean>;

/** Something that Discord's client would not let a person do: a mistake in the test, not in the bot. */
export class InvalidUserAction extends Error {
  override name = 'InvalidUserAction';
}

/** The options of a command, or of the subcommand that `path` names, and how to wrap their values for the payload. */
export interface CommandOptions {
  options: readonly ValueOption[];
  wrap: (values: JsonObject[]) => JsonObject[];
}

/** Finds the options that belong to `path` (the words after the command's name). */
export function findOptions(command: RegisteredCommand, path: readonly string[]): CommandOptions {
  const { data } = command;
  const all = data.type === 1 ? (data.options ?? []) : [];
  const [first, second, ...more] = path;
  const named = all.find((o) => o.name === first);
  if (first === undefined) {
    const options = all.filter((o): o is ValueOption => o.type !== 1 && o.type !== 2);
    if (options.length !== all.length) throw new InvalidUserAction(`/${data.name} needs a subcommand`);
    return { options, wrap: (values) => values };
  }
  if (named?.type === 1 && second === undefined) {
    return {
      options: named.options ?? [],
      wrap: (options) => [{ name: named.name, type: 1, options }],
    };
  }
  const sub =
    named?.type === 2 && more.length === 0 ? named.options.find((o) => o.name === second) : undefined;
  if (!named || !sub) throw new InvalidUserAction(`/${data.name} has no subcommand "${path.join(' ')}"`);
  return {
    options: sub.options ?? [],
    wrap: (options) => [{ name: named.name, type: 2, options: [{ name: sub.name, type: 1, options }] }],
  };
}

/**
 * The values as Discord sends them, in the order of the command's options.
 * @param focused the option that the person is typing in, for autocomplete: values are then unchecked and
 *   nothing is required yet.
 * @throws {InvalidUserAction} where Discord's client would not have sent the command.
 */
export function createOptionPayloads(
  options: readonly ValueOption[],
  values: OptionValues,
  focused?: string,
): JsonObject[] {
  for (const name of Object.keys(values)) {
    if (!options.some((o) => o.name === name))
      throw new InvalidUserAction(`The command has no option "${name}"`);
  }
  return options.flatMap((option) => {
    const value = values[option.name];
    const isFocused = option.name === focused;
    if (value === undefined) {
      if (option.required && focused === undefined)
        throw new InvalidUserAction(`Option "${option.name}" is required`);
      return isFocused ? [{ name: option.name, type: option.type, value: '', focused: true }] : [];
    }
    const problem = focused === undefined ? findProblem(option, value) : undefined;
    if (problem) throw new InvalidUserAction(`Option "${option.name}": ${problem}`);
    return [{ name: option.name, type: option.type, value, ...(isFocused ? { focused: true } : {}) }];
  });
}

function findProblem(option: ValueOption, value: string | number | boolean): string | undefined {
  switch (option.type) {
    case 3: {
      if (typeof value !== 'string') return 'takes a text';
      const minLength = Math.max(option.min_length ?? 0, 1);
      const maxLength = option.max_length ?? DEFAULT_MAX_LENGTH;
      if (value.length < minLength || value.length > maxLength)
        return `takes ${minLength} to ${maxLength} characters`;
      return checkChoices(option.choices, value);
    }
    case 4:
    case 10: {
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'takes a number';
      if (option.type === 4 && !Number.isSafeInteger(value)) return 'takes a whole number';
      if (value < (option.min_value ?? -Infinity) || value > (option.max_value ?? Infinity)) {
        return `takes ${option.min_value ?? 'any'} to ${option.max_value ?? 'any'}`;
      }
      return checkChoices(option.choices, value);
    }
    case 5:
      return typeof value === 'boolean' ? undefined : 'takes true or false';
    default:
      return `options of type ${option.type} are not modeled`;
  }
}

function checkChoices(
  choices: readonly { value: string | number }[] | undefined,
  value: string | number,
): string | undefined {
  if (!choices || choices.length === 0 || choices.some((c) => c.value === value)) return undefined;
  return `takes one of ${choices.map((c) => JSON.stringify(c.value)).join(', ')}`;
}
