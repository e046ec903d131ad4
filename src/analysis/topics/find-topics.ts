/**
 * Topics of an article: its sections by their headings, the questions of an interview or, without any, what its paragraphs are
 * about, in noun phrases of its own. There is no model and no table of topics.
 */

import type { Article, Paragraph, Topic } from '../../corpus/article.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import type { EntityName } from './entity-names.ts';
import { labelParagraphs } from './label-paragraphs.ts';
import { findQuestionSections } from './question-sections.ts';
import { findSections, type Section } from './sections.ts';
import { answersIn, continuedSpeech, labelledTurns } from './speech.ts';
import { isTerm } from './term-occurrences.ts';
import { paragraphVectors, readPhrases, type TopicCandidate, topicCandidates } from './topic-candidates.ts';
import { topicName } from './topic-name.ts';

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
const MAX_TOPICS_PER_PARAGRAPH = 0.5;
/** Sections may be more than the topics that a text without headings gets. */
const MAX_SECTIONS_PER_TOPIC = 1.5;

/** Maximum topics of paragraphs by the length of their text. */
function maxTopicsOf(paragraphs: readonly Paragraph[]): number {
  const textLength = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
  const byLength = Math.round(Math.sqrt(textLength / WORD_LENGTH / WORDS_PER_SQUARED_TOPIC));
  return Math.max(1, Math.min(byLength, Math.ceil(paragraphs.length * MAX_TOPICS_PER_PARAGRAPH)));
}

/**
 * Finds what a story is about. Captions are in no topic; every other paragraph is in one.
 *
 * @returns in reading order; the names are in the story's language, in both fields. Empty if all paragraphs are captions
 */
export function findTopics(story: Story): Topic[] {
  const paragraphs = story.paragraphs.filter(({ number }) => !story.captions.has(number));
  const headed = findSections(
    story.text,
    paragraphs,
    story.headings,
    labelledTurns(story.quotations),
    maxTopicsOf(paragraphs) * MAX_SECTIONS_PER_TOPIC,
  );
  const sections = headed.length > 0 ? headed : findQuestionSections(story, paragraphs);
  const introduction = paragraphs.slice(0, sections[0]?.paragraphs[0]);
  const labelled = [...labelStory(story, introduction, headed.length > 0), ...sections];
  const [first] = paragraphs;
  if (labelled.length === 0 && first) labelled.push({ name: first, paragraphs: [...paragraphs.keys()] });
  return labelled.map(({ name, paragraphs: indices }) => ({
    name: topicName(story, name),
    paragraphs: indices.flatMap((at) => paragraphs[at]?.number ?? []),
  }));
}

/** Phrases that recur and terms of several words; any phrase where there are none. */
function bestKind(candidates: readonly TopicCandidate[]): readonly TopicCandidate[] {
  const terms = candidates.filter(
    ({ phrase, isRecurrent }) => isRecurrent || (isTerm(phrase) && !phrase.isName),
  );
  return terms.length > 0 ? terms : candidates;
}

/** The topics of paragraphs; of those above headings, only recurrent ones. */
function labelStory(story: Story, paragraphs: readonly Paragraph[], isAboveHeadings: boolean): Section[] {
  const phrases = readPhrases(story, paragraphs);
  const answers = answersIn(story.quotations, paragraphs);
  const candidates = topicCandidates(phrases, story, answers);
  return labelParagraphs(
    isAboveHeadings
      ? candidates.filter(({ phrase, isRecurrent }) => isRecurrent && isTerm(phrase))
      : bestKind(candidates),
    paragraphVectors(phrases),
    continuedSpeech(story.quotations, paragraphs, answers),
    maxTopicsOf(paragraphs),
  );
}
