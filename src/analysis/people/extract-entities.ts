import type { Article, ArticleText, EditorEntries } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { mergeDetected } from './alias-index.ts';
import { findNameMentions } from './name-candidates.ts';
import { recognizePeople } from './recognize-people.ts';
import { recognizePlaces } from './recognize-places.ts';

/** The people and places of a text: those that its editor declares, then those that are found. */
export function extractEntities(
  article: Pick<ArticleText, 'text' | 'language' | 'paragraphs'>,
  declared: Pick<EditorEntries, 'people' | 'places'>,
): Pick<Article, 'people' | 'places'> {
  const mentions = findNameMentions(article);
  const declaredPlaces = new Set(declared.places.map(normalize));
  const isUndeclared = (name: string): boolean => !declaredPlaces.has(normalize(name));
  const detected = recognizePeople(mentions, article.language).filter(({ name }) => isUndeclared(name));
  const people = mergeDetected(declared.people, detected);
  return {
    people,
    places: [...declared.places, ...recognizePlaces(mentions, people, article.language).filter(isUndeclared)],
  };
}
