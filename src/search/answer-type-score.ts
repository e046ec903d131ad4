import type { Article } from '../corpus/article.ts';
import { normalize } from '../text/normalize.ts';
import { type AnswerType, containsAnswerType } from './answer-type.ts';

/** The words of the names of those whom, and of what, an article names, folded. */
interface EntityWords {
  readonly person: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
}

/** How far capital letters, which may be anything's, hold the person or the place that is asked for. */
const UNKNOWN_NAME_SCORE = 0.7;

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]+/gu;

const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => name.match(CAPITALISED) ?? []).map(normalize));

/** Made once for each article: its names are looked up for each sentence that may answer. */
const known = new WeakMap<Article, EntityWords>();

function entityWordsOf(article: Article): EntityWords {
  const before = known.get(article);
  if (before) return before;
  const named = {
    person: wordsOf(article.people.map(({ name }) => name)),
    place: wordsOf(article.places),
  };
  known.set(article, named);
  return named;
}

/**
 * How surely a sentence holds something of the kind that a question asks for: a person or a place that its article is known to
 * name more surely than any other words with capital letters.
 *
 * @param asked the folded words of the question: a name that is in it is not the one it asks for
 * @returns from 0 to 1
 */
export function answerTypeScore(
  sentence: string,
  kind: AnswerType,
  asked: ReadonlySet<string>,
  article: Article,
): number {
  if (kind !== 'person' && kind !== 'place') return containsAnswerType(sentence, kind, asked) ? 1 : 0;
  const names = entityWordsOf(article)[kind];
  for (const [name] of sentence.matchAll(CAPITALISED)) {
    const word = normalize(name);
    if (names.has(word) && !asked.has(word)) return 1;
  }
  return containsAnswerType(sentence, kind, asked) ? UNKNOWN_NAME_SCORE : 0;
}
