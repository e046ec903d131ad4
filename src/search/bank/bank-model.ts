import type { AliasIndex } from '../../analysis/people/alias-index.ts';
import { type Article, slice } from '../../corpus/article.ts';
import { deduplicationKey } from '../../corpus/deduplication-key.ts';
import type { Passage } from '../../corpus/passages.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { questionTokens, textTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type QuantizedModel, train } from './classifier.ts';
import { uncoveredSentences } from './uncovered-sentences.ts';

/** The class of questions that the article does not answer; those of paragraphs have their numbers. */
export const NO_ANSWER_CLASS = 0;

/** The number of bank questions with a word. */
interface QuestionCounts {
  readonly all: number;
  readonly answered: number;
}

/** A model of an article's question bank: plain data. */
export interface BankModel {
  /** Predicts which paragraph answers a question. */
  readonly classifier: QuantizedModel;
  /** The paragraphs of each of its questions, by {@link deduplicationKey}; none of those under `none`. */
  readonly questions: ReadonlyMap<string, readonly number[]>;
  /** By stem. */
  readonly questionCounts: ReadonlyMap<string, QuestionCounts>;
  /** Its size, by which its probabilities are trusted. */
  readonly size: BankSize;
  /** The sentences that none of its questions is for, such as those added since. */
  readonly uncovered: readonly Span[];
}

/**
 * `large`: it judges whether the article answers. `small`: it ranks paragraphs, and the text judges.
 * `no-negatives`: it has too few questions without an answer, so every question looks answered to it.
 */
export type BankSize = 'large' | 'small' | 'no-negatives';

/** Minimum questions for each paragraph, and without an answer, of a large bank. */
const LARGE_BANK = { perParagraph: 40, unanswered: 100 } as const;
const MIN_UNANSWERED = 10;

/** The size of a question bank, relative to its article's. */
export function bankSize(bank: readonly BankQuestion[], { paragraphs, captions }: Article): BankSize {
  const unanswered = bank.filter((question) => question.paragraphs.length === 0).length;
  if (unanswered < MIN_UNANSWERED) return 'no-negatives';
  const perParagraph = (bank.length - unanswered) / Math.max(1, paragraphs.length - captions.size);
  const isLarge = perParagraph >= LARGE_BANK.perParagraph && unanswered >= LARGE_BANK.unanswered;
  return isLarge ? 'large' : 'small';
}

/** The article's own text, on which the model is trained besides the bank. */
interface TrainingText {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly aliases: AliasIndex;
}

/**
 * Trains on the bank of an article and on its paragraphs.
 *
 * @returns `undefined` for an empty bank
 */
export function trainBankModel(
  { article, passages, aliases }: TrainingText,
  bank: readonly BankQuestion[],
): BankModel | undefined {
  if (bank.length === 0) return undefined;
  const ownWords = passages.map((passage) => ({
    tokens: aliases.canonicalize(textTokens(slice(article, passage))),
    class: passage.paragraph,
  }));
  const questionCounts = new Map<string, QuestionCounts>();
  const questions = bank.flatMap(({ question, language, paragraphs }) => {
    const tokens = aliases.canonicalize(questionTokens(question));
    const contentWords = tokens.filter((token) => !isStopWord(token, language));
    for (const term of new Set(contentWords.map((token) => stem(token, language)))) {
      const { all, answered } = questionCounts.get(term) ?? { all: 0, answered: 0 };
      questionCounts.set(term, { all: all + 1, answered: answered + (paragraphs.length > 0 ? 1 : 0) });
    }
    // A question that several paragraphs answer is an example of each.
    const classes = paragraphs.length > 0 ? paragraphs : [NO_ANSWER_CLASS];
    return classes.map((paragraph) => ({ tokens, class: paragraph }));
  });
  const classCount = article.paragraphs.length + 1;
  const size = bankSize(bank, article);
  return {
    classifier: train([...ownWords, ...questions], classCount),
    questions: new Map(bank.map(({ question, paragraphs }) => [deduplicationKey(question), paragraphs])),
    questionCounts,
    size,
    uncovered: uncoveredSentences(article, bank, size === 'large'),
  };
}
