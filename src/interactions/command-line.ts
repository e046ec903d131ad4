/** Typed lines: `/quote speaker:petro page:2`, or by position `/quote petro 2`. Buttons hold such lines: ./custom-id.ts. */

import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { memoizeByObject } from '../util/memoize.ts';
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

/** The names under which options are looked for, in lower case, and their own. */
type OptionNames = ReadonlyMap<string, string>;

const ownNames = (command: Command): OptionNames =>
  new Map(optionsOf(command).map(({ name }) => [name, name]));

/** The end of an option value of one word: the end of the line, or the name of another option. */
const END_OF_WORD = String.raw`(?:\s*$|\s+\S+:)`;

/**
 * Patterns of option values by type, after the colon. Separated by white space, a number or a boolean has to be the only word.
 */
const VALUE_PATTERNS: Partial<Record<ApplicationCommandOptionType, string>> = {
  [ApplicationCommandOptionType.Integer]: String.raw`(?=\S|\s+\d+${END_OF_WORD})`,
  [ApplicationCommandOptionType.Boolean]: String.raw`(?=\S|\s+(?:true|false)${END_OF_WORD})`,
};

/** Matches the beginning of some options, with their names. */
function beginningOf(options: readonly APIApplicationCommandBasicOption[], names: OptionNames): string {
  const beginnings = options.flatMap(({ name: own, type }) =>
    [...names].flatMap(([name, other]) => (other === own ? [`${name}:${VALUE_PATTERNS[type] ?? ''}`] : [])),
  );
  return beginnings.length === 0 ? '(?!)' : `(?:${beginnings.join('|')})`;
}

/** The names under which the options of a command are looked for, and the patterns of where they begin in arguments. */
interface OptionPatterns {
  readonly names: OptionNames;
  /** An option but the first, where arguments begin. */
  readonly otherAtStart: RegExp;
  /** Any option. */
  readonly any: RegExp;
  /** Any option at the start; after it the first one only if it is no free text, and right before its value. */
  readonly anyButFreeText: RegExp;
}

function optionPatterns(command: Command, names: OptionNames): OptionPatterns {
  const options = optionsOf(command);
  const all = beginningOf(options, names);
  const others = beginningOf(options.slice(1), names);
  // "question:" inside a question is none, nor is "topic: " in a title.
  const first = command.freeText ? '(?!)' : String.raw`${beginningOf(options.slice(0, 1), names)}(?=\S)`;
  const beginning = (inside: string): RegExp => new RegExp(String.raw`^${all}|\s+${inside}`, 'gi');
  return {
    names,
    otherAtStart: new RegExp(`^${others}`, 'i'),
    any: beginning(all),
    anyButFreeText: beginning(`(?:${first}|${others})`),
  };
}

/** The patterns of each command's own names: every button has a line that is parsed. */
const ownPatterns = memoizeByObject((command: Command) => optionPatterns(command, ownNames(command)));

/** @param names Default: the options' own */
const patternsOf = (command: Command, names?: OptionNames): OptionPatterns =>
  names ? optionPatterns(command, names) : ownPatterns(command);

/** The options in arguments by name, in order, and the text before the first of them. */
function splitOptions(
  args: string,
  { names, otherAtStart, any, anyButFreeText }: OptionPatterns,
): { readonly leading: string; readonly named: readonly (readonly [name: string, value: string])[] } {
  const matches = [...args.matchAll(otherAtStart.test(args) ? any : anyButFreeText)];
  return {
    leading: args.slice(0, matches[0]?.index).trim(),
    named: matches.map(({ 0: match, index }, i) => {
      const name = match.trim().slice(0, -1).toLowerCase();
      return [names.get(name) ?? name, args.slice(index + match.length, matches[i + 1]?.index).trim()];
    }),
  };
}

/**
 * The option that a command line has twice: by its name, or the first option by its position and by its name. {@link
 * parseOptions} takes the last.
 */
export function repeatedOption(command: Command, args: string, names?: OptionNames): string | undefined {
  const { leading, named } = splitOptions(args, patternsOf(command, names));
  const [first] = optionsOf(command);
  const given = [...(leading !== '' && first ? [first.name] : []), ...named.map(([name]) => name)];
  return given.find((name, i) => given.indexOf(name) < i);
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
 *
 * @param names Default: the options' own
 */
export function parseOptions(command: Command, args: string, names?: OptionNames): Record<string, string> {
  const { leading, named } = splitOptions(args, patternsOf(command, names));
  const given: Record<string, string> = Object.fromEntries(named);
  let positional = leading;
  const [first, ...others] = optionsOf(command).filter(
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
