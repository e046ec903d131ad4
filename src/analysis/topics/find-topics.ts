/**
 * Topics of an article, called by noun phrases of its own: no model, no table of topics. Those are chosen that together say
 * most about all paragraphs, which is the facility location problem.
 */

import { type Article, MAX_TOPIC_NAME_LENGTH, type Paragraph, type Topic } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { pushTo } from '../../util/push-to.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import { areNameVariants } from './name-variants.ts';
import { findSections } from './sections.ts';
import { type TopicCandidate, topicCandidates } from './topic-candidates.ts';

/** The parts of an article that topics are found in. */
export interface Story
  extends Pick<Article, 'text' | 'language' | 'paragraphs' | 'headings' | 'captions' | 'people' | 'places'> {
  readonly vocabulary: Vocabulary;
}

/** A paragraph is in a further topic if it has its words and this share of its affinity to the main one. */
const FURTHER_TOPIC_THRESHOLD = 0.7;

/** UTF-16 units of a word with the space after it. */
const WORD_LENGTH = 6;
/** A text of `8 n²` words gets `n` topics: 5 for 200 words, 11 for 1,000, 19 for 3,000. */
const WORDS_PER_SQUARED_TOPIC = 8;
const MAX_TOPICS_PER_PARAGRAPH = 0.7;
const INTRODUCTION_SHARE = 0.25;
/** Sections may be more than the topics that a text without headings gets. */
const MAX_SECTIONS_PER_TOPIC = 1.5;

/** The most topics of a story by the length of its text in UTF-16 units. */
function maxTopics(textLength: number, paragraphCount: number): number {
  const byLength = Math.round(Math.sqrt(textLength / WORD_LENGTH / WORDS_PER_SQUARED_TOPIC));
  return Math.max(1, Math.min(byLength, Math.ceil(paragraphCount * MAX_TOPICS_PER_PARAGRAPH)));
}

/**
 * Chooses the candidates that together cover all paragraphs best, each for what it adds to those before it. The greedy
 * algorithm for facility location (Cornuéjols, Fisher and Nemhauser, 1977), a case of submodular maximization (Nemhauser,
 * Wolsey and Fisher, 1978).
 *
 * @param weights how much each paragraph counts
 */
function selectTopics(
  candidates: readonly TopicCandidate[],
  weights: readonly number[],
  maxCount: number,
): TopicCandidate[] {
  const selected: TopicCandidate[] = [];
  const covered = weights.map(() => 0);
  const gainOf = ({ affinities }: TopicCandidate): number => {
    let gain = 0;
    for (const [at, affinity] of affinities) {
      gain += (weights[at] ?? 0) * Math.max(0, affinity - (covered[at] ?? 0));
    }
    return gain;
  };
  // Lazy evaluation (Minoux, 1978): a gain only gets smaller, so that most need not be computed again.
  const queue = candidates
    .map((candidate) => ({ candidate, gain: gainOf(candidate) }))
    .sort((a, b) => b.gain - a.gain);
  while (selected.length < maxCount) {
    let best: TopicCandidate | undefined;
    let bestGain = 0;
    for (const entry of queue) {
      if (entry.gain <= bestGain) continue;
      entry.gain = gainOf(entry.candidate);
      if (entry.gain <= bestGain) continue;
      if (selected.some(({ phrase }) => areNameVariants(entry.candidate.phrase, phrase))) entry.gain = 0;
      else [best, bestGain] = [entry.candidate, entry.gain];
    }
    if (!best) break;
    selected.push(best);
    for (const [at, affinity] of best.affinities) covered[at] = Math.max(covered[at] ?? 0, affinity);
  }
  return selected;
}

/** The first words of a text, up to a number of UTF-16 units. */
function truncateAtWord(text: string, maxLength: number): string {
  const start = text.slice(0, maxLength + 1);
  return start.length > maxLength ? start.replace(/\s*\S*$/, '') || text.slice(0, maxLength) : start;
}

/**
 * Assigns each paragraph to the topic that it has most affinity to, and to further ones; one without any to that of the
 * paragraph before it, or at the beginning to the first.
 *
 * @returns the numbers of the paragraphs of each topic; where no topic was selected, all of them under `undefined`
 */
function assignParagraphs(
  paragraphs: readonly Paragraph[],
  topics: readonly TopicCandidate[],
): Map<TopicCandidate | undefined, number[]> {
  const mainTopics = paragraphs.map((_, at) => {
    const affinity = (topic: TopicCandidate): number => topic.affinities.get(at) ?? 0;
    return topics.reduce<TopicCandidate | undefined>(
      (best, topic) => (affinity(topic) > (best ? affinity(best) : 0) ? topic : best),
      undefined,
    );
  });
  const members = new Map<TopicCandidate | undefined, number[]>();
  let previous = mainTopics.find((topic) => topic !== undefined);
  for (const [at, { number }] of paragraphs.entries()) {
    const main = mainTopics[at] ?? previous;
    previous = main;
    const threshold = FURTHER_TOPIC_THRESHOLD * (main?.affinities.get(at) ?? 0);
    const further = topics.filter(
      (topic) => topic !== main && topic.paragraphs.has(at) && (topic.affinities.get(at) ?? 0) >= threshold,
    );
    for (const topic of [main, ...further]) pushTo(members, topic, number);
  }
  return members;
}

/**
 * Finds what a story is about. Captions are in no topic, every other paragraph is in one at least.
 *
 * @returns in reading order; the names are in the story's language, in both fields, and no two are variants of one another.
 *   Empty if all paragraphs are captions
 */
export function findTopics(story: Story): Topic[] {
  const paragraphs = story.paragraphs.filter(({ number }) => !story.captions.has(number));
  const sections = findSections(
    story.text,
    paragraphs,
    story.headings,
    maxTopicsOf(paragraphs) * MAX_SECTIONS_PER_TOPIC,
  );
  const [first] = sections;
  if (!first) return findPhraseTopics(story, paragraphs, maxTopicsOf(paragraphs));
  const introduction = paragraphs.slice(0, first.paragraphs[0]);
  return [
    ...(introduction.length > 0
      ? findPhraseTopics(story, introduction, maxIntroductionTopics(introduction))
      : []),
    ...sections.map(({ name, paragraphs: indices }) => ({
      name: topicName(story.text, name),
      paragraphs: indices.flatMap((i) => paragraphs[i]?.number ?? []),
    })),
  ];
}

/** Headings say what an article is about, and its introduction little more. */
function maxIntroductionTopics(paragraphs: readonly Paragraph[]): number {
  return Math.max(1, Math.round(paragraphs.length * INTRODUCTION_SHARE));
}

/** A topic's name, which is in the story's language, in both fields. */
function topicName(text: string, { start, end }: Span): Topic['name'] {
  const name = truncateAtWord(text.slice(start, end), MAX_TOPIC_NAME_LENGTH);
  return { en: name, es: name };
}

function maxTopicsOf(paragraphs: readonly Paragraph[]): number {
  const textLength = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
  return maxTopics(textLength, paragraphs.length);
}

/** In shorter texts a paragraph may have a topic of its own. */
const MIN_PARAGRAPHS_TO_SHARE = 10;

/** The topics that more than one paragraph is in, with all paragraphs assigned to these; all of them in a short text. */
function shareParagraphs(
  paragraphs: readonly Paragraph[],
  topics: readonly TopicCandidate[],
): ReturnType<typeof assignParagraphs> {
  const members = assignParagraphs(paragraphs, topics);
  const shared = topics.filter((topic) => (members.get(topic)?.length ?? 0) > 1);
  const isDone = shared.length === topics.length || shared.length === 0;
  if (isDone || paragraphs.length < MIN_PARAGRAPHS_TO_SHARE) return members;
  return shareParagraphs(paragraphs, shared);
}

/**
 * Topics of paragraphs without headings.
 *
 * @param maxCount the most topics
 */
function findPhraseTopics(story: Story, paragraphs: readonly Paragraph[], maxCount: number): Topic[] {
  const lengths = paragraphs.map(({ start, end }) => end - start);
  // A paragraph twice as long counts more, and not twice as much: short ones have a point too.
  const topics = selectTopics(topicCandidates(story, paragraphs), lengths.map(Math.sqrt), maxCount);
  return [...shareParagraphs(paragraphs, topics)]
    .map(([topic, numbers]) => {
      const span = topic?.phrase ?? paragraphs[0] ?? { start: 0, end: 0 };
      return { name: topicName(story.text, span), paragraphs: numbers };
    })
    .sort((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));
}
