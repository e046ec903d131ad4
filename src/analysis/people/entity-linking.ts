/** Entity linking: one name for everyone across articles. */

import type { Article, Person } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { addTo } from '../../util/add-to.ts';
import { onlyOf } from '../../util/only-of.ts';
import { pushTo } from '../../util/push-to.ts';
import { nameWords } from '../mentions/person-names.ts';
import { buildAliasIndex, isDetected } from './alias-index.ts';
import { FullNameIndex } from './full-name-index.ts';

/**
 * The last names of an article's people with the nouns of their roles, which tell who "President Bell" of another article is.
 */
function officeKeys({ roles }: Article): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { person, heads, source } of roles)
    for (const head of source === 'nominal' ? [] : heads)
      pushTo(keys, person, `${nameWords(person).at(-1)} ${head}`);
  return keys;
}

/** The names of people with a full name, who of them has which last name, and who holds which office. */
interface LinkedNames {
  readonly names: ReadonlyMap<Person, string>;
  readonly bySurname: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byOffice: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gives all forms of a full name one name: the editor's, otherwise the one that came first. */
function linkFullNames(articles: readonly Article[], declared: readonly Person[]): LinkedNames {
  const index = new FullNameIndex<string>();
  for (const person of declared) index.add(nameWords(person.name), person.name);
  const names = new Map<Person, string>();
  const byOffice = new Map<string, Set<string>>();
  const bySurname = new Map<string, Set<string>>();
  for (const article of articles) {
    const keys = officeKeys(article);
    for (const person of article.people) {
      const words = nameWords(person.name);
      if (words.length === 1) continue;
      const known = isDetected(person) ? index.find(words) : person.name;
      if (known === undefined) index.add(words, person.name);
      const name = known ?? person.name;
      names.set(person, name);
      addTo(bySurname, words.at(-1) ?? '', name);
      for (const office of keys.get(person.name) ?? []) addTo(byOffice, office, name);
    }
  }
  return { names, bySurname, byOffice };
}

/** The people of an article under the names that they have in the whole corpus. */
interface LinkedEntities {
  /** A name that changes becomes an alias. */
  readonly people: readonly Person[];
  /** The name in the corpus of somebody who has this one in the article. */
  readonly nameOf: (name: string) => string;
}

/** The people of an article, each under the name that `nameOf` gives; those who get the same name are one. */
function renamePeople(people: readonly Person[], nameOf: (name: string) => string): Person[] {
  const renamed = people.map((person) => {
    const name = nameOf(person.name);
    return name === person.name ? person : { ...person, name, aliases: [...person.aliases, person.name] };
  });
  return [...new Map(renamed.map((person) => [person.name, person])).values()];
}

/**
 * Entity linking across articles: everyone gets one name. People whom an editor has declared for one article are called as
 * there, those found in several as where they came first. A last name alone ("President Bell") is linked to somebody found
 * elsewhere only if the office is the same, but for a speaker of whom the article tells nothing else. The articles themselves
 * keep their own names.
 *
 * @returns nothing for an article that is the only one
 */
export function linkEntities(articles: readonly Article[]): ReadonlyMap<Article, LinkedEntities> {
  if (articles.length < 2) return new Map();
  const declared = articles.flatMap(({ people }) => people.filter((person) => !isDetected(person)));
  const declaredNames = buildAliasIndex(declared);
  const { names, bySurname, byOffice } = linkFullNames(articles, declared);
  const linkedName = (person: Person, offices: readonly string[]): string => {
    if (!isDetected(person)) return person.name;
    const sameOffice = onlyOf(offices.flatMap((office) => [...(byOffice.get(office) ?? [])]));
    return names.get(person) ?? declaredNames.lookup(person.name)?.name ?? sameOffice ?? person.name;
  };
  return new Map(
    articles.map((article) => {
      const keys = officeKeys(article);
      const linkedNames = new Map(
        article.people.map((person) => [person.name, linkedName(person, keys.get(person.name) ?? [])]),
      );
      // A speaker whom the article never tells to be a person is the editor's, or the only one of that last name elsewhere.
      const nameOf = (name: string): string =>
        linkedNames.get(name) ??
        declaredNames.lookup(name)?.name ??
        onlyOf(bySurname.get(normalize(name)) ?? []) ??
        name;
      return [article, { people: renamePeople(article.people, nameOf), nameOf }];
    }),
  );
}
