import { type Evidence, explain, explainAlone, type ScoredPassage } from '../evidence/evidence.ts';
import { findExpectedAnswer } from '../evidence/expected-answer.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { shareOfSpecificity } from '../query/analyze-query.ts';
import type { Answerability } from './judgement.ts';

/** Minimum explained shares of a question, and of its predicate. */
const THRESHOLDS = { answer: 0.71, predicate: 0.65, nearest: 0.08, allWords: 0.95 } as const;

/**
 * A best passage whose score is so many times the next one's is likelier right, and has to explain less: the score margin of
 * query performance prediction. It explains a `share` of the question by confident matches, since words that are only similar
 * make no clear winner.
 *
 * @see https://doi.org/10.2200/S00235ED1V01Y201004ICR015 (Carmel and Yom-Tov, 2010)
 */
const CLEAR_WINNER = { margin: 1.25, share: 0.5, confident: 0.9, answer: 0.62, predicate: 0.62 } as const;

function isClearWinner({ position, score, lexical }: ScoredPassage, { query, ranked }: Evidence): boolean {
  const next = ranked.find((passage) => passage.position !== position);
  if (score < CLEAR_WINNER.margin * (next?.score ?? 0)) return false;
  const share = shareOfSpecificity(query, ({ matchConfidence }, i) =>
    matchConfidence >= CLEAR_WINNER.confident ? (lexical?.matched[i] ?? 0) : 0,
  );
  return share >= CLEAR_WINNER.share;
}

/** True where a passage by itself explains what is asked, and not only of whom or what. */
export const explainsPredicate = (evidence: Evidence, position: number): boolean =>
  explainAlone(evidence, position).predicateShare >= THRESHOLDS.predicate;

/**
 * The answerability of a question by the words that the best passage and its neighbors explain, and by the expected type of
 * answer.
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
  const thresholds = isClearWinner(top, evidence)
    ? { ...THRESHOLDS, answer: CLEAR_WINNER.answer, predicate: CLEAR_WINNER.predicate }
    : THRESHOLDS;
  const isMet = hasAnswer && predicateShare >= thresholds.predicate;
  const requirement = presence.anywhere ? (isMet ? 'met' : 'missing') : 'absent';
  return { confidence: share, thresholds, requirement };
}
