/** The evidence of an article for a question by its words and its bank, where none of its frames finds anything. */

import { OBJECT_PRONOUN } from '../../analysis/grammar/pronouns.ts';
import { verbForms } from '../../analysis/grammar/verb-forms.ts';
import { slice } from '../../corpus/article.ts';
import { overlaps } from '../../text/span.ts';
import { tokenSpans } from '../../text/tokenize.ts';
import {
  type Evidence,
  type EvidenceSources,
  gatherEvidence,
  nearBest,
  passageAt,
  type ScoredPassage,
  sentenceShares,
  textEvidence,
} from '../evidence/evidence.ts';
import { hasExpectedAnswer, lacksPrice } from '../evidence/expected-answer.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { answerabilityOf } from '../judgement/answerability.ts';
import { explainsPredicate } from '../judgement/answerability-by-text.ts';
import { isInFuture, tellsFuture } from '../judgement/future-event.ts';
import { type Finding, found, outcomeOf } from '../judgement/judgement.ts';
import {
  type FrameRequirement,
  lacksNegation,
  lacksRepetition,
  mayAnswer,
  passagesOnOthers,
} from '../judgement/requirements.ts';
import type { AnalyzedQuery, QueryTerm } from '../query/analyze-query.ts';
import { NUMERIC_TYPES } from '../question/interrogative-patterns.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { termOf } from '../terms/index-terms.ts';

/** Minimum score of a further passage, relative to the best. */
const MIN_PASSAGE_SCORE = {
  bank: { fact: 0.4, overview: 0.3 },
  text: { fact: 0.55, overview: 0.38 },
  nearest: 0.5,
} as const;
const MAX_CHOSEN = { fact: 4, overview: 6, nearest: 3 } as const;

/** True where a passage has a word of the question that the bank does not know. */
function hasUnknownWord({ query, bank }: Evidence, { lexical }: ScoredPassage): boolean {
  return query.terms.some(({ token }, i) => (lexical?.matched[i] ?? 0) > 0 && !bank?.knowsWord(token));
}

/** Of the passages that answer a question for a number or a date, the best, and those others that have one. */
function withNumbers(
  chosen: readonly ScoredPassage[],
  evidence: Evidence,
  index: ArticleIndex,
): readonly ScoredPassage[] {
  const type = evidence.query.expected?.type;
  if (type === undefined || !NUMERIC_TYPES.has(type)) return chosen;
  return chosen.filter((passage, rank) => rank === 0 || hasExpectedAnswer(evidence, passage, index));
}

/** Minimum that a passage matches of a word that it has. */
const MIN_MATCH = 0.5;

/**
 * True where a passage has one of some words with a pronoun as its object, “bought | it”; “la” and “los” are articles before
 * what is no verb.
 */
function hasObjectPronoun(
  terms: readonly QueryTerm[],
  { position }: ScoredPassage,
  { article, passages }: ArticleIndex,
): boolean {
  const { language } = article;
  const offset = language === 'en' ? 1 : -1;
  const isAsked = (token: string): boolean =>
    terms.some(({ matches }) => matches.has(termOf(token, language)));
  const isVerb = (word: string): boolean =>
    language === 'en' || verbForms(word.toLowerCase(), language).finite === 'certain';
  return (passages[position]?.sentences ?? []).some((sentence) => {
    const text = slice(article, sentence);
    const words = tokenSpans(text);
    return words.some(
      ({ token, start, end }, at) =>
        OBJECT_PRONOUN.test(words[at + offset]?.token ?? '') &&
        isVerb(text.slice(start, end)) &&
        isAsked(token),
    );
  });
}

/**
 * The passages that answer, the one with the predicate first. Where the best one does not explain that by itself, this is the
 * one below it, if that has the words which the best one lacks, with a pronoun for what it names, and an answer of the expected
 * type: “The tower is old. | Moss bought it”.
 */
function predicateFirst(
  chosen: readonly ScoredPassage[],
  evidence: Evidence,
  index: ArticleIndex,
): readonly ScoredPassage[] {
  const [best] = chosen;
  if (!best || evidence.bank || explainsPredicate(evidence, best.position)) return chosen;
  const { terms } = evidence.query;
  const next = passageAt(evidence, best.position + 1);
  const lacks = ({ lexical }: ScoredPassage, i: number): boolean => (lexical?.matched[i] ?? 0) < MIN_MATCH;
  const lacked = terms.filter(({ isNamedEntity }, i) => !isNamedEntity && lacks(best, i));
  const answers =
    !index.isHeading(next.position) &&
    !index.isQuestion(next.position) &&
    terms.every((term, i) => !lacked.includes(term) || !lacks(next, i)) &&
    hasObjectPronoun(lacked, next, index) &&
    hasExpectedAnswer(evidence, next, index);
  return answers ? [next, ...chosen.filter(({ position }) => position !== next.position)] : chosen;
}

/** Tells the passages on somebody else than the subject of a question. */
type IsOnOthers = ReturnType<typeof passagesOnOthers>;

/** True for a passage without the repetition or the price that is asked for. */
const lacksAsked = (
  question: ParsedQuestion,
  evidence: Evidence,
  passage: ScoredPassage,
  index: ArticleIndex,
): boolean => lacksRepetition(question, passage, index) || lacksPrice(evidence, passage, index);

/** The passages of the first page where words and bank answer, of all in the order in which they are shown. */
function choosePassages(
  question: ParsedQuestion,
  evidence: Evidence,
  ordered: readonly ScoredPassage[],
  index: ArticleIndex,
  isOnOthers: IsOnOthers,
): readonly ScoredPassage[] {
  const scope = question.wantsOverview ? 'overview' : 'fact';
  const minScore = MIN_PASSAGE_SCORE[evidence.bank ? 'bank' : 'text'][scope];
  // An overview has the text, and a heading or caption only where that answers best.
  const mayBeShown = (passage: ScoredPassage, rank: number): boolean =>
    (scope === 'fact' || rank === 0 || !index.isHeading(passage.position)) &&
    !lacksNegation(question, passage, index) &&
    !lacksAsked(question, evidence, passage, index) &&
    (rank === 0 || !isOnOthers(passage));
  const chosen = nearBest(ordered.filter(mayBeShown), minScore, MAX_CHOSEN[scope]);
  if (scope === 'overview') return chosen;
  return predicateFirst(withNumbers(chosen, evidence, index), evidence, index).slice(0, MAX_CHOSEN.fact);
}

/**
 * The passages of a question, best first, but where that one is on somebody else than the subject, or lacks the repetition, the
 * price or the cause that is asked for, with one before all that does not, if it is nearly as good and explains by itself what
 * is asked: another speaker’s turn may match all of it, too.
 */
function fulfillingFirst(
  question: ParsedQuestion,
  evidence: Evidence,
  index: ArticleIndex,
  isOnOthers: IsOnOthers,
): readonly ScoredPassage[] {
  const { ranked } = evidence;
  const asksFuture = isInFuture(question.text, evidence.query.language);
  const lacks = (passage: ScoredPassage): boolean =>
    isOnOthers(passage) ||
    (asksFuture && !tellsFuture(evidence, passage, index)) ||
    lacksAsked(question, evidence, passage, index) ||
    (evidence.query.expected?.type === 'cause' && !hasExpectedAnswer(evidence, passage, index));
  const [best] = ranked;
  if (!best || !lacks(best)) return ranked;
  // That of the goods says by itself what is asked.
  const hasPrice = evidence.query.expected?.goods !== undefined;
  const top = nearBest(ranked, MIN_PASSAGE_SCORE.text.fact, ranked.length).find(
    (passage) =>
      !lacks(passage) &&
      !index.isHeading(passage.position) &&
      !index.isQuestion(passage.position) &&
      (hasPrice || explainsPredicate(evidence, passage.position)),
  );
  return top ? [top, ...ranked.filter((passage) => passage !== top)] : ranked;
}

function findByEvidence(
  question: ParsedQuestion,
  evidence: Evidence,
  index: ArticleIndex,
  isFulfilled: FrameRequirement,
): Finding {
  const isOnOthers = passagesOnOthers(question, evidence, index);
  const ordered = fulfillingFirst(question, evidence, index, isOnOthers);
  const [top] = ordered;
  if (!top)
    return found({
      answering: [],
      evidence,
      confidence: 0,
      requirement: 'absent',
      reason: 'no word in common',
    });
  const answerability = answerabilityOf(evidence, top, index);
  const answering = choosePassages(question, evidence, ordered, index, isOnOthers).filter((passage) =>
    isFulfilled(passage, evidence),
  );
  const isOther = answering.length === 0 || !mayAnswer(question, evidence, top, index);
  return {
    ...answerability,
    requirement: answerability.requirement === 'met' && isOther ? 'missing' : answerability.requirement,
    answering,
    nearest: nearBest(ordered, MIN_PASSAGE_SCORE.nearest, MAX_CHOSEN.nearest),
    evidence,
    reason: `words, ${answerability.confidence.toFixed(2)} covered`,
  };
}

/** True where a sentence of a passage with most of the question is one that no question of the bank is for. */
function isUncovered(
  passage: ScoredPassage,
  { terms }: AnalyzedQuery,
  { bank, passages }: ArticleIndex,
): boolean {
  const shares = sentenceShares(passage, terms);
  const best = (passages[passage.position]?.sentences ?? []).filter((_, i) => shares[i] === 1);
  return best.some((sentence) => bank?.uncovered.some((uncovered) => overlaps(uncovered, sentence)));
}

/**
 * Finds passages for a question by its words. Where the bank has no answer, or one that does not explain what is asked, and
 * none of its questions is for the sentence that the text speaks for, the text decides: if it answers, or comes near with a
 * word on which the bank cannot have an opinion.
 *
 * @param isFulfilled what the frame of the question requires. Default: nothing
 */
export function findByWords(
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
  isFulfilled: FrameRequirement = () => true,
): Finding {
  const evidence = gatherEvidence(question, index, sources);
  const finding = findByEvidence(question, evidence, index, isFulfilled);
  if (!index.bank || index.bank.uncovered.length === 0) return finding;
  const [first] = finding.answering;
  const isAnswered = outcomeOf(finding) === 'answer';
  if (isAnswered && first && explainsPredicate(evidence, first.position)) return finding;
  const ofText = textEvidence(evidence, index);
  const byText = findByEvidence(question, ofText, index, isFulfilled);
  const outcome = outcomeOf(byText);
  const [best] = outcome === 'answer' ? byText.answering : byText.nearest;
  if (!best || index.isHeading(best.position) || !isUncovered(best, ofText.query, index)) return finding;
  const comesNear = outcome === 'nearest' && !isAnswered && hasUnknownWord(evidence, best);
  return outcome === 'answer' || comesNear ? { ...byText, isUncovered: true } : finding;
}
