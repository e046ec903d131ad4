import { slice } from '../corpus/article.ts';
import { AUXILIARIES } from '../lexicon/en/auxiliaries.ts';
import { MODAL_VERBS } from '../lexicon/en/modal-verbs.ts';
import { INTERROGATIVES } from '../lexicon/es/interrogatives.ts';
import { capitalizedTokens, textTokens } from '../text/question-tokens.ts';
import { stem } from '../text/stem.ts';
import { type AnalyzedQuery, shareOfSpecificity } from './analyze-query.ts';
import { answerTypeScore } from './answer-type.ts';
import type { ArticleIndex } from './article-index.ts';
import type { BankEvidence } from './bank-evidence.ts';
import { type Evidence, explain, nearBest, type ScoredPassage } from './evidence.ts';
import type { AnswerType } from './interrogative.ts';
import type { JudgedOutcome, Judgement } from './judgement.ts';
import { asksForSummary, wantsOverview } from './question-frame.ts';
import { isStopWord } from './stop-words.ts';

/**
 * With a bank: no answer above the first, nearest above the second, less what words in common and a passage that holds what is asked
 * for speak for an answer.
 */
const BANK_THRESHOLDS = {
  none: 0.85,
  nearest: 0.5,
  overlapDiscount: 0.2,
  expectedDiscount: 0.1,
  minScore: 0.35,
} as const;
/** Without one: an answer explains so much, and leaves no word of so much weight unexplained. */
const TEXT_THRESHOLDS = { answer: 0.68, largestGap: 0.35, none: 0.08 } as const;
/** Further passages belong too that have so much of the best one's score. */
const MIN_RELATIVE_SCORE = { bank: 0.4, bankOverview: 0.3, text: 0.62, textOverview: 0.38 } as const;
const MAX_CHOSEN = { fact: 4, overview: 6, nearest: 3, lead: 3 } as const;
const NEAREST_SHARE = 0.5;
/** Somebody whom fewer passages name is no main person of the article. */
const MINOR_SHARE = 0.25;
/** The bank knows a name whose questions are answered by this share at least. */
const MIN_ANSWERED_SHARE = 0.5;
/** Keywords ask nothing that an article could leave open: a passage that has them all answers. */
const KEYWORDS_EXPLAINED = 0.9;
/** Passages that may hold the expected answer. */
const ANSWER_CANDIDATES = { max: 3, share: 0.8 } as const;

/**
 * Types whose answers have a number or a date, so that a passage without one does not answer, whatever the bank says: the class
 * NUM of the usual taxonomy.
 *
 * @see https://aclanthology.org/C02-1150 (Li and Roth, Learning Question Classifiers)
 */
const NUMERIC_TYPES: ReadonlySet<AnswerType> = new Set([
  'age',
  'count',
  'duration',
  'money',
  'number',
  'percent',
  'time',
]);

/** Whether passages have an answer of the expected type; all true if the question expects none. */
interface ExpectedAnswerPresence {
  readonly type: AnswerType | undefined;
  /** True if one of the best passages does. */
  readonly best: boolean;
  /** True if any passage does, or such answers are not rare. */
  readonly anywhere: boolean;
}

function findExpectedAnswer(
  { query: { expected, asked }, ranked }: Evidence,
  index: ArticleIndex,
): ExpectedAnswerPresence {
  if (!expected) return { type: undefined, best: true, anywhere: true };
  const { type } = expected;
  const holds = (position: number): boolean =>
    index.passages[position]?.sentences.some(
      (span) => answerTypeScore(slice(index.article, span), expected, asked, index) > 0,
    ) ?? false;
  const best = nearBest(ranked, ANSWER_CANDIDATES.share, ANSWER_CANDIDATES.max).some(({ position }) =>
    holds(position),
  );
  const isRare = type === 'age' || type === 'money';
  return { type, best, anywhere: best || !isRare || index.passages.some((_, position) => holds(position)) };
}

/** The share of the question's specificity whose words a passage has: the words themselves, a form or a translation of them. */
function sharedWords(query: AnalyzedQuery, { lexical }: ScoredPassage): number {
  return shareOfSpecificity(query, ({ matchConfidence }, i) =>
    matchConfidence === 1 ? (lexical?.matched[i] ?? 0) : 0,
  );
}

/** The probability of "no answer" by the bank, less what speaks for an answer. */
function doubtOf(
  query: AnalyzedQuery,
  { noAnswer }: BankEvidence,
  top: ScoredPassage,
  { type, best }: ExpectedAnswerPresence,
): number {
  const { overlapDiscount, expectedDiscount } = BANK_THRESHOLDS;
  const isExpected = type !== undefined && best;
  return noAnswer - overlapDiscount * sharedWords(query, top) - (isExpected ? expectedDiscount : 0);
}

function judgeByBank(evidence: Evidence, top: ScoredPassage, index: ArticleIndex): [JudgedOutcome, number] {
  const { bank, query } = evidence;
  if (!bank) return ['none', 0];
  const { none, nearest, minScore } = BANK_THRESHOLDS;
  const presence = findExpectedAnswer(evidence, index);
  const doubt = doubtOf(query, bank, top, presence);
  const areKeywords = query.terms.length > 0 && query.tokens.length === query.terms.length;
  const areConfident = query.terms.every(({ matchConfidence }) => matchConfidence === 1);
  if (areKeywords && areConfident && explain(evidence, top.position).share > KEYWORDS_EXPLAINED)
    return ['answer', 1 - doubt];
  if (doubt > none) return ['none', 1 - doubt];
  // Half in doubt, and no passage holds what is asked for.
  if (doubt > nearest && !presence.anywhere) return ['none', 1 - doubt];
  const lacksForm = presence.type !== undefined && NUMERIC_TYPES.has(presence.type) && !presence.best;
  return [doubt > nearest || lacksForm || top.score < minScore ? 'nearest' : 'answer', 1 - doubt];
}

function judgeByText(evidence: Evidence, top: ScoredPassage, index: ArticleIndex): [JudgedOutcome, number] {
  const { share, largestGap } = explain(evidence, top.position);
  const presence = findExpectedAnswer(evidence, index);
  if (share < TEXT_THRESHOLDS.none || !presence.anywhere) return ['none', share];
  const isExplained = share >= TEXT_THRESHOLDS.answer && largestGap < TEXT_THRESHOLDS.largestGap;
  return [isExplained && presence.best ? 'answer' : 'nearest', share];
}

/** A small bank is confident of a passage from this probability on, up to that probability of “no answer”. */
const CONFIDENT_PASSAGE = { probability: 0.5, noAnswer: 0.2 } as const;

/** Judges by the text, and by a small bank where it knows the question. */
function judgeBySmallBank(
  evidence: Evidence,
  top: ScoredPassage,
  index: ArticleIndex,
): [JudgedOutcome, number] {
  const { bank, query } = evidence;
  if (!bank) return ['none', 0];
  const presence = findExpectedAnswer(evidence, index);
  const doubt = doubtOf(query, bank, top, presence);
  if (doubt > BANK_THRESHOLDS.none) return ['none', 1 - doubt];
  const [byText, share] = judgeByText(evidence, top, index);
  if (!presence.anywhere) return ['none', share];
  const paragraph = index.passages[top.position]?.paragraph ?? 0;
  const isConfident =
    bank.size === 'small' &&
    bank.probability(paragraph) >= CONFIDENT_PASSAGE.probability &&
    bank.noAnswer <= CONFIDENT_PASSAGE.noAnswer;
  if (isConfident && presence.best) return ['answer', 1 - doubt];
  if (byText === 'answer' && doubt <= BANK_THRESHOLDS.nearest) return ['answer', share];
  return ['nearest', share];
}

/** True where a passage has a word of somebody's name, or they speak in it. */
function isNamedIn(name: string, position: number, index: ArticleIndex): boolean {
  if (index.speech().speakers[position]?.has(name)) return true;
  const terms = new Set((index.sentences[position] ?? []).flat());
  return textTokens(name).some((token) => terms.has(stem(token, index.article.language)));
}

const isAuxiliary = (token: string): boolean => AUXILIARIES.has(token) || MODAL_VERBS.has(token);

/**
 * True where the word at a position is likely the subject of a question: right after the auxiliary of an English one ("why did |
 * Trump | bring it"), after the interrogative and the verb of a Spanish one ("por qué | trajo | Trump").
 */
function isSubject({ tokens, language }: AnalyzedQuery, at: number): boolean {
  const [before = '', beforeThat = ''] = [tokens[at - 1], tokens[at - 2]];
  if (language === 'es')
    return !isStopWord(before) && tokens.slice(0, at - 1).some((token) => INTERROGATIVES.has(token));
  return isAuxiliary(before) || (isAuxiliary(beforeThat) && !isStopWord(before));
}

/**
 * True where the question names somebody who is not in the best passage, or whom neither article nor bank know: a minor person or,
 * as the subject of the question, any person in whose place the passage has another one.
 */
function asksOfSomebodyElse(
  question: string,
  { query, bank }: Evidence,
  top: ScoredPassage,
  index: ArticleIndex,
): boolean {
  const names = capitalizedTokens(question);
  const asked = new Set(query.tokens.map((token) => index.aliases.lookup(token)?.name));
  const namesAnother = (): boolean =>
    index.article.people.some(({ name }) => !asked.has(name) && isNamedIn(name, top.position, index));
  return query.terms.some(({ token, matches }) => {
    const person = index.aliases.lookup(token);
    if (!person)
      return names.has(token) && matches.size === 0 && (bank?.answeredShare(token) ?? 0) < MIN_ANSWERED_SHARE;
    if (isNamedIn(person.name, top.position, index)) return false;
    const mentions = index.frequencies.get(stem(token, index.article.language)) ?? 0;
    const isMinor = mentions < MINOR_SHARE * index.passages.length;
    return isMinor || (isSubject(query, query.tokens.indexOf(token)) && namesAnother());
  });
}

/** Judges a question that no frame is known for. */
export function judgePlain(question: string, evidence: Evidence, index: ArticleIndex): Judgement {
  const { bank, ranked } = evidence;
  // The first paragraphs of a news article are its summary.
  if (!bank && asksForSummary(question)) {
    const lead = index.passages.flatMap((_, position) => (index.isHeading(position) ? [] : [position]));
    const chosen = lead
      .slice(0, MAX_CHOSEN.lead)
      .map((position) => ({ position, score: 0, lexical: undefined }));
    return { outcome: 'answer', chosen, evidence, confidence: 1, reason: 'summary' };
  }
  const [top] = ranked;
  if (!top) return { outcome: 'none', chosen: [], evidence, confidence: 0, reason: 'no word in common' };
  const judgeBy = !bank ? judgeByText : bank.size === 'large' ? judgeByBank : judgeBySmallBank;
  const [judged, confidence] = judgeBy(evidence, top, index);
  const outcome =
    judged === 'answer' && asksOfSomebodyElse(question, evidence, top, index) ? 'nearest' : judged;
  const isOverview = wantsOverview(question);
  const share = bank
    ? isOverview
      ? MIN_RELATIVE_SCORE.bankOverview
      : MIN_RELATIVE_SCORE.bank
    : isOverview
      ? MIN_RELATIVE_SCORE.textOverview
      : MIN_RELATIVE_SCORE.text;
  const chosen =
    outcome === 'none'
      ? []
      : outcome === 'nearest'
        ? nearBest(ranked, NEAREST_SHARE, MAX_CHOSEN.nearest)
        : nearBest(ranked, share, isOverview ? MAX_CHOSEN.overview : MAX_CHOSEN.fact);
  return { outcome, chosen, evidence, confidence, reason: `plain, confidence ${confidence.toFixed(2)}` };
}
