import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { MAX_CHOICE_LENGTH } from './limits.ts';

/**
 * An autocomplete choice, shown with details if they fit: "Ana Ruiz, mayor · 2 quotations".
 *
 * @param value at most {@link MAX_CHOICE_LENGTH} characters, like all names in the corpus
 * @param role left out first. Default: none
 */
export function autocompleteChoice(
  value: string,
  detail: string,
  role?: string,
): APIApplicationCommandOptionChoice<string> {
  const labels = [...(role === undefined ? [] : [`${value}, ${role}`]), value].map(
    (label) => `${label} · ${detail}`,
  );
  return { name: labels.find((label) => label.length <= MAX_CHOICE_LENGTH) ?? value, value };
}
