import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { MAX_CHOICE } from './limits.ts';

/**
 * A suggestion of an autocomplete: a value, shown with a detail that helps to choose, where both fit.
 *
 * @param value at most {@link MAX_CHOICE} characters, like all names in the corpus
 */
export function choice(value: string, detail: string): APIApplicationCommandOptionChoice<string> {
  const name = `${value} · ${detail}`;
  return { name: name.length <= MAX_CHOICE ? name : value, value };
}
