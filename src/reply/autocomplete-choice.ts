import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { MAX_CHOICE_LENGTH } from './limits.ts';

/**
 * A suggestion of an autocomplete: a value, shown with a detail that helps to choose, where both fit.
 *
 * @param value at most {@link MAX_CHOICE_LENGTH} characters, like all names in the corpus
 * @param role what somebody of that name is, shown where there is room for it too: "Ana Ruiz, mayor · 2 quotations".
 *   Default: nothing
 */
export function autocompleteChoice(
  value: string,
  detail: string,
  role?: string,
): APIApplicationCommandOptionChoice<string> {
  const shown = [...(role === undefined ? [] : [`${value}, ${role}`]), value].map(
    (who) => `${who} · ${detail}`,
  );
  return { name: shown.find((name) => name.length <= MAX_CHOICE_LENGTH) ?? value, value };
}
