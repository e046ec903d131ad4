/** Merges the people of several articles. */

import type { Article, Person } from '../../corpus/article.ts';
import { LANGUAGES, type Translated } from '../../text/language.ts';
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

/** True for a role in an article's own words, which are in its language under both keys. */
const isUntranslated = ({ en, es }: Translated): boolean => en === es;

/** Gives people the roles that articles of each language have for them, where they have any and no editor has translated one. */
export function localizeRoles(
  people: readonly Person[],
  articles: readonly { readonly article: Article; readonly people: readonly Person[] }[],
): Person[] {
  const roles = new Map(
    LANGUAGES.map((language) => [
      language,
      new Map(
        articles
          .filter(({ article }) => article.language === language)
          .flatMap((each) => each.people)
          // The first of a name comes last, and stays.
          .toReversed()
          .flatMap(({ name, role }): [string, string][] => (role ? [[name, role[language]]] : [])),
      ),
    ]),
  );
  return people.map((person) => {
    const { name, role } = person;
    if (!role || !isUntranslated(role)) return person;
    const en = roles.get('en')?.get(name) ?? role.en;
    const es = roles.get('es')?.get(name) ?? role.es;
    return { ...person, role: { en, es } };
  });
}
