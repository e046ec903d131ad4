/**
 * Topics of an article: its sections by their headings, the questions of an interview or, without any, what its paragraphs are
 * about, in noun phrases of its own. There is no model and no table of topics.
 */

import type { Article, Paragraph, Topic } from '../../corpus/article.ts';
import { pushTo } from '../../util/push-to.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import { creditsIn } from './credits.ts';
import type { EntityName } from './entity-names.ts';
import { labelParagraphs, meanBestScore } from './label-paragraphs.ts';
import { findQuestionSections } from './question-sections.ts';
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

/** Topics with the paragraphs between and after theirs, such as credits, which go with the ones before them. */
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
export function findTopics(story: Story): Topic[] {
  const shown = story.paragraphs.filter(({ number }) => !story.captions.has(number));
  const credits = creditsIn(story, shown);
  const paragraphs = credits.size < shown.length ? shown.filter((_, at) => !credits.has(at)) : shown;
  const headed = findSections(
    story.text,
    paragraphs,
    story.headings,
    labelledTurns(story.quotations),
    maxTopicsOf(paragraphs) * MAX_SECTIONS_PER_TOPIC,
  );
  const sections = headed.length > 0 ? headed : findQuestionSections(story, paragraphs);
  const introduction = paragraphs.slice(0, sections[0]?.paragraphs[0]);
  const maxInIntroduction = headed.length > 0 ? 1 : maxTopicsOf(introduction);
  const labelled = [...labelStory(story, introduction, maxInIntroduction), ...sections];
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

/** The topics of paragraphs, called by terms of several words, by names that recur, or by the first words of their own. */
function labelStory(story: Story, paragraphs: readonly Paragraph[], maxCount: number): Section[] {
  if (paragraphs.length === 0) return [];
  const phrases = readPhrases(story, paragraphs);
  const answers = answersIn(story.quotations, paragraphs);
  const candidates = topicCandidates(phrases, story, answers);
  const terms = candidates.filter(({ phrase }) => isTerm(phrase));
  const vectors = paragraphVectors(phrases);
  const unit = meanBestScore(terms, paragraphs.length);
  return labelParagraphs(
    [...terms, ...topicSentences(story, paragraphs, unit)],
    vectors,
    continuedSpeech(story.quotations, paragraphs, answers),
    maxCount,
  );
}
