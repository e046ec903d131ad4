/** The topics of an event: what each of the articles that report it has on a topic, under whatever name. */

import type { SharedTopic, TopicComparison, TopicOccurrence } from '../analysis/topics/compare-topics.ts';
import type { Article } from '../corpus/article.ts';
import { passagesNaming } from './passages-about.ts';
import { reportSameEvent } from './same-event.ts';
import type { SearchIndex } from './search-index.ts';

/** With more articles, a comparison takes too many searches. */
const MAX_ARTICLES = 6;
/** Maximum share of another article's paragraphs that a topic may match; a broader one says nothing. */
const MAX_SHARE_OF_ARTICLE = 0.5;
/** Minimum overlap of paragraphs for two topics to be one. */
const MIN_OVERLAP = 0.5;

/** The topics of one thing, in several articles. */
type TopicGroup = readonly TopicOccurrence[];

/** The paragraphs of an article about the topic of another one. */
function occurrenceIn(article: Article, topic: TopicOccurrence, searchIndex: SearchIndex): TopicOccurrence[] {
  const subject = topic.topic.name[topic.article.language];
  const passages = passagesNaming(subject, searchIndex, { article });
  const paragraphs = [...new Set(passages.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  const isTelling =
    paragraphs.length > 0 && paragraphs.length <= MAX_SHARE_OF_ARTICLE * article.paragraphs.length;
  return isTelling ? [{ article, topic: { name: topic.topic.name, paragraphs } }] : [];
}

/** A topic with what the other articles on the event have on it. */
function expand(group: TopicGroup, articles: readonly Article[], searchIndex: SearchIndex): TopicGroup {
  const [first] = group;
  if (!first) return group;
  const others = articles.filter(
    (article) =>
      group.every((occurrence) => occurrence.article !== article) && reportSameEvent(first.article, article),
  );
  return [...group, ...others.flatMap((article) => occurrenceIn(article, first, searchIndex))];
}

function overlap(a: readonly number[], b: readonly number[]): number {
  const shared = a.filter((one) => b.includes(one)).length;
  return shared / Math.min(a.length, b.length);
}

/** In each language, the name that an article in it gives the topic. */
function nameOf(group: TopicGroup): SharedTopic['name'] | undefined {
  const nameIn = (language: Article['language']): string | undefined =>
    group.find(({ article }) => article.language === language)?.topic.name[language];
  const [first] = group;
  return first && { en: nameIn('en') ?? first.topic.name.en, es: nameIn('es') ?? first.topic.name.es };
}

function haveOneName(a: TopicGroup, b: TopicGroup): boolean {
  const [name, other] = [nameOf(a), nameOf(b)];
  return name !== undefined && name.en === other?.en && name.es === other.es;
}

/** True for topics that are about the same paragraphs in each article that both have. */
function haveSameParagraphs(a: TopicGroup, b: TopicGroup): boolean {
  const pairs = a.flatMap((one) =>
    b.filter(({ article }) => article === one.article).map((other) => [one.topic, other.topic] as const),
  );
  return (
    pairs.length > 1 &&
    pairs.every(([one, other]) => overlap(one.paragraphs, other.paragraphs) >= MIN_OVERLAP)
  );
}

/** A topic with another one’s occurrences in further articles and, of one name, with its paragraphs in those that both have. */
function merge(group: TopicGroup, other: TopicGroup): TopicGroup {
  const added = other.filter(({ article }) => group.every((occurrence) => occurrence.article !== article));
  if (!haveOneName(group, other)) return [...group, ...added];
  const widened = group.map(({ article, topic }) => {
    const more = other
      .filter((occurrence) => occurrence.article === article)
      .map((occurrence) => occurrence.topic);
    const paragraphs = new Set([topic, ...more].flatMap((each) => each.paragraphs));
    return { article, topic: { ...topic, paragraphs: [...paragraphs].sort((a, b) => a - b) } };
  });
  return [...widened, ...added];
}

/**
 * Adds to topics what the other articles on the same event say about them, so that a topic of one is one of
 * several, whatever the others call it, and in whatever language.
 */
export function compareEventTopics(comparison: TopicComparison, searchIndex: SearchIndex): TopicComparison {
  const articles = searchIndex.articles.map(({ article }) => article);
  if (articles.length > MAX_ARTICLES) return comparison;
  const groups: TopicGroup[] = [
    ...comparison.shared.map(({ occurrences }) => occurrences),
    ...comparison.single.map((occurrence) => [occurrence]),
  ].map((group) => expand(group, articles, searchIndex));
  const distinct: TopicGroup[] = [];
  for (const group of groups) {
    const at = distinct.findIndex((other) => haveOneName(other, group) || haveSameParagraphs(other, group));
    if (at === -1) distinct.push(group);
    else distinct[at] = merge(distinct[at] ?? [], group);
  }
  const articleCount = (group: TopicGroup): number => new Set(group.map(({ article }) => article)).size;
  const order = (group: TopicGroup): TopicGroup =>
    group.toSorted((a, b) => articles.indexOf(a.article) - articles.indexOf(b.article));
  return {
    shared: distinct
      .filter((group) => articleCount(group) > 1)
      .map(order)
      .flatMap((occurrences) => {
        const name = nameOf(occurrences);
        return name ? [{ name, occurrences }] : [];
      })
      .sort((a, b) => articleCount(b.occurrences) - articleCount(a.occurrences)),
    single: distinct.filter((group) => articleCount(group) === 1).flat(),
  };
}
