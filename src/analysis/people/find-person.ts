/** Matches a name that somebody typed to a person: exactly, with a typing error, or with two letters swapped. */

import type { Person } from '../../corpus/article.ts';
import { buildAliasIndex } from './alias-index.ts';

/** The words with two neighboring letters swapped, at each place once. */
function transpositions(typed: string): string[] {
  const letters = [...typed];
  return letters.slice(1).map((letter, i) => {
    const swapped = [...letters];
    swapped[i + 1] = letters[i] ?? '';
    swapped[i] = letter;
    return swapped.join('');
  });
}

/**
 * Finds the person that a typed name means.
 *
 * @param people those whom the articles know, with their roles
 * @param speakers the names of all who are quoted, also of those whom only the text names
 * @returns a function from what was typed (a full, first or last name, a role or an alias, in either language, with a typing
 *   error or without) to a name; `undefined` if it is nobody’s, or may be several people’s
 */
export function personFinder(
  people: readonly Person[],
  speakers: readonly string[],
): (typed: string) => string | undefined {
  const known = buildAliasIndex(
    people.map((person) => ({
      ...person,
      aliases: [...person.aliases, ...Object.values(person.role ?? {})],
    })),
  );
  const knownNames = new Set(people.map(({ name }) => name));
  const unknownSpeakers = buildAliasIndex(
    speakers.filter((name) => !knownNames.has(name)).map((name) => ({ name, aliases: [] })),
  );
  return (typed) => {
    const lookup = (name: string): Person | undefined => known.lookup(name) ?? unknownSpeakers.lookup(name);
    const lookupTransposed = (): Person | undefined => {
      const found = new Set(transpositions(typed).flatMap((name) => lookup(name) ?? []));
      return found.size === 1 ? [...found][0] : undefined;
    };
    const person =
      lookup(typed) ?? known.fuzzyLookup(typed) ?? unknownSpeakers.fuzzyLookup(typed) ?? lookupTransposed();
    return person?.name;
  };
}
