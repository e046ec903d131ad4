import { type ExecutionContext, optionsOf } from '../../interactions/command.ts';
import { completeLine, lastWord, type ValueCompletion } from '../../interactions/complete-line.ts';
import type { LocalizedCommand } from '../../interactions/localization.ts';
import type { Language } from '../../text/language.ts';
import type { CommandInput, Suggestion } from './page/api-types.ts';

/** A command or an option. */
interface Described {
  readonly description: string;
  readonly description_localizations?: { readonly 'es-419'?: string | null | undefined } | null | undefined;
}

function localizedDescription(
  { description, description_localizations: localizations }: Described,
  language: Language,
): string {
  return (language === 'es' && localizations?.['es-419']) || description;
}

/** A command, with its first option if it is required. */
function commandSuggestion({ command, localized }: LocalizedCommand, language: Language): Suggestion {
  const [option] = optionsOf(localized);
  const label = `/${localized.data.name}`;
  return {
    label,
    description: localizedDescription(command.data, language),
    text: `${label} ${option?.required ? `${option.name}:` : ''}`,
  };
}

/** The values of an option, by its name. */
function valueSuggestions(line: string, { option, isNamed, typed, choices }: ValueCompletion): Suggestion[] {
  const before = line.slice(0, line.length - typed.length);
  return choices.map(({ name, value }) => ({
    label: name,
    description: '',
    text: isNamed ? `${before}${value}` : `${before}${option.name}:${value}`,
  }));
}

/** Suggests completions of a command: names of commands and options, and values. A message gets no suggestions. */
export function suggest({ text, language }: CommandInput, context: ExecutionContext): Suggestion[] {
  const { commands, value, options } = completeLine(text, language, context);
  const before = text.slice(0, text.length - lastWord(text).length);
  return [
    ...commands.map((command) => commandSuggestion(command, language)),
    ...(value ? valueSuggestions(text, value) : []),
    ...options.map((option) => ({
      label: `${option.name}:`,
      description: localizedDescription(option, language),
      text: `${before}${option.name}:`,
    })),
  ];
}
