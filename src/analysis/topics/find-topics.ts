/**
 * Topics of an article: its sections by their headings, the questions of an interview or, without any, what its paragraphs are
 * about, in noun phrases of its own. There is no model and no table of topics.
 */

import type { Article, Paragraph, Topic } from '../../corpus/article.ts';
import { mayBeHeadline } from '../../text/headings.ts';
import { pushTo } from '../../util/push-to.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import { boilerplateIn, titleLineIn } from './boilerplate.ts';
import type { EntityName } from './entity-names.ts';
import { labelParagraphs, meanBestScore } from './label-paragraphs.ts';
import { MAX_QUESTIONS, type Opening, questionLabels, questionOpenings } from './question-sections.ts';
import { findSections, type Section } from './sections.ts';
import { answersIn, continuedSpeech, labelledTurns } from './speech.ts';
import { isTerm } from './term-occurrences.ts';
import { paragraphVectors, readPhrases, topicCandidates } from './topic-candidates.ts';
import { topicName } from './topic-name.ts';
import { topicSentences } from './topic-sentences.ts';

/** The parts of an article that topics are found in. */
interface Story
  extends Pick<
    Article,
    | 'text'
    | 'title'
    | 'language'
    | 'paragraphs'
    | 'headings'
    | 'captions'
    | 'people'
    | 'places'
    | 'quotations'
    | 'reportedSpeech'
  > {
  readonly vocabulary: Vocabulary;
  /** The mentions by name, in the order of the text. */
  readonly names: readonly EntityName[];
}

/** UTF-16 units of a word with the space after it. */
const WORD_LENGTH = 6;
/** A text of `8 n²` words gets `n` topics: 5 for 200 words, 11 for 1,000, 19 for 3,000. */
const WORDS_PER_SQUARED_TOPIC = 8;
/** Five topics for ten paragraphs, six for fourteen. */
const LEAST_TOPICS = 2;
const TOPICS_PER_PARAGRAPH = 0.3;
/** Sections may be more than the topics that a text without headings gets. */
const MAX_SECTIONS_PER_TOPIC = 1.5;

/** Maximum topics of paragraphs by the length of their text. */
function maxTopicsOf(paragraphs: readonly Paragraph[]): number {
  const textLength = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
  const byLength = Math.round(Math.sqrt(textLength / WORD_LENGTH / WORDS_PER_SQUARED_TOPIC));
  const byCount = Math.round(LEAST_TOPICS + paragraphs.length * TOPICS_PER_PARAGRAPH);
  return Math.max(1, Math.min(byLength, byCount, Math.ceil(paragraphs.length / 2)));
}

/** Topics with the paragraphs between and after theirs, such as credits, which go with the ones before, and the title. */
function withRemaining(topics: readonly Topic[], numbers: readonly number[]): Topic[] {
  const topicOf = new Map(
    topics.flatMap((topic) => topic.paragraphs.map((number) => [number, topic] as const)),
  );
  const paragraphsOf = new Map<Topic, number[]>();
  let current = topics[0];
  for (const number of numbers) {
    current = topicOf.get(number) ?? current;
    if (current) pushTo(paragraphsOf, current, number);
  }
  return topics.map((topic) => ({ ...topic, paragraphs: paragraphsOf.get(topic) ?? [] }));
}

/**
 * Finds what a story is about. Captions are in no topic; every other paragraph is in one.
 *
 * @returns in reading order; the names are in the story's language, in both fields. Empty if all paragraphs are captions
 */
export function findTopics(article: Story): Topic[] {
  const shown = article.paragraphs.filter(({ number }) => !article.captions.has(number));
  const title = titleLineIn(article, shown);
  const story = title === undefined ? article : { ...article, title };
  const boilerplate = boilerplateIn(story, shown);
  if (title !== undefined) boilerplate.add(0);
  const paragraphs = boilerplate.size < shown.length ? shown.filter((_, at) => !boilerplate.has(at)) : shown;
  const headed = findSections(
    story,
    paragraphs,
    story.headings,
    labelledTurns(story.quotations),
    maxTopicsOf(paragraphs) * MAX_SECTIONS_PER_TOPIC,
  );
  const openings = headed.length > 0 ? [] : questionOpenings(story, paragraphs);
  const beginning = headed[0]?.paragraphs[0] ?? openings[0]?.at;
  const introduction = paragraphs.slice(0, beginning);
  const maxInIntroduction = headed.length > 0 ? 1 : maxTopicsOf(introduction);
  const labelled = [
    ...labelStory(story, introduction, maxInIntroduction),
    ...headed,
    ...labelAnswers(story, paragraphs, openings),
  ];
  const [first] = paragraphs;
  if (labelled.length === 0 && first) labelled.push({ name: first, paragraphs: [...paragraphs.keys()] });
  const topics = labelled.map(({ name, paragraphs: indices }) => ({
    name: topicName(story, name),
    paragraphs: indices.flatMap((at) => paragraphs[at]?.number ?? []),
  }));
  return withRemaining(
    topics,
    shown.map(({ number }) => number),
  );
}

/** The indices of paragraphs that are headlines of the one below. */
function headlinesIn({ text, quotations }: Story, paragraphs: readonly Paragraph[]): Set<number> {
  const turns = labelledTurns(quotations);
  const isHeadline = ({ start, end, number }: Paragraph, at: number): boolean =>
    at + 1 < paragraphs.length && !turns.has(number) && mayBeHeadline(text.slice(start, end));
  return new Set(paragraphs.flatMap((paragraph, at) => (isHeadline(paragraph, at) ? [at] : [])));
}

/** The terms of paragraphs that may call their sections, and what the paragraphs have in common. */
function readTerms(story: Story, paragraphs: readonly Paragraph[]) {
  const phrases = readPhrases(story, paragraphs);
  const answers = answersIn(story.quotations, paragraphs);
  const terms = topicCandidates(phrases, story, answers).filter(({ phrase }) => isTerm(phrase));
  return {
    terms,
    vectors: paragraphVectors(phrases),
    continued: continuedSpeech(story.quotations, paragraphs, answers),
    unit: meanBestScore(terms, paragraphs.length),
  };
}

/** The topics of paragraphs, called by terms of several words, by names that recur, or by the first words of their own. */
function labelStory(story: Story, paragraphs: readonly Paragraph[], maxCount: number): Section[] {
  if (paragraphs.length === 0) return [];
  const { terms, vectors, continued, unit } = readTerms(story, paragraphs);
  const headlines = headlinesIn(story, paragraphs);
  const labels = [...terms, ...topicSentences(story, paragraphs, headlines, unit)];
  const joined = new Set([...headlines].map((at) => at + 1));
  return labelParagraphs(labels, vectors, continued, joined, maxCount);
}

/** The topics of an interview, from its first question on: questions with their answers, called by them or by a term. */
function labelAnswers(
  story: Story,
  paragraphs: readonly Paragraph[],
  openings: readonly Opening[],
): Section[] {
  const [first] = openings;
  if (!first) return [];
  const answers = paragraphs.slice(first.at);
  const own = openings.map((opening) => ({ ...opening, at: opening.at - first.at }));
  const { terms, vectors, continued, unit } = readTerms(story, answers);
  const labels = [...terms, ...questionLabels(own, answers.length, unit, story)];
  const beginnings = new Set(own.map(({ at }) => at));
  const joined = new Set([...answers.keys()].filter((at) => !beginnings.has(at)));
  return labelParagraphs(labels, vectors, continued, joined, MAX_QUESTIONS).map(
    ({ name, paragraphs: indices }) => ({
      name,
      paragraphs: indices.map((at) => at + first.at),
    }),
  );
}
