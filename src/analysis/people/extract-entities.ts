import type { Article, Person } from '../../corpus/article.ts';
import { fold } from '../../text/normalize.ts';
import { withFound } from './alias-index.ts';
import { nameMentions } from './name-mentions.ts';
import { peopleAmong } from './recognize-people.ts';
import { placesAmong } from './recognize-places.ts';

/** What an editor has put down of the people and places of an article. */
export interface Listed {
  readonly people: readonly Person[];
  /** What is among them is no person, whatever it looks like. */
  readonly places: readonly string[];
}

/**
 * The people and places of an article: the editor's, and those that its text names besides.
 *
 * @param listed what the front matter has. Default: nothing
 */
export function whoAndWhere(
  story: Pick<Article, 'text' | 'language' | 'paragraphs'>,
  listed: Listed = { people: [], places: [] },
): Pick<Article, 'people' | 'places'> {
  const mentions = nameMentions(story);
  const places = new Set(listed.places.map(fold));
  const isNew = (name: string): boolean => !places.has(fold(name));
  const found = peopleAmong(mentions, story.language).filter(({ name }) => isNew(name));
  const people = withFound(listed.people, found);
  return {
    people,
    places: [...listed.places, ...placesAmong(mentions, people, story.language).filter(isNew)],
  };
}
