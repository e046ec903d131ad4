import type { ExecutionContext } from '../../interactions/command.ts';
import { parseCommandLine } from '../../interactions/command-line.ts';
import { findTypedCommand, parseLocalizedOptions } from '../../interactions/localization.ts';
import type { Language } from '../../text/language.ts';

/** A command with its options, as Discord would send it. */
export interface Use {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** The command as Discord names it above the reply: `/preguntar`. */
  readonly used: string;
}

/** A command line as the use of a command; nothing where the line begins with no slash: it is a message. */
export function readUse(line: string, context: ExecutionContext, language: Language): Use | undefined {
  const { name, args: rest } = parseCommandLine(line);
  if (name === undefined) return undefined;
  const typed = findTypedCommand(name, context, language);
  if (!typed) return { name, given: {}, used: `/${name}` };
  const { command, localized: shown } = typed;
  return { name: command.data.name, given: parseLocalizedOptions(typed, rest), used: `/${shown.data.name}` };
}
