/**
 * Evidence that passages answer a question, as one score each: the words of the text, the question bank where
 * there is one, and the turns of an interview.
 */

import { slice } from '../../corpus/article.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { maxOf } from '../../util/extremes.ts';
import { memoizeByObject } from '../../util/memoize.ts';
import type { BankModel } from '../bank/bank-model.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import {
  type AnalyzedQuery,
  analyzeQuery,
  type QueryTerm,
  shareOfSpecificity,
} from '../query/analyze-query.ts';
import { mayBePolar } from '../question/interrogative.ts';
import { NUMERIC_TYPES } from '../question/interrogative-patterns.ts';
import type { Query } from '../question/parse-question.ts';
import type { LanguageResources } from '../terms/language-resources.ts';
import type { SynonymStems } from '../terms/synonym-stems.ts';
import { type BankEvidence, bankEvidence } from './bank-evidence.ts';
import { coverageOf, type LexicalEvidence, lexicalEvidence } from './lexical-evidence.ts';

/** Sources of evidence other than the article itself. */
export interface EvidenceSources {
  readonly resources: LanguageResources;
  /** The synonyms of the editor, and those of a kind of question. */
  readonly synonyms: SynonymStems;
}

/** A passage with its evidence. */
export interface ScoredPassage {
  /** Its number in the article, from 0. */
  readonly position: number;
  readonly score: number;
  /** `undefined` where neither words nor word vectors made it a candidate. */
  readonly lexical: LexicalEvidence | undefined;
}

export interface Evidence {
  readonly query: AnalyzedQuery;
  readonly bank: BankEvidence | undefined;
  /** Best first; passages without any evidence are left out. */
  readonly ranked: readonly ScoredPassage[];
}

/**
 * Weights of the score with a bank. The cube root of the probability brings out the second likeliest
 * paragraphs.
 */
const BANK_WEIGHTS = { probability: 1, lexical: 0.3 } as const;
const TOTAL_BANK_WEIGHT = BANK_WEIGHTS.probability + BANK_WEIGHTS.lexical;
/**
 * Boost of a passage with an answer of the expected type, as a share of its score; for a number the more, the fewer terms the
 * question has: most of “at what time was the leak” is the type. And the number of passages reranked.
 */
const EXPECTED_ANSWER = { gain: 0.25, numericGain: 0.5, depth: 10 } as const;
/**
 * Factors for the score of an answer below a question in the text: of the question’s score alone (`transfer`), or of that as a
 * `boost` with the `answer`'s own; and the share of its score that the question has `retained`.
 */
const TURN = { transfer: 0.98, boost: 0.55, answer: 0.75, retained: 0.3 } as const;

/** Minimum coverage of a question by the statements of a turn that answers it, and by those that do so without a name. */
const STATEMENT = { coverage: 0.7, allWords: 0.95 } as const;

function bankScore(bank: BankEvidence, paragraph: number, lexical: LexicalEvidence | undefined): number {
  const words = lexical ? (lexical.coverage + lexical.bestSentence) / 2 : 0;
  return (
    (BANK_WEIGHTS.probability * Math.cbrt(bank.probability(paragraph)) + BANK_WEIGHTS.lexical * words) /
    TOTAL_BANK_WEIGHT
  );
}

/** The weight of the question’s terms in each sentence of a passage, 0 to 1, relative to the sentence with the most. */
export function sentenceShares({ lexical }: ScoredPassage, terms: readonly QueryTerm[]): number[] {
  const matched = (lexical?.sentences ?? []).map((sentence) =>
    terms.reduce((sum, { weight }, i) => sum + (sentence[i] ?? 0) * weight, 0),
  );
  const most = maxOf(matched) || 1;
  return matched.map((one) => Math.max(0, one / most));
}

/**
 * The best answer-type score of a passage's sentences, 0 to 1, each by its share of the question's matches.
 */
function expectedAnswerScore(
  passage: ScoredPassage,
  { terms, answerScore }: AnalyzedQuery,
  index: ArticleIndex,
): number {
  const shares = sentenceShares(passage, terms);
  const scores = (index.passages[passage.position]?.sentences ?? []).map((span, i) =>
    shares[i] ? shares[i] * answerScore(span) : 0,
  );
  return Math.max(0, maxOf(scores));
}

/** Boosts those of the best passages that have an answer of the expected type. */
function preferExpectedAnswers(
  passages: Map<number, ScoredPassage>,
  query: AnalyzedQuery,
  index: ArticleIndex,
): void {
  if (!query.expected) return;
  const best = [...passages.values()].sort((a, b) => b.score - a.score).slice(0, EXPECTED_ANSWER.depth);
  const { gain, numericGain } = EXPECTED_ANSWER;
  const isNumeric = NUMERIC_TYPES.has(query.expected.type);
  const ownGain = gain + (isNumeric ? numericGain / Math.max(1, query.terms.length) : 0);
  for (const passage of best) {
    const score = passage.score * (1 + ownGain * expectedAnswerScore(passage, query, index));
    passages.set(passage.position, { ...passage, score });
  }
}

/** The weight of a query's terms that some sentences of a passage match, 0 to 1. */
function coverageBy(query: AnalyzedQuery, sentences: readonly (readonly number[])[]): number {
  const best = query.terms.map((_, i) => Math.max(0, maxOf(sentences.map((sentence) => sentence[i] ?? 0))));
  return coverageOf(query, best).coverage;
}

/**
 * The coverage of a query by the statements of a passage, and by its questions; `undefined` where it has no questions, or only
 * these.
 */
function coverageByMood(
  { position, lexical }: ScoredPassage,
  query: AnalyzedQuery,
  { article, passages }: ArticleIndex,
): { readonly stated: number; readonly asked: number } | undefined {
  const asking = (passages[position]?.sentences ?? []).map((span) => endsInQuestion(slice(article, span)));
  if (!lexical || asking.every(Boolean) || !asking.some(Boolean)) return undefined;
  const coverage = (asks: boolean): number =>
    coverageBy(
      query,
      lexical.sentences.filter((_, i) => asking[i] === asks),
    );
  return { stated: coverage(false), asked: coverage(true) };
}

/**
 * True for a turn that answers by its statements before it asks, “Two men died there. Will you close it?”: these sentences
 * match the question, more than those that ask, and have an answer of the expected type, or the question may be one of yes or
 * no.
 */
export function statesAnswer(passage: ScoredPassage, query: AnalyzedQuery, index: ArticleIndex): boolean {
  const { stated, asked } = coverageByMood(passage, query, index) ?? { stated: 0, asked: 0 };
  if (stated < STATEMENT.coverage || stated <= asked) return false;
  if (!query.expected) return mayBePolar(query.tokens, query.language);
  // A person needs no name ("two men") where all words are there.
  const mayBeUnnamed = query.expected.type === 'person' && query.terms.length > 1;
  const isAnswer = (span: Span): boolean =>
    query.answerScore(span) > 0 && !endsInQuestion(slice(index.article, span));
  return (
    (mayBeUnnamed && stated >= STATEMENT.allWords) ||
    (index.passages[passage.position]?.sentences.some(isAnswer) ?? false)
  );
}

/** True for a turn that matches the question by its statements alone, so that the turn below answers something else. */
function asksSomethingElse(passage: ScoredPassage, query: AnalyzedQuery, index: ArticleIndex): boolean {
  const coverage = coverageByMood(passage, query, index);
  return coverage !== undefined && coverage.asked === 0 && coverage.stated >= STATEMENT.coverage;
}

/** Moves the score of a paragraph or a turn that is a question itself to the answer below it. */
function transferToAnswers(
  passages: Map<number, ScoredPassage>,
  query: AnalyzedQuery,
  index: ArticleIndex,
): void {
  for (const { position, score, lexical } of [...passages.values()]) {
    const passage = { position, score, lexical };
    if (!index.isAnsweredBelow(position) || statesAnswer(passage, query, index)) continue;
    const answer = passages.get(position + 1);
    const transferred = Math.max(
      TURN.transfer * score,
      TURN.boost * score + TURN.answer * (answer?.score ?? 0),
    );
    const matched =
      lexical?.matched.map((match, i) => Math.max(match, answer?.lexical?.matched[i] ?? 0)) ?? [];
    // No sentence of the answer itself matches: those that do are the question's.
    const base =
      answer?.lexical ?? (lexical && { ...lexical, sentences: [], heading: undefined, bigrams: [] });
    passages.set(position + 1, {
      position: position + 1,
      score: transferred,
      lexical: base && { ...base, matched, ...coverageOf(query, matched) },
    });
    const retained = asksSomethingElse(passage, query, index) ? 1 : TURN.retained;
    passages.set(position, { position, score: retained * score, lexical });
  }
}

/**
 * Gathers the evidence of one article for a question, or for a part of one.
 *
 * @param question the whole question where the query is a part of it, which tells the language
 */
export function gatherEvidence(
  query: Query,
  index: ArticleIndex,
  { resources, synonyms }: EvidenceSources,
  question: string = query.text,
): Evidence {
  return rankPassages(analyzeQuery(query, index, resources, synonyms, question), index, index.bank);
}

/** The evidence for the same question as far as the text goes, without the question bank. */
export function textEvidence(evidence: Evidence, index: ArticleIndex): Evidence {
  return evidence.bank ? rankPassages(evidence.query, index, undefined) : evidence;
}

/**
 * Ranks the passages of an article by their evidence.
 *
 * @param model that of the question bank; `undefined` to go by the text alone
 */
export function rankPassages(
  query: AnalyzedQuery,
  index: ArticleIndex,
  model: BankModel | undefined,
): Evidence {
  const lexical = lexicalEvidence(query, index);
  const bank = model && bankEvidence(query, model);
  const passages = new Map<number, ScoredPassage>();
  for (const [position, { paragraph }] of index.passages.entries()) {
    const words = lexical.get(position);
    const score = bank ? bankScore(bank, paragraph, words) : (words?.score ?? 0);
    if (score > 0) passages.set(position, { position, score, lexical: words });
  }
  preferExpectedAnswers(passages, query, index);
  transferToAnswers(passages, query, index);
  return { query, bank, ranked: [...passages.values()].sort((a, b) => b.score - a.score) };
}

/** Ranked passages by their positions. */
const byPosition = memoizeByObject(
  (ranked: readonly ScoredPassage[]): ReadonlyMap<number, ScoredPassage> =>
    new Map(ranked.map((passage) => [passage.position, passage])),
);

/** A ranked passage; one without evidence has the score 0. */
export const passageAt = ({ ranked }: Evidence, position: number): ScoredPassage =>
  byPosition(ranked).get(position) ?? { position, score: 0, lexical: undefined };

/** The extent to which some passages explain a question's words. */
interface Explanation {
  /** The share of the question's weight that they match, 0 to 1. */
  readonly share: number;
  /** The same of the words other than named entities, the predicate; 1 without any. */
  readonly predicateShare: number;
}

/** Weight of a passage's neighbors as an explanation. */
const NEIGHBOR_FACTOR = 0.7;

/** The extent to which a passage explains a question, with its neighbors at a weight. */
function explainBeside(evidence: Evidence, position: number, neighborFactor: number): Explanation {
  const { query } = evidence;
  const around = [position, position - 1, position + 1].map((other, i) => ({
    lexical: passageAt(evidence, other).lexical,
    factor: i === 0 ? 1 : neighborFactor,
  }));
  const match = ({ matchConfidence }: QueryTerm, i: number): number =>
    matchConfidence *
    Math.min(1, maxOf(around.map(({ lexical, factor }) => factor * (lexical?.matched[i] ?? 0))));
  const predicate = shareOfSpecificity(query, ({ isNamedEntity }) => (isNamedEntity ? 0 : 1));
  const explainedPredicate = shareOfSpecificity(query, (term, i) =>
    term.isNamedEntity ? 0 : match(term, i),
  );
  return {
    share: shareOfSpecificity(query, match),
    predicateShare: predicate > 0 ? explainedPredicate / predicate : 1,
  };
}

/** The extent to which a passage and its neighbors explain a question. */
export const explain = (evidence: Evidence, position: number): Explanation =>
  explainBeside(evidence, position, NEIGHBOR_FACTOR);

/** The extent to which a passage explains a question by itself. */
export const explainAlone = (evidence: Evidence, position: number): Explanation =>
  explainBeside(evidence, position, 0);

/** Those of some passages, in their order, whose score is at least a share of the best one's. */
export function nearBest(
  passages: readonly ScoredPassage[],
  share: number,
  max: number,
): readonly ScoredPassage[] {
  const least = share * Math.max(0, maxOf(passages.map(({ score }) => score)));
  return passages.filter(({ score }) => score >= least).slice(0, max);
}
