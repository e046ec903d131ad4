import { stem } from '../../text/stem.ts';
import { type BankModel, type BankSize, NO_ANSWER_CLASS } from '../bank/bank-model.ts';
import { classify } from '../bank/classifier.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';

/** The evidence of a question bank for one question. */
export interface BankEvidence {
  readonly size: BankSize;
  /** The classifier's probability that the article does not answer. */
  readonly noAnswer: number;
  /** The probability of a paragraph, by its number, given that the article answers. */
  readonly probability: (paragraph: number) => number;
  /**
   * The share of the bank's questions with a word that have an answer, smoothed; 0 for a word that it lacks.
   */
  readonly answeredShare: (token: string) => number;
  /** True for a word of any of its questions. */
  readonly knowsWord: (token: string) => boolean;
}

/**
 * Unanswered questions added to those with a word, so that a few questions say little: additive smoothing.
 */
const ADDED_QUESTIONS = 2;

/** The evidence of a question bank for a question: a probability for each paragraph, and one for “no answer”. */
export function bankEvidence({ tokens, language }: AnalyzedQuery, bank: BankModel): BankEvidence {
  const probabilities = classify(tokens, bank.classifier);
  const noAnswer = probabilities[NO_ANSWER_CLASS] ?? 0;
  const countsOf = (token: string) =>
    bank.questionCounts.get(stem(token, language)) ??
    bank.questionCounts.get(stem(token, language === 'en' ? 'es' : 'en'));
  return {
    size: bank.size,
    noAnswer,
    probability: (paragraph) => (probabilities[paragraph] ?? 0) / (1 - noAnswer || 1),
    answeredShare: (token) => {
      const counts = countsOf(token);
      return counts ? counts.answered / (counts.all + ADDED_QUESTIONS) : 0;
    },
    knowsWord: (token) => countsOf(token) !== undefined,
  };
}
