/**
 * What an article has for questions about the story as a whole: "what happened", "when was it", "give me a summary". The lead of a news
 * article tells what happened, to whom, when, where and why (https://en.wikipedia.org/wiki/Five_Ws).
 */
import { stem } from '../../text/stem.ts';
import { type Evidence, passageAt } from '../evidence/evidence.ts';
import { hasExpectedAnswer } from '../evidence/expected-answer.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Finding, NO_THRESHOLDS } from '../judgement/judgement.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import { mayBePolar } from '../question/interrogative.ts';
import type { AnswerType } from '../question/interrogative-patterns.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { publicationWords } from '../question/story-question.ts';

/** The first paragraphs, which are the lead. */
const MAX_LEAD = 3;
/** The circumstances of an event that its lead tells. */
const CIRCUMSTANCES: ReadonlySet<AnswerType> = new Set(['person', 'time', 'place', 'reason']);
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

/** True for a question about who published the article, and when; not if that may be about something in it. */
function asksForPublication(
  { tokens, language }: AnalyzedQuery,
  { frequencies, article }: ArticleIndex,
): boolean {
  const words = publicationWords(tokens);
  return (
    words.length > 0 &&
    !mayBePolar(tokens, language) &&
    words.every((token) => !frequencies.has(stem(token, article.language)))
  );
}

/** Finds the lead for a question about the story as a whole, or its publication; `undefined` for any other. */
export function findLead(
  { story }: ParsedQuestion,
  evidence: Evidence,
  index: ArticleIndex,
): Finding | undefined {
  const isOnPublication = asksForPublication(evidence.query, index);
  if (!isOnPublication && !story) return undefined;
  // Of a paragraph in several passages, the first.
  const lead = index.passages
    .flatMap(({ paragraph }, position) => {
      const opensParagraph = index.passages[position - 1]?.paragraph !== paragraph;
      return opensParagraph && !index.isHeading(position) ? [position] : [];
    })
    .slice(0, MAX_LEAD)
    .map((position) => passageAt(evidence, position));
  const found = { evidence, confidence: 1, thresholds: NO_THRESHOLDS, reason: 'lead' };
  // No paragraph says who wrote it, but every citation names the publication and the date.
  if (isOnPublication) return { ...found, answering: [], nearest: lead.slice(0, 1), requirement: 'missing' };
  const answering = asksForCircumstance(evidence.query, index)
    ? lead.find((passage) => hasExpectedAnswer(evidence, passage, index))
    : undefined;
  const isAnswered = answering !== undefined || story === 'summary';
  return {
    ...found,
    answering: answering ? [answering] : lead,
    nearest: lead,
    requirement: isAnswered ? 'met' : 'missing',
  };
}
