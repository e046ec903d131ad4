import { MAX_CUSTOM_ID_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Command, Options } from './command.ts';
import { optionsOf } from './options.ts';

/** What stands before the line of a button that posts a private reply for all. */
export const SHARE_PREFIX = '/share ';

/** A command line, taken apart but not yet checked. */
export interface CommandLine {
  /** The command's name; nothing where the line begins with no slash. */
  readonly name: string | undefined;
  /** What stands behind the name. */
  readonly args: string;
}

/** `/quote petro` as `quote` and `petro`; a line without a slash has no name. */
export function parseCommandLine(line: string): CommandLine {
  const match = /^\s*\/(\S*)\s*([\s\S]*)$/.exec(line);
  return match
    ? { name: match[1] ?? '', args: (match[2] ?? '').trim() }
    : { name: undefined, args: line.trim() };
}

/** The last of the words in `text` when it is a number, and what is before it. */
function trailingNumber(text: string): [before: string, number: string] | undefined {
  const match = /^([\s\S]*?)\s*(?<!\S)(\d+)$/.exec(text);
  return match?.[2] === undefined ? undefined : [match[1] ?? '', match[2]];
}

/** What tells the options of a command apart in a line: with all of their names in it, and without the first. */
const separators = new WeakMap<Command['data'], Readonly<Record<'all' | 'others', RegExp | undefined>>>();

/** Where an option that is given by its name begins, in what stands behind a command's name. */
function optionSeparator(command: Command, which: 'all' | 'others'): RegExp | undefined {
  const taken = optionsOf(command);
  const made = (of: typeof taken): RegExp | undefined => {
    const names = of.map(({ name, type }) => (type === 4 || type === 5 ? `${name}(?=:\\S)` : name));
    return names.length > 0 ? new RegExp(`(?:^|\\s+)(${names.join('|')}):`, 'i') : undefined;
  };
  const both = separators.get(command.data) ?? { all: made(taken), others: made(taken.slice(1)) };
  separators.set(command.data, both);
  return both[which];
}

/**
 * The options in what stands behind a command's name: `name:value`, where a value goes on up to the next option that
 * the command has; what stands before the first of these is given by position. There the command's numbers come last,
 * each a word (but not in prose), and all the rest is its first option. "question:" in a question is no option, nor is
 * "page: " in a title.
 */
export function parseOptions(command: Command, rest: string): Record<string, string> {
  const taken = optionsOf(command);
  const given: Record<string, string> = {};
  const byName = taken.some(({ name }) => rest.toLowerCase().startsWith(`${name}:`));
  const separator = optionSeparator(command, byName ? 'all' : 'others');
  const pieces = separator ? rest.split(separator) : [rest];
  for (let i = 1; i < pieces.length; i += 2)
    given[(pieces[i] ?? '').toLowerCase()] = (pieces[i + 1] ?? '').trim();

  let positional = (pieces[0] ?? '').trim();
  const [first, ...others] = taken.filter(({ name, type }) => type !== 5 && !(name in given));
  for (const option of others.filter(({ type }) => type === 4 && !command.freeText).reverse()) {
    const number = trailingNumber(positional);
    if (number && number[0] !== '') [positional, given[option.name]] = number;
  }
  // Whatever a command does not take is checked, and refused, with the rest.
  if (positional !== '') given[first?.name ?? positional] = positional;
  return given;
}

/** The command line for a command with these options: what a button's `custom_id` holds. */
export function formatCommandLine({ data }: Command, options: Options): string {
  const given = Object.entries(options).map(([name, value]) => `${name}:${value}`);
  return [`/${data.name}`, ...given].join(' ');
}

/**
 * The same for a button, or an option of a menu: nothing where it is too long for one, with what shares it before it, has
 * characters in it that nobody sees, or would not be read as it was meant, like a question with ` page:2` in it.
 */
export function encodeCustomId(command: Command, options: Options): string | undefined {
  const line = formatCommandLine(command, options);
  const read = parseOptions(command, parseCommandLine(line).args);
  const same = Object.entries(options).every(([name, value]) => {
    const text = String(value);
    return read[name] === text && oneLine(text, MAX_CUSTOM_ID_LENGTH) === text;
  });
  return same && SHARE_PREFIX.length + line.length <= MAX_CUSTOM_ID_LENGTH ? line : undefined;
}
