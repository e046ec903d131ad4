/** The layout of lists, those of `/people` and `/topics`. */
import { type Component, textDisplay } from './message.ts';

/** A longer list is divided, so that each component of it fits a message. In UTF-16 units. */
const MAX_LIST_LENGTH = 3000;

/** A list, under a heading if there is one, in as many components as it takes. */
export function listComponents(items: readonly string[], heading?: string): Component[] {
  const chunks = heading === undefined ? [] : [heading];
  for (const item of items) {
    const last = chunks.at(-1);
    const extended = `${last}\n${item}`;
    if (last !== undefined && extended.length <= MAX_LIST_LENGTH) chunks[chunks.length - 1] = extended;
    else chunks.push(item);
  }
  return chunks.map(textDisplay);
}
