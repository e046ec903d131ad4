import { stem } from '../text/stem.ts';
import type { AnalyzedQuery } from './analyze-query.ts';
import { type BankModel, NO_ANSWER_CLASS } from './bank-model.ts';
import { classify } from './classifier.ts';
import { isStopWord } from './stop-words.ts';

/** What a question bank says of a question. */
export interface BankEvidence {
  /** The classifier's probability that the article does not answer. */
  readonly noAnswer: number;
  /** By paragraph number: its probability, given that the article answers. */
  readonly probability: (paragraph: number) => number;
  /** By paragraph number: how much the question's content words belong to it in the bank, 0 to 1. */
  readonly association: (paragraph: number) => number;
  /** For each content word: the share of its questions in the bank that have an answer; `undefined` for a rare word. */
  readonly answeredShare: (token: string) => number | undefined;
}

/** Words in fewer questions of the bank say nothing. */
const MIN_QUESTIONS = 3;

export function bankEvidence({ tokens, language }: AnalyzedQuery, bank: BankModel): BankEvidence {
  const probabilities = classify(tokens, bank.classifier);
  const noAnswer = probabilities[NO_ANSWER_CLASS] ?? 0;
  const countsOf = (token: string): Float32Array | undefined =>
    bank.counts.get(stem(token, language)) ?? bank.counts.get(stem(token, language === 'en' ? 'es' : 'en'));
  const content = [...new Set(tokens.filter((token) => !isStopWord(token)))].map((token) => {
    const counts = countsOf(token);
    const total = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
    return { counts, total, idf: Math.log((bank.questions + 1) / (total + 1)) };
  });
  const weight = content.reduce((sum, { idf }) => sum + idf, 0) || 1;
  return {
    noAnswer,
    probability: (paragraph) => (probabilities[paragraph] ?? 0) / (1 - noAnswer || 1),
    association: (paragraph) =>
      content.reduce(
        (sum, { counts, total, idf }) => sum + (counts ? (idf * (counts[paragraph] ?? 0)) / total : 0),
        0,
      ) / weight,
    answeredShare: (token) => {
      const counts = countsOf(token);
      const total = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
      return counts && total >= MIN_QUESTIONS ? 1 - (counts[NO_ANSWER_CLASS] ?? 0) / total : undefined;
    },
  };
}
