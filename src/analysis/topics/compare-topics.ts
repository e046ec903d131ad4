/** Topics that articles share, matched by the noun phrases in their names. */

import type { Article, Topic } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { maxOf } from '../../util/extremes.ts';
import { pushAll } from '../../util/push-all.ts';
import { tokenizeSentence } from '../tokens/tokenizer.ts';
import { EMPTY_VOCABULARY } from '../tokens/vocabulary.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseChunker } from './noun-phrases.ts';

/** A topic in the article that it is of. */
export interface TopicOccurrence {
  readonly article: Article;
  readonly topic: Topic;
}

/** A topic of several articles. */
export interface SharedTopic {
  /** The name that most of the articles use. */
  readonly name: Topic['name'];
  /** In the order of the articles; an article may have several. */
  readonly occurrences: readonly TopicOccurrence[];
}

/** The topics of a corpus. */
export interface TopicComparison {
  /** Topics of at least two articles, the most widely shared first. */
  readonly shared: readonly SharedTopic[];
  /** Topics of a single article, in the order of the articles. */
  readonly single: readonly TopicOccurrence[];
}

/** A noun phrase of a topic's name, as it is compared. */
type Phrase = Pick<NounPhrase, 'stems' | 'head'>;

/** The topics with one phrase in their names. */
interface TopicGroup {
  readonly phrase: Phrase;
  readonly occurrences: TopicOccurrence[];
}

/** The noun phrases of a topic's name; the name as a whole where it has none. */
function phrasesOf(name: string, language: Article['language']): Phrase[] {
  const tokens = tokenizeSentence(
    { text: name, language, vocabulary: EMPTY_VOCABULARY },
    { start: 0, end: name.length },
  );
  const words = tokens.filter(({ type }) => type === 'word');
  const phrases = nounPhraseChunker(name, language)(words).filter(({ isIncomplete }) => !isIncomplete);
  return phrases.length > 0 ? phrases : [{ stems: [normalize(name)], head: normalize(name) }];
}

/** Groups topics by the stems of the phrases in their names. */
function groupTopicsByPhrase(articles: readonly Article[]): TopicGroup[] {
  const groups = new Map<string, TopicGroup>();
  for (const article of articles) {
    for (const topic of article.topics) {
      const occurrence = { article, topic };
      for (const phrase of phrasesOf(topic.name[article.language], article.language)) {
        const key = `${article.language} ${phrase.head}: ${[...phrase.stems].sort().join(' ')}`;
        const group = groups.get(key);
        if (!group) groups.set(key, { phrase, occurrences: [occurrence] });
        else if (group.occurrences.at(-1)?.topic !== topic) group.occurrences.push(occurrence);
      }
    }
  }
  return [...groups.values()];
}

/** Merges groups where the phrase of one says more about the head of the other: "sanctions" and "oil sanctions". */
function mergeNarrowerGroups(groups: readonly TopicGroup[]): TopicGroup[] {
  const byHead = new Map<string, TopicGroup[]>();
  const shortestFirst = [...groups].sort((a, b) => a.phrase.stems.length - b.phrase.stems.length);
  for (const group of shortestFirst) {
    const head = `${group.occurrences[0]?.article.language} ${group.phrase.head}`;
    const others = byHead.get(head) ?? [];
    const wider = others.find(({ phrase }) =>
      phrase.stems.every((stem) => group.phrase.stems.includes(stem)),
    );
    if (wider) pushAll(wider.occurrences, group.occurrences);
    else byHead.set(head, [...others, group]);
  }
  return [...byHead.values()].flat();
}

/** The commonest name of some topics, the first of equals. */
function commonestName(occurrences: readonly TopicOccurrence[]): Topic['name'] | undefined {
  const counts = new Map<string, number>();
  const nameKey = ({ topic }: TopicOccurrence): string => normalize(`${topic.name.en} ${topic.name.es}`);
  for (const key of occurrences.map(nameKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const highest = maxOf(counts.values());
  return occurrences.find((occurrence) => counts.get(nameKey(occurrence)) === highest)?.topic.name;
}

const articleCount = (occurrences: readonly TopicOccurrence[]): number =>
  new Set(occurrences.map(({ article }) => article)).size;

/**
 * Compares the topics of articles: which they share, and which only one has. Two topics are the same when a noun phrase in
 * the name of one is that of the other, in whatever form of its words, or says more about the same head ("sanctions", "oil
 * sanctions"). Names in different languages are never the same, nor are synonyms.
 */
export function compareTopics(articles: readonly Article[]): TopicComparison {
  const order = new Map(articles.map((article, i) => [article, i]));
  const position = ({ article }: TopicOccurrence): number => order.get(article) ?? 0;
  const shared: SharedTopic[] = [];
  const inShared = new Set<Topic>();
  for (const group of mergeNarrowerGroups(groupTopicsByPhrase(articles))) {
    // A topic that names two things comes twice where both are merged with a third.
    const occurrences = [
      ...new Map(group.occurrences.map((occurrence) => [occurrence.topic, occurrence])).values(),
    ].sort((a, b) => position(a) - position(b));
    const name = commonestName(occurrences);
    if (name === undefined || articleCount(occurrences) < 2) continue;
    shared.push({ name, occurrences });
    for (const { topic } of occurrences) inShared.add(topic);
  }
  return {
    shared: shared.sort((a, b) => articleCount(b.occurrences) - articleCount(a.occurrences)),
    single: articles.flatMap((article) =>
      article.topics.filter((topic) => !inShared.has(topic)).map((topic) => ({ article, topic })),
    ),
  };
}
