/** Merges the people of several articles. */

import type { Article, Person } from '../../corpus/article.ts';
import type { Language, Translated } from '../../text/language.ts';
import { pushTo } from '../../util/push-to.ts';
import { isDetected } from './alias-index.ts';
import { roleHead } from './role-aliases.ts';

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

/** An article with its people under the names that they have in the corpus. */
interface ArticlePeople {
  readonly article: Article;
  readonly people: readonly Person[];
  /** The name in the corpus of somebody who has this one in the article. */
  readonly nameOf: (name: string) => string;
}

/** A role that an article has for somebody. */
interface ArticleRole {
  readonly role: Translated;
  readonly language: Language;
  readonly isDeclared: boolean;
}

/** Reads articles from the newest to the oldest; a detected role is none where a newer one says that it is over. */
function rolesByPerson(articles: readonly ArticlePeople[]): ReadonlyMap<string, readonly ArticleRole[]> {
  const newestFirst = articles.toSorted((a, b) =>
    (b.article.published ?? '').localeCompare(a.article.published ?? ''),
  );
  const roles = new Map<string, ArticleRole[]>();
  const over = new Set<string>();
  for (const { article, people, nameOf } of newestFirst) {
    const { language } = article;
    for (const person of people) {
      const { name, role } = person;
      if (!role) continue;
      const isDeclared = !isDetected(person);
      const isOver = over.has(`${name} ${roleHead(role[language], language)}`);
      if (isDeclared || !isOver) pushTo(roles, name, { role, language, isDeclared });
    }
    for (const { person, heads, isFormer, isPast } of article.roles)
      if (isFormer || isPast) for (const head of heads) over.add(`${nameOf(person)} ${head}`);
  }
  return roles;
}

/**
 * Gives people the role that the newest article has for them, an editor's before one found, and in each language that of the
 * newest article in it, unless an editor has translated it.
 */
export function withCurrentRoles(people: readonly Person[], articles: readonly ArticlePeople[]): Person[] {
  const byPerson = rolesByPerson(articles);
  return people.map(({ role: _, ...person }) => {
    const all = byPerson.get(person.name) ?? [];
    const current = all.find(({ isDeclared }) => isDeclared) ?? all[0];
    if (!current) return person;
    const { role } = current;
    if (!isUntranslated(role)) return { ...person, role };
    const inLanguage = (language: Language): string =>
      (all.find((each) => each.language === language)?.role ?? role)[language];
    return { ...person, role: { en: inLanguage('en'), es: inLanguage('es') } };
  });
}
