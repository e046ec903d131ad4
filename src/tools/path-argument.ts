import { StartupError } from '../errors.ts';
import { readArguments } from '../run-main.ts';

/** A program with one argument, the path of what it reads. */
interface PathProgram {
  /** The command that starts it, like `npm run translations --`. */
  readonly program: string;
  /** The argument as the help names it. */
  readonly name: string;
  readonly help: string;
}

/**
 * The path that a program is given.
 *
 * @returns `undefined` if help was asked for, which has been printed then
 * @throws StartupError when there is no path, or something else
 */
export function readPathArgument(args: string[], { program, name, help }: PathProgram): string | undefined {
  const given = readArguments(args, { name: program, help, positionals: name }, {});
  if (!given) return undefined;
  const [path, ...others] = given.positionals;
  if (path === undefined || others.length > 0)
    throw new StartupError(`Which ${name}? ${program} --help says.`);
  return path;
}
