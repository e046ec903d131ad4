import { LANGUAGES } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { onlyOf } from '../util/only-of.ts';
import type { AutocompleteHandler, ExecutionContext } from './command.ts';

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
  const labels = choices.map(({ name, value }) => ({ label: normalize(name), value }));
  const onlyValue = (matches: (label: string) => boolean): string | undefined =>
    onlyOf(labels.filter(({ label }) => matches(label)).map(({ value }) => value));
  return onlyValue((label) => label === wanted) ?? onlyValue((label) => label.startsWith(wanted));
}
