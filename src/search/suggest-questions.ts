import { paragraphKey } from '../corpus/article.ts';
import type { BankQuestion } from '../corpus/question-bank.ts';
import type { Language } from '../text/language.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Answer } from './answer.ts';
import type { SearchIndex } from './search-index.ts';
import { stopWords } from './stop-words.ts';

/** The distances from an answering paragraph at which its neighbors are asked about, in order. */
const NEIGHBOR_OFFSETS = [1, -1, 2, -2, 3, -3];

/** Completes a question: the suggested questions that resemble it, best first; all in reading order for an empty one. */
export function autocompleteQuestions(
  typed: string,
  { suggestions }: SearchIndex,
  language: Language,
): BankQuestion[] {
  const { questions, search } = suggestions[language];
  return typed.trim() === '' ? [...questions] : search(typed);
}

/**
 * Alternatives to a question that the articles do not answer: for each of the nearest paragraphs the suggested question that
 * resembles it most, stop words apart.
 */
export function alternativeQuestions(
  question: string,
  { nearest }: Answer,
  index: SearchIndex,
  language: Language,
): BankQuestion[] {
  // "How" and "what" are in every question.
  const topicWords = tokenize(question).filter((word) => !stopWords.has(word));
  const bySimilarity = [
    ...autocompleteQuestions(topicWords.join(' '), index, language),
    ...index.suggestions[language].questions,
  ];
  const alternatives = nearest.flatMap(
    ({ article, paragraph }) =>
      bySimilarity.find((other) => other.article === article && other.paragraph === paragraph) ?? [],
  );
  return [...new Set(alternatives)];
}

/**
 * Questions to go on with: the first suggested question of each paragraph that was ranked but does not answer, or that is
 * near one that answers.
 */
export function relatedQuestions(
  { hits, ranked }: Answer,
  { suggestions }: SearchIndex,
  language: Language,
): BankQuestion[] {
  const keyOf = ({ passage }: Answer['hits'][number], offset = 0): string =>
    paragraphKey(passage.article, passage.paragraph + offset);
  const answered = new Set(hits.map((hit) => keyOf(hit)));
  const rankedKeys = ranked.map((hit) => keyOf(hit));
  const neighborKeys = hits.flatMap((hit) => NEIGHBOR_OFFSETS.map((offset) => keyOf(hit, offset)));
  const related = new Set([...rankedKeys, ...neighborKeys].filter((key) => !answered.has(key)));
  return [...related].flatMap((key) => suggestions[language].firstByParagraph.get(key) ?? []);
}
