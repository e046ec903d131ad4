/**
 * The evidence of an article for questions about the story as a whole, "what happened", "when was it", "give me a summary", and
 * about its publication. The lead of a news article tells what happened, to whom, when, where and why
 * (https://en.wikipedia.org/wiki/Five_Ws).
 */
import { slice } from '../../corpus/article.ts';
import { OTHER_OCCASION_ADJECTIVES } from '../../lexicon/occasions.ts';
import { RECURRENCES } from '../../lexicon/repetition-expressions.ts';
import { normalize } from '../../text/normalize.ts';
import { alternation } from '../../util/word-list.ts';
import {
  type Evidence,
  type EvidenceSources,
  explain,
  gatherEvidence,
  passageAt,
  type ScoredPassage,
} from '../evidence/evidence.ts';
import { hasExpectedAnswer } from '../evidence/expected-answer.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { answerabilityOf } from '../judgement/answerability.ts';
import { isConfidentOf } from '../judgement/answerability-by-bank.ts';
import { type Finding, found, outcomeOf } from '../judgement/judgement.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import { mayBePolar } from '../question/interrogative.ts';
import type { AnswerType } from '../question/interrogative-patterns.ts';
import { NUMERIC_TYPES } from '../question/interrogative-patterns.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { isStoryWord, type Story } from '../question/story-question.ts';

/** The first paragraphs, which are the lead. */
const MAX_LEAD = 3;
/** Minimum share of a question for the events of an occasion that the first paragraph explains where the story is on these. */
const MIN_EXPLAINED_BY_LEAD = 0.6;
/** The circumstances of an event that its lead tells. */
const CIRCUMSTANCES: ReadonlySet<AnswerType> = new Set(['person', 'time', 'place', 'reason', 'cause']);
/** Those that the lead of an interview or a hearing, which introduces who speaks, tells of that alone. */
const OF_ITS_OCCASION: ReadonlySet<AnswerType> = new Set(['time', 'place']);
/** The pro-verb of an act whose agent is asked for: “who | did | it”. A lead names people whether they did it or not. */
const PRO_VERB = /^(?:d(?:id|oes|one)|ha[cz]en?|hecho|hizo|hicieron)$/;

/** True for a question about the story as a whole whose answer is among the circumstances that the lead tells. */
function asksForCircumstance(
  { tokens, expected }: AnalyzedQuery,
  { article: { quotations } }: ArticleIndex,
): boolean {
  if (!expected || !CIRCUMSTANCES.has(expected.type)) return false;
  if (expected.type === 'person' && tokens.some((token) => PRO_VERB.test(token))) return false;
  return OF_ITS_OCCASION.has(expected.type) || !quotations.some(({ turn }) => turn !== undefined);
}

const RECURRENCE = new RegExp(`\\b${alternation(RECURRENCES)}\\b`);

/** Finds the paragraph that tells of a first or an earlier event, the best one by the question; `undefined` where none does. */
function findRecurrence(evidence: Evidence, { article, passages }: ArticleIndex): Finding | undefined {
  const [best] = passages
    .flatMap(({ sentences }, position) =>
      sentences
        .filter((sentence) => RECURRENCE.test(normalize(slice(article, sentence))))
        .map((sentence) => ({ sentence, passage: passageAt(evidence, position) })),
    )
    .sort((a, b) => b.passage.score - a.passage.score);
  if (!best) return undefined;
  return found({
    answering: [best.passage],
    evidence,
    statements: [best.sentence],
    reason: 'earlier events',
  });
}

/** The first passages with a number, a sum or a date of the type that is asked for; `undefined` for a question for none. */
function passagesWithNumber(evidence: Evidence, index: ArticleIndex): ScoredPassage[] | undefined {
  const { expected } = evidence.query;
  if (!expected || !NUMERIC_TYPES.has(expected.type) || OF_ITS_OCCASION.has(expected.type)) return undefined;
  return [...index.passages.keys()]
    .map((position) => passageAt(evidence, position))
    .filter((passage) => !index.isHeading(passage.position) && hasExpectedAnswer(evidence, passage, index))
    .slice(0, MAX_LEAD);
}

/** The first passages of the paragraphs of the lead. */
const leadOf = (evidence: Evidence, index: ArticleIndex): ScoredPassage[] =>
  index.passages
    .flatMap(({ paragraph }, position) => {
      const opensParagraph = index.passages[position - 1]?.paragraph !== paragraph;
      return opensParagraph && !index.isHeading(position) ? [position] : [];
    })
    .slice(0, MAX_LEAD)
    .map((position) => passageAt(evidence, position));

/**
 * A finding without words of the question, unless a bank knows better: it is confident of a paragraph; or it answers, and the
 * finding only comes near, or an overview is asked for.
 */
export function unlessInBank(
  finding: Finding,
  { wantsOverview }: ParsedQuestion,
  index: ArticleIndex,
): Finding | undefined {
  const { evidence } = finding;
  const [top] = evidence.ranked;
  if (!evidence.bank || !top) return finding;
  const prefersBank = wantsOverview || outcomeOf(finding) === 'nearest';
  const isAnswered = prefersBank && outcomeOf(answerabilityOf(evidence, top, index)) === 'answer';
  return isAnswered || isConfidentOf(evidence.bank, top, index) ? undefined : finding;
}

/**
 * Finds the first paragraph for a question about the publication. None says who wrote it, but every citation names it and the
 * date.
 *
 * @param words those for a publication
 * @returns `undefined` where they may be about something in the article
 */
export function findPublication(
  words: readonly string[],
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  if (words.some((token) => index.vocabulary.has(token))) return undefined;
  const evidence = gatherEvidence(question, index, sources);
  if (mayBePolar(question.tokens, evidence.query.language)) return undefined;
  const nearest = leadOf(evidence, index).slice(0, 1);
  return unlessInBank(found({ answering: [], nearest, evidence, reason: 'publication' }), question, index);
}

/**
 * Finds the lead for a question about the story as a whole, or that of its paragraphs with the circumstance that is asked for;
 * for one for earlier events, the paragraph that tells of them; and for a number, what comes near one by having it.
 *
 * @param asks to sum it up, a detail of it, or earlier events
 */
export function findStory(
  asks: Story,
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  const evidence = gatherEvidence(question, index, sources);
  const lead = leadOf(evidence, index);
  const earlier = asks === 'recurrence' ? findRecurrence(evidence, index) : undefined;
  if (earlier) return unlessInBank(earlier, question, index);
  const isAboutStory = evidence.query.terms.every(({ token }) => isStoryWord(token));
  if (asks === 'recurrence' && !isAboutStory) return undefined;
  const telling = asksForCircumstance(evidence.query, index)
    ? lead.find((passage) => hasExpectedAnswer(evidence, passage, index))
    : undefined;
  const summary = asks === 'summary' ? lead : [];
  const answering = telling ? [telling] : summary;
  const nearest = passagesWithNumber(evidence, index) ?? lead;
  return unlessInBank(found({ answering, nearest, evidence, reason: 'lead' }), question, index);
}

/** Finds the lead for a question for the events of an occasion that the story is on; `undefined` where it is on another one. */
export function findEvents(
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  const evidence = gatherEvidence(question, index, sources);
  const lead = leadOf(evidence, index);
  const [first] = lead;
  const isOtherOccasion = question.tokens.some((token) => OTHER_OCCASION_ADJECTIVES.has(token));
  if (!first || evidence.query.terms.length === 0 || isOtherOccasion) return undefined;
  const { share } = explain(evidence, first.position);
  if (share < MIN_EXPLAINED_BY_LEAD) return undefined;
  return unlessInBank(found({ answering: lead, evidence, reason: 'lead on the occasion' }), question, index);
}
