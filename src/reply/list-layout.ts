/** The layout of lists, those of `/people` and `/topics`, and of the menus below them. */
import type { Language } from '../text/language.ts';
import { texts } from './i18n/index.ts';
import { MAX_CHOICES } from './limits.ts';
import { type Component, type SelectOption, stringSelect, textDisplay } from './message.ts';

/** A longer list is divided, so that each component of it fits a message. In UTF-16 units. */
const MAX_LIST_LENGTH = 3000;

/**
 * Divides a list into parts that fit a component each.
 *
 * @param maxItems of a part. Default: any number
 */
export function divideList<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  maxItems = Number.POSITIVE_INFINITY,
): T[][] {
  const parts: T[][] = [];
  let length = 0;
  for (const item of items) {
    const added = textOf(item).length + 1;
    const part = parts.at(-1);
    length += added;
    if (part && part.length < maxItems && length <= MAX_LIST_LENGTH) part.push(item);
    else {
      parts.push([item]);
      length = added;
    }
  }
  return parts;
}

/** A list, under a heading if there is one, in as many components as it takes. */
export function listComponents(items: readonly string[], heading?: string): Component[] {
  const lines = heading === undefined ? items : [heading, ...items];
  return divideList(lines, (line) => line).map((part) => textDisplay(part.join('\n')));
}

/** A menu of the first items, which says how many there are if not all fit; none without items. */
export function menuOf<T>(
  name: string,
  placeholder: string,
  items: readonly T[],
  optionOf: (item: T) => SelectOption,
  language: Language,
): Component[] {
  if (items.length === 0) return [];
  const options = items.slice(0, MAX_CHOICES).map(optionOf);
  return [stringSelect(name, texts[language].someOf(placeholder, options.length, items.length), options)];
}
