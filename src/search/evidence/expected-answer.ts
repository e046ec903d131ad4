import { hasImpersonalSubject } from '../../analysis/tokens/ages.ts';
import { slice } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { hasPrice } from '../answer-types/answer-type.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { AnswerType } from '../question/interrogative-patterns.ts';
import { type Evidence, type ScoredPassage, sentenceShares } from './evidence.ts';

/**
 * Minimum that a sentence with such an answer matches of the question, relative to the sentence of the passage that matches it
 * best.
 */
const MIN_SENTENCE_SHARE = 0.7;

/** Types whose answers belong to the event of their sentence: "It cost $4 million. The airport was fined" is no fine. */
const OF_ITS_SENTENCE: ReadonlySet<AnswerType> = new Set(['frequency', 'measure', 'money', 'name', 'number']);

/** Presence of an answer of the expected type in passages; all true if the question expects none. */
export interface ExpectedAnswerPresence {
  readonly type: AnswerType | undefined;
  /** True if the best passage does. */
  readonly best: boolean;
  /** True if any passage does, or such answers are not rare. */
  readonly anywhere: boolean;
}

/** True for a passage with an answer of the expected type. */
export function hasExpectedAnswer(
  { query: { answerScore } }: Evidence,
  { position }: Pick<ScoredPassage, 'position'>,
  index: ArticleIndex,
): boolean {
  return (index.passages[position]?.sentences ?? []).some((sentence) => answerScore(sentence) > 0);
}

/** True for a question for the price of something, of a passage that has no sum for it. */
export function lacksPrice(
  { query: { expected } }: Evidence,
  { position }: ScoredPassage,
  { article, passages }: ArticleIndex,
): boolean {
  if (!expected?.goods) return false;
  const sentences = passages[position]?.sentences ?? [];
  const textOf = (sentence: Span | undefined): string => (sentence ? slice(article, sentence) : '');
  return !sentences.some((sentence, i) => {
    const before = sentences[i - 1] ?? passages[position - 1]?.sentences.at(-1);
    return hasPrice(textOf(sentence), textOf(before), expected, article.language);
  });
}

/** Looks for an answer of the type that a question expects, in the best passage and anywhere. */
export function findExpectedAnswer(
  evidence: Evidence,
  top: ScoredPassage,
  index: ArticleIndex,
): ExpectedAnswerPresence {
  const { query } = evidence;
  const { expected, answerScore, terms } = query;
  if (!expected) return { type: undefined, best: true, anywhere: true };
  const { type } = expected;
  const isAnswer = (span: Span): boolean => answerScore(span) > 0;
  const isAnswered = (passage: ScoredPassage): boolean => {
    if (expected.goods) return !lacksPrice(evidence, passage, index);
    if (!OF_ITS_SENTENCE.has(type)) return hasExpectedAnswer(evidence, passage, index);
    const shares = sentenceShares(passage, terms);
    const isOnQuestion = (i: number): boolean => (shares[i] ?? 0) >= MIN_SENTENCE_SHARE;
    // "The ferry was sold by weight. | It was $23 a kilo."
    const goesOn = (span: Span, i: number): boolean =>
      isOnQuestion(i - 1) && hasImpersonalSubject(slice(index.article, span), index.article.language);
    const sentences = index.passages[passage.position]?.sentences ?? [];
    return sentences.some((span, i) => (isOnQuestion(i) || goesOn(span, i)) && isAnswer(span));
  };
  const best = isAnswered(top);
  const isRare = type === 'age' || type === 'money';
  return {
    type,
    best,
    anywhere:
      best ||
      !isRare ||
      index.passages.some((_, position) => hasExpectedAnswer(evidence, { position }, index)),
  };
}
