/** Merges declared and detected people, and those of several articles. */

import type { Article, Person } from '../../corpus/article.ts';
import { buildAliasIndex, isDetected } from './alias-index.ts';
import { FullNameIndex, nameTokens } from './full-name-index.ts';

/**
 * The people of an article: those that its editor declares, then those detected in its text that are nobody's of these. The
 * editor's entries win; detection fills in a missing role and missing aliases.
 */
export function mergeDetected(declared: readonly Person[], detected: readonly Person[]): Person[] {
  const declaredNames = buildAliasIndex(declared);
  const fullNames = new FullNameIndex<Person>();
  for (const person of declared) fullNames.add(nameTokens(person.name), person);
  const entries = new Map<Person, Person>(declared.map((person) => [person, person]));
  const added: Person[] = [];
  for (const person of detected) {
    const known = declaredNames.lookup(person.name) ?? fullNames.find(nameTokens(person.name));
    const entry = known && entries.get(known);
    if (!known || !entry) added.push(person);
    else {
      const role = entry.role ?? person.role;
      const aliases = entry.aliases.length > 0 ? entry.aliases : person.aliases;
      entries.set(known, { ...entry, ...(role && { role }), aliases });
    }
  }
  return [...entries.values(), ...added];
}

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
