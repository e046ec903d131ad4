import type { Article, Person } from '../../corpus/article.ts';
import { buildAliasIndex, isDetected } from './alias-index.ts';
import { FullNameIndex, nameTokens } from './full-name-index.ts';
import { roleHead } from './role-aliases.ts';

/** A last name and an office: who is meant by "President Bell", as far as another article tells. */
function officeOf(person: Person, words: readonly string[], language: Article['language']): string {
  const head = person.role && roleHead(person.role[language], language);
  return `${words.at(-1)} ${head}`;
}

/**
 * The articles with everyone in them called by one name: whom an editor has put down for one of them, as there, and those found
 * in several by the form that came first. A last name alone ("President Bell") is that of someone found elsewhere only with
 * the same office.
 */
export function linkEntities(articles: readonly Article[]): Article[] {
  if (articles.length < 2) return [...articles];
  const editors = articles.flatMap(({ people }) => people.filter((person) => !isDetected(person)));
  const edited = buildAliasIndex(editors);
  const fullNames = new FullNameIndex<string>();
  for (const person of editors) fullNames.add(nameTokens(person.name), person.name);
  const names = new Map<Person, string>();
  const byOffice = new Map<string, Set<string>>();
  for (const { people, language } of articles) {
    for (const person of people) {
      const words = nameTokens(person.name);
      if (words.length === 1) continue;
      const known = isDetected(person) ? fullNames.find(words) : person.name;
      if (known === undefined) fullNames.add(words, person.name);
      const name = known ?? person.name;
      names.set(person, name);
      const office = officeOf(person, words, language);
      byOffice.set(office, (byOffice.get(office) ?? new Set()).add(name));
    }
  }
  const nameOf = (person: Person, language: Article['language']): string => {
    if (!isDetected(person)) return person.name;
    const [holder, ...others] = byOffice.get(officeOf(person, nameTokens(person.name), language)) ?? [];
    const sameOffice = others.length === 0 ? holder : undefined;
    return names.get(person) ?? edited.lookup(person.name)?.name ?? sameOffice ?? person.name;
  };
  return articles.map((article) => {
    const people = article.people.map((person) => {
      const name = nameOf(person, article.language);
      const aliases = name === person.name ? person.aliases : [...person.aliases, person.name];
      return { ...person, name, aliases };
    });
    return { ...article, people: [...new Map(people.map((person) => [person.name, person])).values()] };
  });
}
