/** Suggested questions of the banks: to complete what is typed, to ask instead, and to go on with. */
import { type Article, paragraphId } from '../corpus/article.ts';
import type { BankQuestion } from '../corpus/question-bank.ts';
import type { Language } from '../text/language.ts';
import { textTokens } from '../text/question-tokens.ts';
import { isStopWord } from '../text/stop-words.ts';
import { distinctBy } from '../util/distinct-by.ts';
import type { Answer, Hit } from './answer.ts';
import type { SearchIndex } from './search-index.ts';

/** Each question once: the banks of several articles may have the same, and it is asked of all of them. */
const distinct = (questions: readonly BankQuestion[]): BankQuestion[] =>
  distinctBy(questions, ({ question }) => question);

/**
 * Completes a question: the suggested questions that resemble it, best first; all in reading order for an
 * empty one.
 */
export function autocompleteQuestions(
  typed: string,
  { suggestions }: SearchIndex,
  language: Language,
): BankQuestion[] {
  const { questions, search } = suggestions[language];
  return distinct(typed.trim() === '' ? questions : search(typed));
}

/**
 * Alternatives to a question that has no answer: for each passage that comes near it, the suggested question
 * of its paragraph that resembles it most, stop words apart.
 */
export function alternativeQuestions(
  question: string,
  { hits, further }: Answer,
  searchIndex: SearchIndex,
  language: Language,
): BankQuestion[] {
  // "How" and "what" are in every question.
  const contentWords = textTokens(question).filter((token) => !isStopWord(token));
  const bySimilarity = [
    ...autocompleteQuestions(contentWords.join(' '), searchIndex, language),
    ...searchIndex.suggestions[language].questions,
  ];
  const alternatives = [...hits, ...further].flatMap(
    ({ passage: { article, paragraph } }) =>
      bySimilarity.find((other) => other.article === article && other.paragraphs[0] === paragraph) ?? [],
  );
  return distinct(alternatives);
}

/**
 * The paragraphs of the topics that the hits are from, then of the topics before and after these, in reading
 * order.
 */
function neighboringParagraphs(article: Article, hits: readonly Hit[]): number[] {
  const answering = new Set(
    hits.flatMap(({ passage }) => (passage.article === article ? [passage.paragraph] : [])),
  );
  const isAnswering = article.topics.map(({ paragraphs }) =>
    paragraphs.some((number) => answering.has(number)),
  );
  const own = article.topics.filter((_, i) => isAnswering[i]);
  const neighbors = article.topics.filter(
    (_, i) => !isAnswering[i] && (isAnswering[i - 1] || isAnswering[i + 1]),
  );
  return [...own, ...neighbors].flatMap(({ paragraphs }) => paragraphs);
}

/**
 * Questions to go on with: the first of each other paragraph of the same topics, then of the neighboring
 * topics.
 */
export function relatedQuestions(
  { hits }: Answer,
  { suggestions }: SearchIndex,
  language: Language,
): BankQuestion[] {
  const answered = new Set(hits.map(({ passage }) => paragraphId(passage.article, passage.paragraph)));
  const articles = new Set(hits.map(({ passage }) => passage.article));
  const keys = [...articles].flatMap((article) =>
    neighboringParagraphs(article, hits).map((paragraph) => paragraphId(article, paragraph)),
  );
  const others = [...new Set(keys)].filter((key) => !answered.has(key));
  return distinct(others.flatMap((key) => suggestions[language].firstByParagraph.get(key) ?? []));
}
