/** Matches a name that somebody typed to a person: exactly, or with a typing error. */

import type { Person } from '../../corpus/article.ts';
import { LANGUAGES } from '../../text/language.ts';
import { MAX_EDITS } from '../../text/typos.ts';
import { isPersonNoun, personNounForm } from '../grammar/person-nouns.ts';
import { aliasKey, buildAliasIndex } from './alias-index.ts';

/**
 * Finds the person that a typed name means.
 *
 * @param people those whom the articles know
 * @param speakers the names of all who are quoted, also of those whom only the text names
 * @returns a function from what was typed (a full, first or last name, or an alias, in either language, with a typing
 *   error or without) to a name; `undefined` if it is nobody’s, or may be several people’s
 */
export function personFinder(
  people: readonly Person[],
  speakers: readonly string[],
): (typed: string) => string | undefined {
  const known = buildAliasIndex(people);
  const knownNames = new Set(people.map(({ name }) => name));
  const unknownSpeakers = buildAliasIndex(
    speakers.filter((name) => !knownNames.has(name)).map((name) => ({ name, aliases: [] })),
  );
  const maxLength = Math.max(known.maxKeyLength, unknownSpeakers.maxKeyLength) + MAX_EDITS;
  return (typed) => {
    const key = aliasKey(typed);
    // Longer than any name: a comparison takes time and memory in proportion to the square of its length.
    if (key.length > maxLength) return undefined;
    const exact = known.find(key) ?? unknownSpeakers.find(key);
    // "residents" is no "presidents", and "mamá" nobody's name.
    const isNoun = LANGUAGES.some((language) => isPersonNoun(personNounForm(key, language), language));
    if (exact || isNoun) return exact?.name;
    return (known.fuzzyLookup(typed) ?? unknownSpeakers.fuzzyLookup(typed))?.name;
  };
}
