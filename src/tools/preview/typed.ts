import type { Knowledge } from '../../interactions/command.ts';
import { splitLine } from '../../interactions/command-line.ts';
import { commandTyped, readTyped } from '../../interactions/localization.ts';
import type { Language } from '../../text/language.ts';

/** A command with its options, as Discord would send it. */
export interface Use {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** The command as Discord names it above the reply: `/preguntar`. */
  readonly used: string;
}

/** A command line as the use of a command; nothing where the line begins with no slash: it is a message. */
export function readUse(line: string, knowledge: Knowledge, language: Language): Use | undefined {
  const { name, rest } = splitLine(line);
  if (name === undefined) return undefined;
  const typed = commandTyped(name, knowledge, language);
  if (!typed) return { name, given: {}, used: `/${name}` };
  const { command, shown } = typed;
  return { name: command.data.name, given: readTyped(typed, rest), used: `/${shown.data.name}` };
}
