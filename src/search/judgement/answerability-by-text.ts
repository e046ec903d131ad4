import { type Evidence, explain, explainAlone, type ScoredPassage } from '../evidence/evidence.ts';
import { findExpectedAnswer } from '../evidence/expected-answer.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { Answerability } from './judgement.ts';

/** Minimum explained shares of a question, and of its predicate. */
const THRESHOLDS = { answer: 0.71, predicate: 0.65, nearest: 0.08, allWords: 0.95 } as const;

/** True where a passage by itself explains what is asked, and not only of whom or what. */
export const explainsPredicate = (evidence: Evidence, position: number): boolean =>
  explainAlone(evidence, position).predicateShare >= THRESHOLDS.predicate;

/**
 * The answerability of a question by the words that the best passage and its neighbors explain, and by the expected type of answer.
 */
export function answerabilityByText(
  evidence: Evidence,
  top: ScoredPassage,
  index: ArticleIndex,
): Answerability {
  const { share, predicateShare } = explain(evidence, top.position);
  const presence = findExpectedAnswer(evidence, top, index);
  const { query } = evidence;
  // A place or a person needs no name ("she works at a mill") where all words are there.
  const mayBeUnnamed = presence.type === 'place' || presence.type === 'person';
  const hasAllWords = share >= THRESHOLDS.allWords && query.terms.length > 1;
  // A reason needs no word for one ("Bell opposes the dam: it would flood the valley"), but a name alone has none.
  const asksMoreThanName = query.terms.some(({ isNamedEntity }) => !isNamedEntity);
  const hasAnswer =
    presence.best || (mayBeUnnamed && hasAllWords) || (presence.type === 'reason' && asksMoreThanName);
  const isMet = hasAnswer && predicateShare >= THRESHOLDS.predicate;
  const requirement = presence.anywhere ? (isMet ? 'met' : 'missing') : 'absent';
  return { confidence: share, thresholds: THRESHOLDS, requirement };
}
