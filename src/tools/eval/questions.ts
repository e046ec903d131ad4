import { type Article, slice } from '../../corpus/article.ts';
import { deduplicationKey } from '../../corpus/deduplication-key.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { StartupError } from '../../errors.ts';
import { answer, type Hit } from '../../search/answer.ts';
import type { Outcome } from '../../search/judgement/judgement.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { detectQuestionLanguage } from '../../text/detect-language.ts';

/** A question with its relevance judgments. */
interface LabeledQuestion {
  readonly question: string;
  /** The numbers of the paragraphs that answer it, best first; `null` where the article does not. */
  readonly gold: readonly number[] | null;
  /** Metrics are printed by kind: the language, and the third column of the file if there is one. */
  readonly kind: string;
}

/** The answer to a question. */
export interface EvaluatedQuestion extends LabeledQuestion {
  readonly outcome: Outcome;
  /** The numbers of the paragraphs on the first page, best first. */
  readonly shown: readonly number[];
  /** Those, and the ones that came next. */
  readonly passages: readonly number[];
  /** The words in bold on the first page. */
  readonly bold: readonly string[];
  /** True for a question in the words of the bank, but for case, accents and punctuation: the bank decides it by itself. */
  readonly inBank: boolean;
}

/**
 * The metrics of some outcomes, 0 to 1 but for the counts. A question that is refused although it has an
 * answer is a miss.
 *
 * @see https://en.wikipedia.org/wiki/Mean_reciprocal_rank
 */
interface Metrics {
  /** The number of questions that have an answer. */
  readonly questions: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr: number;
  /** The share of questions that have an answer, and were refused. */
  readonly falseRefusals: number;
  /** The share of them for which only the nearest passages were offered. */
  readonly hedged: number;
  /** The number of questions that have no answer. */
  readonly unanswerable: number;
  /** The share of these that was refused. */
  readonly refused: number;
  /** The share of these that was answered; for the others, the nearest passages were offered. */
  readonly falseAnswers: number;
}

/**
 * Parses questions, one a line: a tab, the paragraphs that answer it (`4` or `5,17`) or `NONE`, and
 * optionally a tab and a kind.
 *
 * @param path for error messages
 * @param article the article with these paragraphs
 * @throws StartupError naming the first malformed line, or the first with a paragraph that the article does
 *   not have
 */
export function parseQuestions(text: string, path: string, article: Article): LabeledQuestion[] {
  const { id, paragraphs } = article;
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const [question = '', gold = '', kind] = line.split('\t');
    if (question === '' || !/^(?:NONE|\d+(?:,\d+)*)$/.test(gold.trim())) {
      throw new StartupError(
        `${path}:${i + 1}: should be a question, a tab, and paragraph numbers like 5,17 or NONE`,
      );
    }
    const numbers = gold.trim() === 'NONE' ? null : gold.split(',').map(Number);
    const unknown = numbers?.find((number) => paragraphs.every((paragraph) => paragraph.number !== number));
    if (unknown !== undefined) {
      throw new StartupError(
        `${path}:${i + 1}: ${id} has no paragraph ${unknown}; it has ${paragraphs.length}, counted from 1`,
      );
    }
    const language = detectQuestionLanguage(question) ?? article.language;
    return [{ question, gold: numbers, kind: kind === undefined ? language : `${language} ${kind.trim()}` }];
  });
}

/**
 * Asks an article all questions.
 *
 * @param bank that of the article, empty if it has none
 */
export function askQuestions(
  questions: readonly LabeledQuestion[],
  article: Article,
  bank: readonly Pick<BankQuestion, 'question'>[],
  index: SearchIndex,
): EvaluatedQuestion[] {
  const inBank = new Set(bank.map(({ question }) => deduplicationKey(question)));
  return questions.map((judged) => {
    const { outcome, hits, further } = answer(judged.question, index, { article });
    const paragraphsOf = (some: readonly Hit[]): number[] => [
      ...new Set(some.map(({ passage }) => passage.paragraph)),
    ];
    return {
      ...judged,
      outcome,
      shown: paragraphsOf(hits),
      passages: paragraphsOf(outcome === 'none' ? [] : [...hits, ...further]),
      bold: hits.flatMap(({ passage, highlights }) => highlights.map((span) => slice(passage.article, span))),
      inBank: inBank.has(deduplicationKey(judged.question)),
    };
  });
}

/** The rank of the first relevant paragraph, counted from 1; `undefined` where none is. */
function rankOf({ gold, passages }: EvaluatedQuestion): number | undefined {
  const index = passages.findIndex((paragraph) => gold?.includes(paragraph));
  return index < 0 ? undefined : index + 1;
}

/** True where no paragraph that answers came first or, for a question without an answer, where it was answered. */
export function isWrong(asked: EvaluatedQuestion): boolean {
  return asked.gold ? rankOf(asked) !== 1 : asked.outcome === 'answer';
}

/** True where no passage was offered. */
const isRefused = ({ outcome }: EvaluatedQuestion): boolean => outcome === 'none' || outcome === 'small-talk';

/** Computes the metrics of some outcomes; 0 where there is nothing to measure. */
export function computeMetrics(outcomes: readonly EvaluatedQuestion[]): Metrics {
  const answerable = outcomes.filter(({ gold }) => gold !== null);
  const unanswerable = outcomes.filter(({ gold }) => gold === null);
  const share = (some: readonly EvaluatedQuestion[], all: readonly EvaluatedQuestion[]): number =>
    all.length === 0 ? 0 : some.length / all.length;
  const hitRate = (k: number): number =>
    share(
      answerable.filter((outcome) => (rankOf(outcome) ?? Number.POSITIVE_INFINITY) <= k),
      answerable,
    );
  const reciprocalRanks = answerable.reduce(
    (sum, outcome) => sum + 1 / (rankOf(outcome) ?? Number.POSITIVE_INFINITY),
    0,
  );
  return {
    questions: answerable.length,
    hit1: hitRate(1),
    hit3: hitRate(3),
    mrr: answerable.length === 0 ? 0 : reciprocalRanks / answerable.length,
    falseRefusals: share(answerable.filter(isRefused), answerable),
    hedged: share(
      answerable.filter(({ outcome }) => outcome === 'nearest'),
      answerable,
    ),
    unanswerable: unanswerable.length,
    refused: share(unanswerable.filter(isRefused), unanswerable),
    falseAnswers: share(
      unanswerable.filter(({ outcome }) => outcome === 'answer'),
      unanswerable,
    ),
  };
}
