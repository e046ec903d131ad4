/**
 * Judges questions about the story as a whole: "what happened", "when was it", "give me a summary". The lead of a news article
 * tells what happened, to whom, when, where and why (https://en.wikipedia.org/wiki/Five_Ws).
 */
import { slice } from '../corpus/article.ts';
import { PUBLICATION_WORDS as ENGLISH_PUBLICATION_WORDS } from '../lexicon/en/publication-words.ts';
import { STORY_WORDS as ENGLISH_STORY_WORDS } from '../lexicon/en/story-words.ts';
import { PUBLICATION_WORDS as SPANISH_PUBLICATION_WORDS } from '../lexicon/es/publication-words.ts';
import { STORY_WORDS as SPANISH_STORY_WORDS } from '../lexicon/es/story-words.ts';
import { INTERROGATIVES } from '../text/function-words.ts';
import { questionTokens } from '../text/question-tokens.ts';
import { stem } from '../text/stem.ts';
import type { AnalyzedQuery } from './analyze-query.ts';
import { answerTypeScore } from './answer-type.ts';
import type { ArticleIndex } from './article-index.ts';
import { type Evidence, passageAt } from './evidence.ts';
import { capitalizedStopWords } from './index-terms.ts';
import { type AnswerType, isPolarQuestion } from './interrogative.ts';
import type { Judgement } from './judgement.ts';
import { wantsOverview } from './question-frame.ts';
import { isStopWord } from './stop-words.ts';

/** The first paragraphs, which are the lead. */
const MAX_LEAD = 3;
/** The circumstances of an event that its lead tells. */
const CIRCUMSTANCES: ReadonlySet<AnswerType> = new Set(['person', 'time', 'place', 'reason']);

const isStoryWord = (token: string): boolean =>
  ENGLISH_STORY_WORDS.has(token) || SPANISH_STORY_WORDS.has(token);

const isPublicationWord = (token: string): boolean =>
  ENGLISH_PUBLICATION_WORDS.has(token) || SPANISH_PUBLICATION_WORDS.has(token);

/** True for the verb of a question about something: "what did they | give | each other"; not for "| give | me a summary". */
const isVerbOfEvent = (tokens: readonly string[]): boolean =>
  tokens.some(
    (token, i) => /^(?:give|show)$/.test(token) && /^(?:he|she|it|they|we)$/.test(tokens[i - 1] ?? ''),
  );

/** True for a question about the story as a whole: it has no content word of its own. */
export function asksForStory(question: string): boolean {
  const tokens = questionTokens(question);
  // "What happened in May" is no question for the story; in capitals throughout, "MAY" may be the verb.
  if (/\s\p{Ll}/u.test(question) && capitalizedStopWords(question).length > 0) return false;
  // In Spanish, anything without an interrogative looks like a polar question.
  const isQuestion = tokens.some((token) => INTERROGATIVES.has(token)) || isPolarQuestion(tokens, 'en');
  return (
    (isQuestion || tokens.some(isStoryWord)) &&
    tokens.every((token) => isStopWord(token) || isStoryWord(token))
  );
}

/** True for a question about who published the article, and when; not if that may be about something in it. */
function asksForPublication(
  { tokens, language }: AnalyzedQuery,
  { frequencies, article }: ArticleIndex,
): boolean {
  const words = tokens.filter(isPublicationWord);
  return (
    words.length > 0 &&
    !isPolarQuestion(tokens, language) &&
    tokens.every((token) => isStopWord(token) || isStoryWord(token) || isPublicationWord(token)) &&
    words.every((token) => !frequencies.has(stem(token, article.language)))
  );
}

/** Judges a question about the story as a whole, or its publication; `undefined` for any other. */
export function judgeLead(question: string, evidence: Evidence, index: ArticleIndex): Judgement | undefined {
  const isOnPublication = asksForPublication(evidence.query, index);
  if (!isOnPublication && !asksForStory(question)) return undefined;
  const { expected, asked } = evidence.query;
  // Of a paragraph in several passages, the first.
  const lead = index.passages
    .flatMap(({ paragraph }, position) => {
      const opensParagraph = index.passages[position - 1]?.paragraph !== paragraph;
      return opensParagraph && !index.isHeading(position) ? [position] : [];
    })
    .slice(0, MAX_LEAD)
    .map((position) => passageAt(evidence, position));
  const judged = { evidence, confidence: 1, reason: 'lead' };
  // No paragraph says who wrote it, but every citation names the publication and the date.
  if (isOnPublication) return { outcome: 'nearest', chosen: lead.slice(0, 1), ...judged };
  if (expected && CIRCUMSTANCES.has(expected.type)) {
    const answering = lead.find(({ position }) =>
      index.passages[position]?.sentences.some(
        (span) => answerTypeScore(slice(index.article, span), expected, asked, index) > 0,
      ),
    );
    if (answering !== undefined) return { outcome: 'answer', chosen: [answering], ...judged };
  }
  const tokens = questionTokens(question);
  const isSummary =
    !expected && !isVerbOfEvent(tokens) && (wantsOverview(question) || tokens.some(isStoryWord));
  return { outcome: isSummary ? 'answer' : 'nearest', chosen: lead, ...judged };
}
