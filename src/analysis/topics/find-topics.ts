/**
 * Topics of an article: its sections by their headings or, without any, clusters of its paragraphs, named by noun phrases of its
 * own. There is no model and no table of topics.
 */

import type { Article, Paragraph, Topic } from '../../corpus/article.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import { clusterParagraphs } from './cluster-paragraphs.ts';
import type { EntityName } from './entity-names.ts';
import { type NamedCluster, nameAnyhow, nameClusters, nameRest, totalFit } from './name-clusters.ts';
import { findSections } from './sections.ts';
import { answersIn, continuedSpeech, labelledTurns } from './speech.ts';
import { paragraphVectors, readPhrases, topicCandidates } from './topic-candidates.ts';
import { topicName } from './topic-name.ts';

/** The parts of an article that topics are found in. */
interface Story
  extends Pick<
    Article,
    | 'text'
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
const MAX_TOPICS_PER_PARAGRAPH = 0.7;
const INTRODUCTION_SHARE = 0.25;
/** The furthest that a paragraph is added to a topic from, and how well its name fits if it is not beside it. */
const MAX_DISTANCE = 3;
/** A name fits more than this share of a topic that paragraphs beside it are added to. */
const MIN_FIT_GROWN = 0.5;
const MIN_FIT_APART = 0.8;
/** Sections may be more than the topics that a text without headings gets. */
const MAX_SECTIONS_PER_TOPIC = 1.5;

/** Maximum topics of a story by the length of its text in UTF-16 units. */
function maxTopics(textLength: number, paragraphCount: number): number {
  const byLength = Math.round(Math.sqrt(textLength / WORD_LENGTH / WORDS_PER_SQUARED_TOPIC));
  return Math.max(1, Math.min(byLength, Math.ceil(paragraphCount * MAX_TOPICS_PER_PARAGRAPH)));
}

/**
 * Finds what a story is about. Captions are in no topic, nor is what no name fits; every other paragraph is in one.
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
    labelledTurns(story.quotations),
    maxTopicsOf(paragraphs) * MAX_SECTIONS_PER_TOPIC,
  );
  const [first] = sections;
  if (!first) return findStoryTopics(story, paragraphs, maxTopicsOf(paragraphs));
  const introduction = paragraphs.slice(0, first.paragraphs[0]);
  return [
    ...findPhraseTopics(story, introduction, maxIntroductionTopics(introduction)),
    ...sections.map(({ name, paragraphs: indices }) => ({
      name: topicName(story, name),
      paragraphs: indices.flatMap((i) => paragraphs[i]?.number ?? []),
    })),
  ];
}

/** Headings say what an article is about, and its introduction little more. */
function maxIntroductionTopics(paragraphs: readonly Paragraph[]): number {
  return Math.max(1, Math.round(paragraphs.length * INTRODUCTION_SHARE));
}

function maxTopicsOf(paragraphs: readonly Paragraph[]): number {
  const textLength = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
  return maxTopics(textLength, paragraphs.length);
}

/** A cluster that paragraphs are added to. */
interface GrowingCluster extends NamedCluster {
  readonly paragraphs: number[];
  /** The sum of {@link NamedCluster.fitAt} over its paragraphs. */
  fit: number;
}

/**
 * Adds to clusters the paragraphs that are in none: to the one beside, or to a near one if its name stands in them, as long as
 * names fit most of what they name. What is left has no topic.
 */
function addLoose(named: readonly NamedCluster[], count: number): NamedCluster[] {
  const clusters: GrowingCluster[] = named.map((cluster) => ({
    ...cluster,
    paragraphs: [...cluster.paragraphs],
    fit: totalFit(cluster.paragraphs, cluster.fitAt),
  }));
  const homes = new Map(
    clusters.flatMap((cluster) => cluster.paragraphs.map((at) => [at, cluster] as const)),
  );
  const orderOf = new Map(clusters.map((cluster, order) => [cluster, order]));
  /** Those with a paragraph so far away from one. */
  const clustersAt = (at: number, distance: number): GrowingCluster[] =>
    [...new Set([homes.get(at - distance), homes.get(at + distance)])]
      .filter((cluster) => cluster !== undefined)
      .sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
  for (let at = 0; at < count; at += 1) {
    if (homes.has(at)) continue;
    const beside = clustersAt(at, 1).filter(
      ({ paragraphs, fit, fitAt, mayHave }) =>
        mayHave(at) && fit + fitAt(at) > MIN_FIT_GROWN * (paragraphs.length + 1),
    );
    const near = Array.from({ length: MAX_DISTANCE }, (_, i) => clustersAt(at, i + 1)).flat();
    const home =
      beside.find(({ fitAt }) => fitAt(at) > 0) ??
      near.find(({ fitAt }) => fitAt(at) > MIN_FIT_APART) ??
      beside[0];
    if (!home) continue;
    home.paragraphs.push(at);
    home.fit += home.fitAt(at);
    homes.set(at, home);
  }
  return clusters.map(({ paragraphs, ...cluster }) => ({
    ...cluster,
    paragraphs: paragraphs.toSorted((a, b) => a - b),
  }));
}

/** Topics of all paragraphs of a story without headings: at least one. */
function findStoryTopics(story: Story, paragraphs: readonly Paragraph[], maxCount: number): Topic[] {
  const topics = findPhraseTopics(story, paragraphs, maxCount);
  const [first] = paragraphs;
  if (topics.length > 0 || !first) return topics;
  const candidates = topicCandidates(readPhrases(story, paragraphs), story, new Set());
  const anyhow = nameAnyhow([...paragraphs.keys()], candidates);
  if (anyhow.length > 0) return toTopics(story, paragraphs, addLoose(anyhow, paragraphs.length));
  return [{ name: topicName(story, first), paragraphs: paragraphs.map(({ number }) => number) }];
}

/** Clusters by their names as topics, in reading order. */
const toTopics = (story: Story, paragraphs: readonly Paragraph[], named: readonly NamedCluster[]): Topic[] =>
  named
    .map(({ paragraphs: indices, name }) => ({
      name: topicName(story, name),
      paragraphs: indices.flatMap((at) => paragraphs[at]?.number ?? []),
    }))
    .sort((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));

/**
 * Topics of paragraphs without headings, as far as names are found that are said twice.
 *
 * @param maxCount the most topics
 */
function findPhraseTopics(story: Story, paragraphs: readonly Paragraph[], maxCount: number): Topic[] {
  const phrases = readPhrases(story, paragraphs);
  const answers = answersIn(story.quotations, paragraphs);
  const clusters = clusterParagraphs(
    paragraphVectors(phrases),
    maxCount,
    continuedSpeech(story.quotations, paragraphs, answers),
  );
  const candidates = topicCandidates(phrases, story, answers);
  const grown = addLoose(nameClusters(clusters, candidates), paragraphs.length);
  const homes = new Set(grown.flatMap((cluster) => cluster.paragraphs));
  const loose = [...paragraphs.keys()].filter((at) => !homes.has(at));
  const rest = nameRest(loose, candidates, grown, maxCount - grown.length);
  const named = addLoose([...grown, ...rest], paragraphs.length);
  return toTopics(story, paragraphs, named);
}
