import { type ExecutionContext, optionsOf } from '../interactions/command.ts';
import { autocomplete } from '../interactions/execute.ts';
import type { Language } from '../text/language.ts';

/** What the Tab key offers, and the end of the line that it replaces: as `node:readline` wants it. */
export type Completion = [candidates: string[], replaced: string];

/**
 * Completes the name of a command, the names of its options, and the value of the option that Discord would complete
 * too, from the same suggestions.
 */
export function complete(line: string, language: Language, context: ExecutionContext): Completion {
  const typing = /^\/(\S*)$/.exec(line);
  if (typing) {
    const names = context.registry.commands
      .map(({ data }) => `/${data.name}`)
      .filter((name) => name.startsWith(line));
    return [names.map((name) => `${name} `), line];
  }
  const [, name = '', rest = ''] = /^\/(\S+)\s+(.*)$/u.exec(line) ?? [];
  const command = context.registry.commands.find(({ data }) => data.name === name);
  if (!command) return [[], line];
  // Nobody else sees the terminal: there is nothing to be private about.
  const options = optionsOf(command).filter(({ type }) => type !== 5);
  const [, lastName, named] = /^(?:.*\s)?(\w+):(.*)$/u.exec(rest) ?? [];
  const [first] = options;
  const completed = lastName === undefined ? first : options.find((option) => option.name === lastName);
  const typed = lastName === undefined ? rest : named;
  if (completed && 'autocomplete' in completed && completed.autocomplete && typed !== undefined) {
    const values = autocomplete(name, completed.name, typed, language, context)
      // Given by position, a number at the end would be a page.
      .map(({ value }) =>
        named === undefined && / \d+$/.test(value) ? `${completed.name}:${value}` : value,
      );
    if (values.length > 0) return [values, typed];
  }
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  const left = options
    .map((option) => `${option.name}:`)
    .filter((one) => one.startsWith(word) && !rest.includes(one));
  return [left, word];
}
