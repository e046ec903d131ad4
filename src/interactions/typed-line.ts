/** Lines that people type: commands and options by their names in any language and case, `/citar persona:petro page:2`. */
import { UsageError } from '../errors.ts';
import { texts } from '../reply/i18n/index.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { type Command, type ExecutionContext, optionsOf, typedCommands } from './command.ts';
import { parseCommandLine, parseOptions, repeatedOption } from './command-line.ts';
import { findCommand } from './command-registry.ts';
import { findTypedCommand, localizedName } from './localization.ts';
import { usageOf } from './options.ts';

/** A parsed line. */
interface TypedLine {
  readonly command: Command;
  readonly given: Readonly<Record<string, string>>;
  /** The language of the reply: that of the command's name where it is a Spanish one, otherwise that of the person. */
  readonly language: Language;
}

/** The options' own names, by those of any language. */
const optionNames = (command: Command): ReadonlyMap<string, string> =>
  new Map(
    LANGUAGES.flatMap((language) =>
      optionsOf(command).map((option) => [localizedName(option, language), option.name] as const),
    ),
  );

/** The option of other commands that arguments begin with: "person:" in "/quote person:paz". */
function foreignOption(
  args: string,
  command: Command,
  { fullRegistry }: ExecutionContext,
): string | undefined {
  const name = /^(\p{L}+):/u.exec(args)?.[1]?.toLowerCase();
  if (name === undefined || command.freeText || optionNames(command).has(name)) return undefined;
  return typedCommands(fullRegistry).some((other) => optionNames(other).has(name)) ? name : undefined;
}

/**
 * The options in the arguments of a typed line, by their own names. Those that the command does not have, or not with a single
 * article, are among them: validation refuses them.
 *
 * @throws UsageError when an option is there twice
 */
export function parseTypedOptions(
  command: Command,
  args: string,
  language: Language,
  context: ExecutionContext,
): Record<string, string> {
  const { name } = command.data;
  const full = typedCommands(context.fullRegistry).find(({ data }) => data.name === name) ?? command;
  const foreign = foreignOption(args, full, context);
  if (foreign !== undefined) return { [foreign]: args };
  const names = optionNames(full);
  const repeated = optionsOf(full).find((option) => option.name === repeatedOption(full, args, names));
  if (repeated)
    throw new UsageError(
      texts[language].repeatedOption(usageOf(command, language), localizedName(repeated, language)),
    );
  return parseOptions(full, args, names);
}

/**
 * The command that a typed line names, in any language and case, and its options; a line without a slash is for the default
 * command.
 *
 * @throws UsageError when there is no such command, or an option is there twice
 */
export function parseTypedLine(line: string, language: Language, context: ExecutionContext): TypedLine {
  const { name, args } = parseCommandLine(line);
  if (name === undefined) {
    const command = context.registry.defaultCommand;
    const [first] = optionsOf(command);
    return { command, given: first ? { [first.name]: args } : {}, language };
  }
  const typed = findTypedCommand(name, context, language);
  if (typed) {
    const { command, language: named = language } = typed;
    return { command, given: parseTypedOptions(command, args, named, context), language: named };
  }
  const command = findCommand(name, language, context);
  return { command, given: parseOptions(command, args), language };
}
