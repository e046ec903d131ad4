/** The arguments, error output and exit code that all programs of the project have in common. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { messageOf, StartupError } from './errors.ts';
import { escapeControlCharacters } from './text/control-characters.ts';

/** Prints text on standard output, without raw control characters: it may have an article's words in it. */
export function print(text: string): void {
  process.stdout.write(`${escapeControlCharacters(text)}\n`);
}

/** Prints text on standard error, without raw control characters: it may have names of files and typed text in it. */
export function printError(text: string): void {
  process.stderr.write(`${escapeControlCharacters(text)}\n`);
}

/** Prints an error that ends the program, and sets the exit code to 1. Only unexpected errors are printed with their stack. */
export function reportError(error: unknown): void {
  const isExpected = !(error instanceof Error) || error instanceof StartupError;
  printError(isExpected ? messageOf(error) : (error.stack ?? error.message));
  process.exitCode = 1;
}

/**
 * Runs a program.
 *
 * @param main is given the command-line arguments, and returns the exit code; errors that it throws are printed
 */
export async function runMain(main: (args: string[]) => number | Promise<number>): Promise<void> {
  // The reader may have left (`npm start -- /topics | head -1`): there is nothing more to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    reportError(error);
  }
}

/**
 * `parseArgs` of `node:util` for a program that explains its arguments.
 *
 * @param program the command that starts the program, like `npm run eval --`
 * @throws StartupError naming the argument that is wrong, and pointing at `--help`
 */
export function parseArguments<T extends ParseArgsConfig>(program: string, config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    // Its further sentences are about positional arguments that begin with a dash.
    const [problem] = messageOf(error).split(/\.(?:\s|$)/);
    throw new StartupError(`${problem}. ${program} --help lists what there is.`, { cause: error });
  }
}

/** The command-line interface of a program. */
interface Program {
  /** The command that starts it, like `npm run eval --`. */
  readonly name: string;
  /** The text that `--help` and `-h` print. */
  readonly help: string;
  /** The positional arguments as the help names them, in capitals. Default: it takes none. */
  readonly positionals?: string;
  /** Arguments of which at most one of each group is given: options, and the name of the positional ones. */
  readonly exclusive?: readonly (readonly string[])[];
}

/**
 * The arguments of a program but for `--help`.
 *
 * @returns `undefined` if help was asked for, which has been printed then
 * @throws StartupError naming the argument that is wrong, or those that exclude each other
 */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  { name, help, positionals, exclusive = [] }: Program,
  options: T,
) {
  const { values: asked } = parseArgs({
    args,
    strict: false,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (asked.help === true) {
    process.stdout.write(help);
    return undefined;
  }
  const parsed = parseArguments(name, { args, options, allowPositionals: positionals !== undefined });
  const words: readonly string[] = parsed.positionals;
  const given = positionals === undefined ? parsed.values : { ...parsed.values, [positionals]: words };
  checkExclusive(name, given, ...exclusive);
  return { values: parsed.values, positionals: words };
}

/**
 * Checks that at most one argument of each group is given.
 *
 * @param program the command that starts the program, like `npm run eval --`
 * @param given the values of options by their name, and those of positional arguments by the name that the help has for
 *   them, in capitals
 * @throws StartupError naming those that are given together, and pointing at `--help`
 */
export function checkExclusive(
  program: string,
  given: Readonly<Record<string, unknown>>,
  ...groups: readonly (readonly string[])[]
): void {
  const isGiven = (name: string): boolean => {
    const value = given[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  };
  for (const group of groups) {
    const names = group.filter(isGiven).map((name) => (name === name.toUpperCase() ? name : `--${name}`));
    if (names.length > 1)
      throw new StartupError(
        `${names.join(' and ')} exclude each other. ${program} --help says what goes together.`,
      );
  }
}
