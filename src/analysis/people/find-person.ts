/** Matches a name that somebody typed to a person: exactly, with a typing error, or with two letters swapped. */

import type { Person } from '../../corpus/article.ts';
import { MAX_EDITS } from '../../text/typos.ts';
import { aliasKey, buildAliasIndex } from './alias-index.ts';

/** The text with two neighboring letters swapped, at each place once. */
function transpositions(text: string): string[] {
  const letters = [...text];
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
  const maxLength = Math.max(known.maxKeyLength, unknownSpeakers.maxKeyLength) + MAX_EDITS;
  return (typed) => {
    const key = aliasKey(typed);
    // Longer than any name: the transpositions alone would take time in proportion to the square of its length.
    if (key.length > maxLength) return undefined;
    const find = (name: string): Person | undefined => known.find(name) ?? unknownSpeakers.find(name);
    const findTransposed = (): Person | undefined => {
      const found = new Set(transpositions(key).flatMap((swapped) => find(swapped) ?? []));
      return found.size === 1 ? [...found][0] : undefined;
    };
    const person =
      find(key) ?? known.fuzzyLookup(typed) ?? unknownSpeakers.fuzzyLookup(typed) ?? findTransposed();
    return person?.name;
  };
}
