import type { Article, Person } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { mergeDetected } from './alias-index.ts';
import { findNameMentions } from './name-mentions.ts';
import { recognizePeople } from './recognize-people.ts';
import { recognizePlaces } from './recognize-places.ts';

/** What an editor has put down of the people and places of an article. */
export interface EditorEntities {
  readonly people: readonly Person[];
  /** What is among them is no person, whatever it looks like. */
  readonly places: readonly string[];
}

/**
 * The people and places of an article: the editor's, and those that its text names besides.
 *
 * @param listed what the front matter has. Default: nothing
 */
export function extractEntities(
  story: Pick<Article, 'text' | 'language' | 'paragraphs'>,
  listed: EditorEntities = { people: [], places: [] },
): Pick<Article, 'people' | 'places'> {
  const mentions = findNameMentions(story);
  const places = new Set(listed.places.map(normalize));
  const isNew = (name: string): boolean => !places.has(normalize(name));
  const found = recognizePeople(mentions, story.language).filter(({ name }) => isNew(name));
  const people = mergeDetected(listed.people, found);
  return {
    people,
    places: [...listed.places, ...recognizePlaces(mentions, people, story.language).filter(isNew)],
  };
}
