import type { Article, Topic } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { wordTokenizer } from '../grammar/word-tokenizer.ts';
import { nounPhraseChunker } from './noun-phrases.ts';

/** A topic in the article that it is of. */
export interface TopicOccurrence {
  readonly article: Article;
  readonly topic: Topic;
  /** How much of the article's story it takes, from above 0 to 1. Topics overlap: the sum may be above 1. */
  readonly share: number;
}

/** What several articles are about. */
export interface SharedTopic {
  /** As most of them call it. */
  readonly name: Topic['name'];
  /** In the order of the articles; an article may have several. */
  readonly places: readonly TopicOccurrence[];
}

/** The topics of a corpus. */
export interface TopicComparison {
  /** Those that two articles or more have: the ones that most have first. */
  readonly shared: readonly SharedTopic[];
  /** Those that one article alone has, in the order of the articles. */
  readonly single: readonly TopicOccurrence[];
}

/**
 * How much of an article's story a topic takes, by the length of its paragraphs.
 *
 * @returns from 0 to 1; captions do not count
 */
export function topicShare(article: Article, topic: Topic): number {
  const numbers = new Set(topic.paragraphs);
  let whole = 0;
  let taken = 0;
  for (const { number, start, end } of article.paragraphs) {
    if (article.captions.has(number)) continue;
    whole += end - start;
    if (numbers.has(number)) taken += end - start;
  }
  return whole > 0 ? taken / whole : 0;
}

/** One thing that a topic is about, as it is compared. */
interface Subject {
  readonly stems: readonly string[];
  readonly head: string;
}

/** What a topic is about: each noun phrase of its name, or the name as a whole. */
function subjectsOf(name: string, language: Article['language']): Subject[] {
  const words = wordTokenizer(name, language, new Set())({ start: 0, end: name.length });
  const phrases = nounPhraseChunker(name, language)(words);
  return phrases.length > 0 ? phrases : [{ stems: [normalize(name)], head: normalize(name) }];
}

interface Group {
  readonly subject: Subject;
  readonly places: TopicOccurrence[];
}

/** Those about the same subject, word for word. */
function sameSubject(articles: readonly Article[]): Group[] {
  const groups = new Map<string, Group>();
  for (const article of articles) {
    for (const topic of article.topics) {
      const place = { article, topic, share: topicShare(article, topic) };
      for (const subject of subjectsOf(topic.name[article.language], article.language)) {
        const key = `${article.language} ${subject.head}: ${[...subject.stems].sort().join(' ')}`;
        const group = groups.get(key);
        if (!group) groups.set(key, { subject, places: [place] });
        else if (group.places.at(-1)?.topic !== topic) group.places.push(place);
      }
    }
  }
  return [...groups.values()];
}

/** Groups joined where one says more about the head of another: "sanctions" and "oil sanctions". */
function joined(groups: readonly Group[]): Group[] {
  const byHead = new Map<string, Group[]>();
  const fewestFirst = [...groups].sort((a, b) => a.subject.stems.length - b.subject.stems.length);
  for (const group of fewestFirst) {
    const head = `${group.places[0]?.article.language} ${group.subject.head}`;
    const others = byHead.get(head) ?? [];
    const wider = others.find(({ subject }) =>
      subject.stems.every((stem) => group.subject.stems.includes(stem)),
    );
    if (wider) wider.places.push(...group.places);
    else byHead.set(head, [...others, group]);
  }
  return [...byHead.values()].flat();
}

/** The name that most places have, the first of them where several do. */
function nameOf(places: readonly TopicOccurrence[]): Topic['name'] | undefined {
  const counts = new Map<string, number>();
  const keyOf = ({ topic }: TopicOccurrence): string => normalize(`${topic.name.en} ${topic.name.es}`);
  for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return places.find((place) => counts.get(keyOf(place)) === most)?.topic.name;
}

/**
 * Compares the topics of articles: which they share, and which only one has. Two topics are about the same when a noun
 * phrase in the name of one is that of the other, in whatever form of its words, or says more about the same head
 * ("sanctions", "oil sanctions"). Names in different languages are never the same, nor are synonyms.
 */
export function compareTopics(articles: readonly Article[]): TopicComparison {
  const order = new Map(articles.map((article, i) => [article, i]));
  const position = ({ article }: TopicOccurrence): number => order.get(article) ?? 0;
  const shared: SharedTopic[] = [];
  const inShared = new Set<Topic>();
  for (const group of joined(sameSubject(articles))) {
    // A topic that names two things comes twice where both are joined to a third.
    const places = [...new Map(group.places.map((place) => [place.topic, place])).values()].sort(
      (a, b) => position(a) - position(b),
    );
    const name = nameOf(places);
    if (name === undefined || new Set(places.map(({ article }) => article)).size < 2) continue;
    shared.push({ name, places });
    for (const { topic } of places) inShared.add(topic);
  }
  const breadth = ({ places }: SharedTopic): number => new Set(places.map(({ article }) => article)).size;
  return {
    shared: shared.sort((a, b) => breadth(b) - breadth(a)),
    single: articles.flatMap((article) =>
      article.topics
        .filter((topic) => !inShared.has(topic))
        .map((topic) => ({ article, topic, share: topicShare(article, topic) })),
    ),
  };
}
