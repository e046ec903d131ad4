/** What an editor's entries about people and places change in what is found. */

import { analyzeArticle } from '../../analysis/analyze-article.ts';
import type { Article, ArticleText, EditorEntries } from '../../corpus/article.ts';

/** An entry, and what would be otherwise without it. */
export interface EntryEffect {
  readonly entry: string;
  /** Sentences; empty if the article would be the same. */
  readonly changes: readonly string[];
}

const without = <T>(list: readonly T[], i: number): T[] => list.filter((_, k) => k !== i);

const names = (people: Article['people']): Set<string> => new Set(people.map(({ name }) => name));

/** What `after` has otherwise than `before`. */
function changesBetween(before: Article, after: Article): string[] {
  const changes: string[] = [];
  const bySpeaker = new Map<string, number[]>();
  for (const [i, { speaker, paragraph }] of after.quotations.entries()) {
    if (speaker === before.quotations[i]?.speaker) continue;
    const key = speaker ?? '';
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), paragraph]);
  }
  for (const [speaker, paragraphs] of bySpeaker) {
    const where = `¶${[...new Set(paragraphs)].join(', ')}`;
    const count = paragraphs.length === 1 ? '1 quotation' : `${paragraphs.length} quotations`;
    changes.push(
      speaker === '' ? `${count} without a speaker (${where})` : `${count} by ${speaker} (${where})`,
    );
  }
  const [had, has] = [names(before.people), names(after.people)];
  const added = [...has].filter((name) => !had.has(name));
  const removed = [...had].filter((name) => !has.has(name));
  if (added.length > 0) changes.push(`names ${added.join(', ')}`);
  if (removed.length > 0) changes.push(`no longer takes for a person: ${removed.join(', ')}`);
  return changes;
}

/** The effect of each entry of `people`, of each alias, and of each entry of `places` and `not_people`. */
export function findEntryEffects(article: ArticleText, entries: EditorEntries): EntryEffect[] {
  const { people, places, nonPeople } = entries;
  const analyzed = analyzeArticle(article, entries);
  const effectOf = (entry: string, otherwise: Partial<EditorEntries>): EntryEffect => ({
    entry,
    changes: changesBetween(analyzeArticle(article, { ...entries, ...otherwise }), analyzed),
  });
  return [
    ...people.flatMap((person, i) => [
      effectOf(`people: ${person.name}`, { people: without(people, i) }),
      ...person.aliases.map((alias, k) =>
        effectOf(`people: ${person.name}, alias “${alias}”`, {
          people: people.map((other) =>
            other === person ? { ...person, aliases: without(person.aliases, k) } : other,
          ),
        }),
      ),
    ]),
    ...places.map((place, i) => effectOf(`places: ${place}`, { places: without(places, i) })),
    ...nonPeople.map((name, i) => effectOf(`not_people: ${name}`, { nonPeople: without(nonPeople, i) })),
  ];
}
