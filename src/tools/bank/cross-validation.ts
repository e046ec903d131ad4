/** Asks questions of a bank that has been trained without them. */
import type { ArticleWithPassages } from '../../analysis/corpus.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { ArticleIndex } from '../../search/index/article-index.ts';
import { indexArticle } from '../../search/index/article-snapshot.ts';
import { SearchIndex } from '../../search/search-index.ts';
import { askQuestions, type EvaluatedQuestion } from '../eval/questions.ts';

/** Smaller banks are asked leave-one-out. */
const MAX_LEAVE_ONE_OUT = 60;
/**
 * Of larger ones, a fifth is held out at a time.
 *
 * @see https://en.wikipedia.org/wiki/Cross-validation_(statistics)#k-fold_cross-validation
 */
const FOLDS = 5;

/** Asks questions of an article whose model is trained on others. */
export type Ask = (
  questions: readonly BankQuestion[],
  trainedOn: readonly BankQuestion[],
) => EvaluatedQuestion[];

/** An {@link Ask} for one article of a knowledge base. */
export function askerOf(contents: ArticleWithPassages, { corpus, index }: KnowledgeBase): Ask {
  const { resources } = index;
  return (questions, trainedOn) => {
    const snapshot = indexArticle(contents, trainedOn, resources);
    const articleIndex = new ArticleIndex(contents, snapshot, resources);
    const own = new SearchIndex([articleIndex], [], corpus.synonyms, resources);
    const judged = questions.map(({ question, language, paragraphs }) => ({
      question,
      gold: paragraphs.length > 0 ? paragraphs : null,
      kind: language,
    }));
    return askQuestions(judged, contents.article, [], own);
  };
}

/** The number of folds of the cross-validation. */
export const foldCount = (questionCount: number): number =>
  questionCount <= MAX_LEAVE_ONE_OUT ? questionCount : FOLDS;

/**
 * Asks each question of a model that is trained on the others.
 *
 * @param besides questions that the model is trained on as well, and that are not asked
 * @returns the questions in their order
 */
export function askHeldOut(
  questions: readonly BankQuestion[],
  besides: readonly BankQuestion[],
  ask: Ask,
): EvaluatedQuestion[] {
  const folds = foldCount(questions.length);
  const asked = new Map<number, EvaluatedQuestion>();
  for (let fold = 0; fold < folds; fold += 1) {
    const heldOut = [...questions.keys()].filter((i) => i % folds === fold);
    const others = questions.filter((_, i) => i % folds !== fold);
    const results = ask(
      heldOut.flatMap((i) => questions[i] ?? []),
      [...others, ...besides],
    );
    for (const [k, i] of heldOut.entries()) {
      const result = results[k];
      if (result) asked.set(i, result);
    }
  }
  return questions.flatMap((_, i) => asked.get(i) ?? []);
}
