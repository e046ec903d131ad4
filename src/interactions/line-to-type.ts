/** Buttons as lines to type, for a surface without buttons. */
import type { Language } from '../text/language.ts';
import type { ExecutionContext } from './command.ts';
import { formatCommandLine, parseCommandLine, parseOptions } from './command-line.ts';
import { allLocalizedCommands } from './localization.ts';
import { QUESTION_OPTION } from './shared-options.ts';

/**
 * The line to type for the command line of a button: by the names that a client in that language shows. That of a command for
 * buttons only is without the question, since the name tells the language, and there is no button to ask again.
 */
export function lineToType(line: string, language: Language, context: ExecutionContext): string {
  const { name, args } = parseCommandLine(line);
  const found = allLocalizedCommands(context, language).find(({ command }) => command.data.name === name);
  if (!found) return line;
  const given = parseOptions(found.command, args);
  const isOfButtons = context.registry.buttonCommands.includes(found.command);
  const shown = [...found.optionNames].flatMap(([localized, own]) => {
    const value = isOfButtons && own === QUESTION_OPTION.name ? undefined : given[own];
    return value === undefined ? [] : [[localized, value] as const];
  });
  return formatCommandLine(found.localized, Object.fromEntries(shown));
}
