import type { Person } from '../../corpus/article.ts';
import { type AliasIndex, buildAliasIndex } from './alias-index.ts';

/** Words with two neighbouring letters changed about, each once. */
function swapped(typed: string): string[] {
  const letters = [...typed];
  return letters.slice(1).map((letter, i) => {
    const other = [...letters];
    other[i + 1] = letters[i] ?? '';
    other[i] = letter;
    return other.join('');
  });
}

/**
 * Whom someone who types a name may mean.
 *
 * @param people whom the articles know, with their roles
 * @param speakers the names of all who are quoted, also of those whom only the text names
 * @returns a function from what was typed (a full, first or last name, a role or an alias, in either language, with a slip or
 *   without) to a name; `undefined` where it is nobody’s, or may be several people’s
 */
export function personFinder(
  people: readonly Person[],
  speakers: readonly string[],
): (typed: string) => string | undefined {
  const named = new Set(people.map(({ name }) => name));
  const known: AliasIndex = buildAliasIndex(
    people.map((person) => ({
      ...person,
      aliases: [...person.aliases, ...Object.values(person.role ?? {})],
    })),
  );
  const others: AliasIndex = buildAliasIndex(
    speakers.filter((name) => !named.has(name)).map((name) => ({ name, aliases: [] })),
  );
  return (typed) => {
    const exactly = (name: string): Person | undefined => known.lookup(name) ?? others.lookup(name);
    const slipped = (): Person | undefined => {
      const meant = new Set(swapped(typed).flatMap((name) => exactly(name) ?? []));
      return meant.size === 1 ? [...meant][0] : undefined;
    };
    return (exactly(typed) ?? known.fuzzyLookup(typed) ?? others.fuzzyLookup(typed) ?? slipped())?.name;
  };
}
