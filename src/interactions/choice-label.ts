import { LANGUAGES } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import type { AutocompleteHandler, Choice, ExecutionContext } from './command.ts';

/** The only value of some choices; `undefined` if there are none, or several. */
function onlyValue(choices: readonly Choice[]): string | undefined {
  const [value, another] = new Set(choices.map((choice) => choice.value));
  return another === undefined ? value : undefined;
}

/**
 * The value of the choice with this label, in any language, or of the only one whose label begins with it. Discord's clients
 * send the label, or what was typed of it, where a choice was not picked from the list.
 *
 * @see https://github.com/discord/discord-api-docs/issues/7206
 * @see https://github.com/discord/discord-api-docs/issues/7916
 */
export function valueOfLabel(
  typed: string,
  suggest: AutocompleteHandler,
  context: ExecutionContext,
): string | undefined {
  const wanted = normalize(typed.trim());
  if (wanted === '') return undefined;
  // Labels begin with what is completed: "Ana Ruiz, mayor · 2 quotations", "The bridge of Tamora…".
  const [completed = ''] = wanted.split(/(?:,| ·)(?: |$)|…|\.\.\./);
  const choices = LANGUAGES.flatMap((language) =>
    suggest(completed, { ...context, options: {}, article: undefined, language }),
  );
  const labels = choices.map((choice) => ({ label: normalize(choice.name), choice }));
  const matching = (matches: (label: string) => boolean): Choice[] =>
    labels.filter(({ label }) => matches(label)).map(({ choice }) => choice);
  return (
    onlyValue(matching((label) => label === wanted)) ??
    onlyValue(matching((label) => label.startsWith(wanted)))
  );
}
