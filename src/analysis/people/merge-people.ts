/** Merges the people of several articles. */

import type { Article, Person } from '../../corpus/article.ts';
import { isDetected } from './alias-index.ts';

/** The people of some articles, each once, in the order of their first article: declared ones before those detected. */
export function mergePeople(articles: readonly Article[]): Person[] {
  const byName = new Map<string, Person>();
  const all = articles.flatMap((article) => article.people);
  for (const person of [...all.filter((candidate) => !isDetected(candidate)), ...all.filter(isDetected)]) {
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
