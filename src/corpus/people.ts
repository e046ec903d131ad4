import SearchableMap from 'minisearch/SearchableMap';
import { fold } from '../fold.ts';
import { nearest } from '../nearest.ts';
import type { Article, Person } from './article.ts';

/** Who a name may mean: filled from what people are called, asked with what someone typed or an article says. */
export interface Names {
  /** The one person called exactly that, however it is accented or cased. */
  exactly(name: string): Person | undefined;
  /**
   * Words with everyone in them called by one name, the last word of theirs: "the colombian president", "gustavo" and
   * "gustavo petro" are all "petro".
   *
   * @param words folded, as they follow one another
   */
  resolve(words: readonly string[]): string[];
  /** The one person called that, or nearly: one letter amiss in a name of four or more, two in one of eight. */
  nearly(name: string): Person | undefined;
}

/** Everything that `person` is called: the full name, each part of it, the parts from any one on, the aliases. */
function namesOf(person: Person): string[] {
  const parts = person.name.split(/\s+/);
  // "de la Cruz" may be said without "María"; "de" and "la" alone mean nobody.
  const single = parts.filter((part) => /^\p{Lu}/u.test(part));
  return [person.name, ...single, ...parts.map((_, i) => parts.slice(i).join(' ')), ...person.aliases];
}

/** A name as it is looked up: folded, and without the article that a role or alias may come with. */
function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|el|la) /, '');
}

/**
 * What the `people` are called. A first or last name that two of them share means nobody: "Daniel" is neither Daniel
 * García Peña nor Daniel Noboa.
 */
export function namesFor(people: readonly Person[]): Names {
  const known = new SearchableMap<Person | undefined>();
  for (const person of people) {
    for (const name of namesOf(person)) {
      const key = keyOf(name);
      known.set(key, known.has(key) && known.get(key) !== person ? undefined : person);
    }
  }
  const exactly = (name: string): Person | undefined => known.get(keyOf(name));
  const shortNames = new Map<string, string>();
  let longest = 1;
  for (const [key, person] of known) {
    if (!person) continue;
    shortNames.set(key, keyOf(person.name).split(' ').at(-1) ?? key);
    longest = Math.max(longest, key.split(' ').length);
  }
  return {
    exactly,
    resolve(words) {
      const resolved: string[] = [];
      for (let at = 0; at < words.length; ) {
        let taken = Math.min(longest, words.length - at);
        let name: string | undefined;
        for (; taken > 0 && name === undefined; taken -= 1) {
          name = shortNames.get(words.slice(at, at + taken).join(' '));
        }
        resolved.push(name ?? words[at] ?? '');
        at += name === undefined ? 1 : taken + 1;
      }
      return resolved;
    },
    nearly(name) {
      const meant = new Set(nearest(keyOf(name), known).map(([, person]) => person));
      const [only] = meant;
      return meant.size === 1 ? only : undefined;
    },
  };
}

/** The people that the articles name, each once, in the order of their first article. */
export function peopleIn(articles: readonly Article[]): Person[] {
  const byName = new Map<string, Person>();
  for (const person of articles.flatMap((article) => article.people)) {
    const before = byName.get(person.name);
    const aliases = [...new Set([...(before?.aliases ?? []), ...person.aliases])];
    byName.set(person.name, { ...person, ...before, aliases });
  }
  return [...byName.values()];
}
