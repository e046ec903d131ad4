import type { Article } from '../corpus/article.ts';
import { normalize } from '../text/normalize.ts';
import { type AnswerType, containsAnswerType } from './answer-type.ts';

/** The normalized words of the names of the people and places in an article. */
export interface EntityWords {
  readonly person: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
}

/** The score of a capitalized word that is not known to name a person or place: it may be the name of anything. */
const UNKNOWN_NAME_SCORE = 0.7;

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}]+/gu;

function nameWords(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.match(CAPITALIZED) ?? []).map(normalize));
}

/** The words of an article's named entities. */
export function entityWordsOf({ people, places }: Pick<Article, 'people' | 'places'>): EntityWords {
  return { person: nameWords(people.map(({ name }) => name)), place: nameWords(places) };
}

/**
 * Scores a sentence by whether it contains an answer of the expected type.
 *
 * @param queryWords the words of the question: a name that it gives is not the one it asks for
 * @param entityWords those of the sentence's article
 * @returns 0 to 1
 */
export function answerTypeScore(
  sentence: string,
  type: AnswerType,
  queryWords: ReadonlySet<string>,
  entityWords: EntityWords,
): number {
  if (type !== 'person' && type !== 'place') return containsAnswerType(sentence, type, queryWords) ? 1 : 0;
  const known = entityWords[type];
  for (const [name] of sentence.matchAll(CAPITALIZED)) {
    const word = normalize(name);
    if (known.has(word) && !queryWords.has(word)) return 1;
  }
  return containsAnswerType(sentence, type, queryWords) ? UNKNOWN_NAME_SCORE : 0;
}
