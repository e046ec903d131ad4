import { maxOf } from '../../util/extremes.ts';
import type { BankEvidence } from '../evidence/bank-evidence.ts';
import { type Evidence, explain, type ScoredPassage } from '../evidence/evidence.ts';
import { type ExpectedAnswerPresence, findExpectedAnswer } from '../evidence/expected-answer.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type AnalyzedQuery, type QueryTerm, shareOfSpecificity } from '../query/analyze-query.ts';
import { mayBePolar } from '../question/interrogative.ts';
import { NUMERIC_TYPES } from '../question/interrogative-patterns.ts';
import { answerabilityByText } from './answerability-by-text.ts';
import { type Answerability, outcomeOf, type Thresholds } from './judgement.ts';

/** Minimum confidence: less is in doubt. */
const THRESHOLDS: Thresholds = { answer: 0.5, nearest: 0.15 };
/** Discounts on the doubt for words in common, and for a passage with an answer of the expected type. */
const DISCOUNTS = { overlap: 0.2, expected: 0.1 } as const;
/**
 * Keywords ask nothing that an article could leave open: a passage that explains more of them than this
 * answers.
 */
const MIN_EXPLAINED_KEYWORDS = 0.9;
/**
 * Bounds of a key word that the article does not answer: its minimum share of the question’s specificity, the maximum match in
 * a passage, and the maximum share of answered questions among those with it in the bank.
 */
const KEY_WORD = { minShare: 0.3, maxMatch: 0.5, maxAnswered: 0.25 } as const;
/**
 * Minimum share of the specificity of a question in words that are in no question of the bank, nor matched by the best
 * passages: the classifier, which has learned nothing of them, goes by the rest alone.
 */
const MIN_UNKNOWN_SHARE = 0.45;
/** Less of both is weak: the bank takes a question for answered, and not for that of any paragraph. */
const WEAK_PASSAGE = { probability: 0.25, explained: 0.5 } as const;
/** A bank is confident of a passage from this probability on, up to that probability of “no answer”. */
const CONFIDENT_PASSAGE = { probability: 0.5, noAnswer: 0.2 } as const;

/**
 * The share of the question's specificity whose words a passage has: themselves, or a form or translation of
 * them.
 */
function sharedWords(query: AnalyzedQuery, { lexical }: ScoredPassage): number {
  return shareOfSpecificity(query, ({ matchConfidence }, i) =>
    matchConfidence === 1 ? (lexical?.matched[i] ?? 0) : 0,
  );
}

/** The bank's probability of "no answer", less the discounts for evidence of an answer: 0 to 1. */
function doubtOf(
  query: AnalyzedQuery,
  { noAnswer }: BankEvidence,
  top: ScoredPassage,
  { type, best }: ExpectedAnswerPresence,
): number {
  const isExpected = type !== undefined && best;
  const discount = DISCOUNTS.overlap * sharedWords(query, top) + (isExpected ? DISCOUNTS.expected : 0);
  return Math.max(0, noAnswer - discount);
}

/** The share that a passage explains of a question of content words only, all of which it surely has; 0 of any other. */
function explainedKeywords(evidence: Evidence, { position }: ScoredPassage): number {
  const { terms, tokens } = evidence.query;
  const areKeywords =
    terms.length > 0 &&
    tokens.length === terms.length &&
    terms.every(({ matchConfidence }) => matchConfidence === 1);
  const { share } = explain(evidence, position);
  return areKeywords && share > MIN_EXPLAINED_KEYWORDS ? share : 0;
}

/** A function that is true for a term that a passage, or one beside it, matches well enough. */
function matchesAround({ ranked }: Evidence, position: number): (term: QueryTerm, i: number) => boolean {
  const around = ranked.filter((passage) => Math.abs(passage.position - position) <= 1);
  return ({ matchConfidence }, i) =>
    matchConfidence * Math.max(0, maxOf(around.map(({ lexical }) => lexical?.matched[i] ?? 0))) >=
    KEY_WORD.maxMatch;
}

/** The bank's probability of the paragraph of a passage. */
const probabilityOf = (bank: BankEvidence, { position }: ScoredPassage, index: ArticleIndex): number =>
  bank.probability(index.passages[position]?.paragraph ?? 0);

/**
 * True where the best passages leave a key word unexplained that the bank knows from questions without an answer: "did Petro
 * bring his wife" is no question about the basket that he brought. Of a polar question with another word that they explain, the
 * bank need not know it: "did Petro bring a guitar".
 */
function lacksKeyWord(evidence: Evidence, bank: BankEvidence, { position }: ScoredPassage): boolean {
  const { query } = evidence;
  const mayBeUnknown = mayBePolar(query.tokens, query.language) && explain(evidence, position).share > 0;
  const isMatched = matchesAround(evidence, position);
  return query.terms.some((term, i) => {
    const { token, specificity, isWord } = term;
    const answered = bank.answeredShare(token);
    return (
      specificity >= KEY_WORD.minShare * query.specificity &&
      !isMatched(term, i) &&
      answered < KEY_WORD.maxAnswered &&
      (answered > 0 || (mayBeUnknown && isWord))
    );
  });
}

/** True where most of a question is unknown to the bank and to the best passages. */
function isOutOfVocabulary(evidence: Evidence, bank: BankEvidence, { position }: ScoredPassage): boolean {
  const isMatched = matchesAround(evidence, position);
  const unknown = shareOfSpecificity(evidence.query, (term, i) =>
    term.isWord && !isMatched(term, i) && !bank.knowsWord(term.token) ? 1 : 0,
  );
  return unknown >= MIN_UNKNOWN_SHARE;
}

/** True for a passage that neither the bank nor the words of the question point to. */
function isWeak(
  evidence: Evidence,
  bank: BankEvidence,
  passage: ScoredPassage,
  index: ArticleIndex,
): boolean {
  return (
    probabilityOf(bank, passage, index) < WEAK_PASSAGE.probability &&
    explain(evidence, passage.position).share < WEAK_PASSAGE.explained
  );
}

/** The bank's probability that the article answers, by a passage. */
export const answerProbability = (bank: BankEvidence, passage: ScoredPassage, index: ArticleIndex): number =>
  (1 - bank.noAnswer) * probabilityOf(bank, passage, index);

/** True where the bank is confident that a passage answers. */
export function isConfidentOf(bank: BankEvidence, passage: ScoredPassage, index: ArticleIndex): boolean {
  return (
    probabilityOf(bank, passage, index) >= CONFIDENT_PASSAGE.probability &&
    bank.noAnswer <= CONFIDENT_PASSAGE.noAnswer
  );
}

/** The answerability of a question by a large bank, which knows what the article does not answer. */
export function answerabilityByLargeBank(
  evidence: Evidence,
  bank: BankEvidence,
  top: ScoredPassage,
  index: ArticleIndex,
): Answerability {
  const presence = findExpectedAnswer(evidence, top, index);
  const confidence = 1 - doubtOf(evidence.query, bank, top, presence);
  const keywords = explainedKeywords(evidence, top);
  if (keywords > 0)
    return { confidence: Math.max(keywords, confidence), thresholds: THRESHOLDS, requirement: 'met' };
  // Half in doubt, and no passage has an answer of the expected type.
  if (confidence < THRESHOLDS.answer && !presence.anywhere)
    return { confidence, thresholds: THRESHOLDS, requirement: 'absent' };
  const lacksNumber = presence.type !== undefined && NUMERIC_TYPES.has(presence.type) && !presence.best;
  const isMissing =
    lacksNumber ||
    lacksKeyWord(evidence, bank, top) ||
    isOutOfVocabulary(evidence, bank, top) ||
    isWeak(evidence, bank, top, index);
  return { confidence, thresholds: THRESHOLDS, requirement: isMissing ? 'missing' : 'met' };
}

/**
 * The answerability of a question by the text and by a bank that is not large: it may doubt, and answers alone where it is
 * confident. One without negatives, to which every question looks answered, never is.
 */
export function answerabilityBySmallBank(
  evidence: Evidence,
  bank: BankEvidence,
  top: ScoredPassage,
  index: ArticleIndex,
): Answerability {
  const presence = findExpectedAnswer(evidence, top, index);
  const byBank: Answerability = {
    confidence: 1 - doubtOf(evidence.query, bank, top, presence),
    thresholds: THRESHOLDS,
    requirement: 'met',
  };
  if (outcomeOf(byBank) === 'none') return byBank;
  const byText = answerabilityByText(evidence, top, index);
  const isConfident = bank.size === 'small' && isConfidentOf(bank, top, index) && presence.best;
  if (isConfident) return byBank;
  if (outcomeOf(byText) === 'answer' && outcomeOf(byBank) === 'answer') return byText;
  const requirement = presence.anywhere ? 'missing' : 'absent';
  return { ...byText, thresholds: { ...byText.thresholds, nearest: 0 }, requirement };
}
