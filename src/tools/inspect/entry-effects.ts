/** Effects of an editor's entries about people and places on the analysis of an article. */

import { analyzeArticle } from '../../analysis/analyze-article.ts';
import type { Article, ArticleText, EditorEntries, Person } from '../../corpus/article.ts';
import { tokenize } from '../../text/tokenize.ts';
import { pushTo } from '../../util/push-to.ts';
import { plural } from '../plural.ts';

/** An entry, and the differences without it. */
export interface EntryEffect {
  readonly entry: string;
  /** The name, place or alias. */
  readonly name: string;
  /** True if the text has the name, or names the person in another way. */
  readonly isInText: boolean;
  /** Sentences; empty if the article would be the same. */
  readonly changes: readonly string[];
}

const without = <T>(list: readonly T[], i: number): T[] => list.filter((_, k) => k !== i);

const names = (people: Article['people']): Set<string> => new Set(people.map(({ name }) => name));

/** The differences of `after` from `before`, a sentence each. */
function changesBetween(before: Article, after: Article): string[] {
  const changes: string[] = [];
  const bySpeaker = new Map<string, number[]>();
  for (const [i, { speaker, paragraph }] of after.quotations.entries()) {
    if (speaker === before.quotations[i]?.speaker) continue;
    const key = speaker ?? '';
    pushTo(bySpeaker, key, paragraph);
  }
  for (const [speaker, paragraphs] of bySpeaker) {
    const where = `¶${[...new Set(paragraphs)].join(', ')}`;
    const count = plural(paragraphs.length, 'quotation');
    changes.push(
      speaker === '' ? `${count} without a speaker (${where})` : `${count} by ${speaker} (${where})`,
    );
  }
  const [had, has] = [names(before.people), names(after.people)];
  const added = [...has].filter((name) => !had.has(name));
  const removed = [...had].filter((name) => !has.has(name));
  if (added.length > 0) changes.push(`adds ${added.join(', ')} to the people`);
  if (removed.length > 0) changes.push(`takes ${removed.join(', ')} out of the people`);
  return changes;
}

/** The words of a text between spaces, to look for others in. */
const searchableWords = (text: string): string => ` ${tokenize(text).join(' ')} `;

/** The effect of each entry of `people`, of each alias, and of each name of `places` and `not_people`, in both at once. */
export function findEntryEffects(article: ArticleText, entries: EditorEntries): EntryEffect[] {
  const { people, places, nonPeople } = entries;
  const analyzed = analyzeArticle(article, entries);
  const words = searchableWords(article.text);
  const isInText = (name: string): boolean => words.includes(searchableWords(name));
  const isPersonInText = ({ name, aliases }: Person): boolean =>
    [name, ...aliases].some(isInText) || analyzed.mentions.some(({ person }) => person === name);
  const effectOf = (entry: string, name: string, otherwise: Partial<EditorEntries>): EntryEffect => ({
    entry,
    name,
    isInText: isInText(name),
    changes: changesBetween(analyzeArticle(article, { ...entries, ...otherwise }), analyzed),
  });
  const effectOfPerson = (person: Person, i: number): EntryEffect => {
    const effect = effectOf(`people: ${person.name}`, person.name, { people: without(people, i) });
    // The bot names all declared people, in the text or not.
    return isPersonInText(person) ? { ...effect, isInText: true } : { ...effect, changes: [] };
  };
  const effectOfName = (field: string, name: string): EntryEffect => {
    const others = (list: readonly string[]): string[] => list.filter((other) => other !== name);
    return effectOf(`${field}: ${name}`, name, { places: others(places), nonPeople: others(nonPeople) });
  };
  return [
    ...people.flatMap((person, i) => [
      effectOfPerson(person, i),
      ...person.aliases.map((alias, k) =>
        effectOf(`people: ${person.name}, alias “${alias}”`, alias, {
          people: people.map((other) =>
            other === person ? { ...person, aliases: without(person.aliases, k) } : other,
          ),
        }),
      ),
    ]),
    ...[...new Set(places)].map((place) => effectOfName('places', place)),
    ...[...new Set(nonPeople)].map((name) => effectOfName('not_people', name)),
  ];
}
