/** Merges the people of several articles. */

import type { Person } from '../../corpus/article.ts';
import { isDetected } from './alias-index.ts';

/**
 * Merges entries of the same name, in the order of the first: declared people before those detected.
 *
 * @param people those of every article, article by article
 */
export function mergePeople(people: readonly Person[]): Person[] {
  const byName = new Map<string, Person>();
  const declared = people.filter((person) => !isDetected(person));
  for (const person of [...declared, ...people.filter(isDetected)]) {
    const known = byName.get(person.name);
    // Declared aliases hold in every article; detected ones ("the president") in their own only.
    const added = known && isDetected(person) && !isDetected(known) ? [] : person.aliases;
    const aliases = [...new Set([...(known?.aliases ?? []), ...added])];
    const mentions = (known?.mentions ?? 0) + (person.mentions ?? 0);
    const { mentions: _, ...entry } = { ...person, ...known };
    byName.set(person.name, { ...entry, aliases, ...(isDetected(known ?? person) && { mentions }) });
  }
  return [...byName.values()];
}
