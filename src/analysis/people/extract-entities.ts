/** Named entity extraction: the people and places of an article. */

import type { Article, ArticleText, EditorEntries } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { mergeDetected } from './merge-people.ts';
import { findNameCandidates } from './name-candidates.ts';
import { recognizePeople } from './recognize-people.ts';
import { recognizePlaces } from './recognize-places.ts';

/** The people and places of a text: first those that its editor declares, then those that are detected. */
export function extractEntities(
  article: Pick<ArticleText, 'text' | 'language' | 'paragraphs'>,
  declared: Pick<EditorEntries, 'people' | 'places'>,
): Pick<Article, 'people' | 'places'> {
  const candidates = findNameCandidates(article);
  const declaredPlaces = new Set(declared.places.map(normalize));
  const isUndeclared = (name: string): boolean => !declaredPlaces.has(normalize(name));
  const detected = recognizePeople(candidates, article.language).filter(({ name }) => isUndeclared(name));
  const people = mergeDetected(declared.people, detected);
  const places = recognizePlaces(candidates, people, article.language).filter(isUndeclared);
  return { people, places: [...declared.places, ...places] };
}
