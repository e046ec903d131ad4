import type { ArticleIndex } from './article-index.ts';
import { type Evidence, explain, type ScoredPassage } from './evidence.ts';
import { findExpectedAnswer } from './expected-answer.ts';
import type { Verdict } from './judgement.ts';

/**
 * Bounds of the explained share of a question, and of that of its predicate.
 */
const THRESHOLDS = { answer: 0.68, predicate: 0.65, none: 0.08, allWords: 0.95 } as const;

/**
 * Judges by the words that the best passage and its neighbors explain, and by the expected type of answer.
 */
export function judgeByText(evidence: Evidence, top: ScoredPassage, index: ArticleIndex): Verdict {
  const { share, predicateShare } = explain(evidence, top.position);
  const presence = findExpectedAnswer(evidence, index);
  if (share < THRESHOLDS.none || !presence.anywhere) return { outcome: 'none', confidence: share };
  const isExplained = share >= THRESHOLDS.answer && predicateShare >= THRESHOLDS.predicate;
  const { query } = evidence;
  // A place or a person needs no name ("she works at a mill") where all words are there.
  const mayBeUnnamed = presence.type === 'place' || presence.type === 'person';
  const hasAllWords = share >= THRESHOLDS.allWords && query.terms.length > 1;
  // A reason needs no word for one ("Bell opposes the dam: it would flood the valley"), but a name alone has none.
  const hasPredicate = query.terms.some(({ isNamedEntity }) => !isNamedEntity);
  const mayAnswer =
    presence.best || (mayBeUnnamed && hasAllWords) || (presence.type === 'reason' && hasPredicate);
  return { outcome: isExplained && mayAnswer ? 'answer' : 'nearest', confidence: share };
}
