/** Typed lines: `/quote speaker:petro page:2`, or by position `/quote petro 2`. Buttons hold such lines: ./custom-id.ts. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, type Options, optionsOf } from './command.ts';

/** A line split into name and arguments, neither of them validated. */
interface CommandLine {
  /** `undefined` if the line does not begin with a slash. */
  readonly name: string | undefined;
  readonly args: string;
}

/** `/quote petro` as `quote` and `petro`. */
export function parseCommandLine(line: string): CommandLine {
  const match = /^\s*\/(\S*)\s*([\s\S]*)$/.exec(line);
  return match
    ? { name: match[1] ?? '', args: (match[2] ?? '').trim() }
    : { name: undefined, args: line.trim() };
}

/** Matches an option that is given by its name. A number or a boolean follows its colon at once. */
function namedOptionPattern(options: readonly APIApplicationCommandBasicOption[]): RegExp | undefined {
  if (options.length === 0) return undefined;
  const names = options.map(({ name, type }) =>
    type === ApplicationCommandOptionType.Integer || type === ApplicationCommandOptionType.Boolean
      ? `${name}(?=:\\S)`
      : name,
  );
  return new RegExp(`(?:^|\\s+)(${names.join('|')}):`, 'i');
}

/** The number that `text` ends with, and the text before it. */
function splitTrailingNumber(text: string): [before: string, number: string] | undefined {
  const match = /^([\s\S]*?)\s*(?<!\S)(\d+)$/.exec(text);
  return match?.[2] === undefined ? undefined : [match[1] ?? '', match[2]];
}

/**
 * The options in the arguments of a command line, as text by name.
 *
 * A value given as `name:value` reaches up to the next option that the command has. Arguments before the first of these
 * are positional: numbers at the end go to the command's integers (unless its first option is free text), the rest to its
 * first option. So "question:" inside a question is no option, nor is "page: " in a title.
 */
export function parseOptions(command: Command, args: string): Record<string, string> {
  const options = optionsOf(command);
  const beginsWithName = options.some(({ name }) => args.toLowerCase().startsWith(`${name}:`));
  const pattern = namedOptionPattern(beginsWithName ? options : options.slice(1));
  const [leading = '', ...named] = pattern ? args.split(pattern) : [args];
  const given: Record<string, string> = {};
  for (let i = 0; i < named.length; i += 2)
    given[(named[i] ?? '').toLowerCase()] = (named[i + 1] ?? '').trim();

  let positional = leading.trim();
  const [first, ...others] = options.filter(
    ({ name, type }) => type !== ApplicationCommandOptionType.Boolean && !(name in given),
  );
  const integers = others.filter(({ type }) => type === ApplicationCommandOptionType.Integer);
  for (const { name } of command.freeText ? [] : integers.reverse()) {
    const split = splitTrailingNumber(positional);
    if (split && split[0] !== '') [positional, given[name]] = split;
  }
  // Without an option to take it, the argument becomes an unknown option, which validation refuses.
  if (positional !== '') given[first?.name ?? positional] = positional;
  return given;
}

/** The line that runs a command with these options, each by its name. */
export function formatCommandLine({ data }: Command, options: Options): string {
  const args = Object.entries(options).map(([name, value]) => `${name}:${value}`);
  return [`/${data.name}`, ...args].join(' ');
}
