/** The layout of `/topics`: the topics of one article, the comparison of several, the passages of a topic. */

import type { Corpus } from '../analysis/corpus.ts';
import type { SharedTopic, TopicComparison, TopicOccurrence } from '../analysis/topics/compare-topics.ts';
import type { Article } from '../corpus/article.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import {
  citedExcerpts,
  citedPassage,
  formatParagraphs,
  linkToWords,
  type ReplyContext,
  shortTitle,
} from './citation.ts';
import { excerpt } from './excerpt.ts';
import { texts } from './i18n/index.ts';
import { listComponents } from './list-layout.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import type { Component } from './message.ts';

/** The sentence that a topic begins with; `undefined` if its article has none of its paragraphs. */
function firstSentence({ article, topic }: TopicOccurrence): Span | undefined {
  return article.paragraphs.find(({ number }) => number === topic.paragraphs[0])?.sentences[0];
}

/** Plain text that links to the beginning of a topic. */
function linkToTopic(text: string, occurrence: TopicOccurrence): string {
  const sentence = firstSentence(occurrence);
  return sentence ? linkToWords(text, occurrence.article, sentence) : escapeMarkdown(text);
}

/** A topic as an item of a list: its name, which links to its beginning, and its paragraphs. */
export function topicItem(occurrence: TopicOccurrence, language: Language): string {
  const { name, paragraphs } = occurrence.topic;
  return `- ${linkToTopic(name[language], occurrence)} · ${formatParagraphs(paragraphs)}`;
}

/** A topic with the sentence that it begins with, and its citation. */
function topicBeginning(occurrence: TopicOccurrence, number: number, context: ReplyContext): Component[] {
  const { article, topic } = occurrence;
  const [paragraph] = topic.paragraphs;
  const span = firstSentence(occurrence);
  if (paragraph === undefined || !span) return [];
  const heading = `${bold(escapeMarkdown(topic.name[context.language]))} · ${formatParagraphs(topic.paragraphs)}`;
  return [citedExcerpts([heading, excerpt(article, span)], { article, paragraph, span }, number, context)];
}

/** The topics of an article with their first sentences, in reading order. */
export function beginningComponents(article: Article, context: ReplyContext): Component[] {
  return article.topics.flatMap((topic, i) => topicBeginning({ article, topic }, i + 1, context));
}

/** The maximum number of shared topics shown. */
const MAX_SHARED_TOPICS = 12;
/** The maximum number of articles shown for a shared topic. */
const MAX_OCCURRENCES = 3;

/** An article’s publication, or its headline where that is not the only one of it. */
function articleName(article: Article, { articles }: Corpus): string {
  const { publication } = article;
  const isOnly = articles.filter((other) => other.publication === publication).length === 1;
  return publication !== undefined && isOnly ? publication : shortTitle(article);
}

function sharedTopicItem({ name, occurrences }: SharedTopic, { corpus, language }: ReplyContext): string {
  const labels = occurrences.map(
    (occurrence) =>
      `${linkToTopic(articleName(occurrence.article, corpus), occurrence)} (${formatParagraphs(occurrence.topic.paragraphs)})`,
  );
  const ellipsis = labels.length > MAX_OCCURRENCES ? ' …' : '';
  const shown = labels.slice(0, MAX_OCCURRENCES).join('; ');
  return `- ${bold(escapeMarkdown(name[language]))}: ${shown}${ellipsis}`;
}

/** The topics that several articles share, then those that only one has, article by article. */
export function comparisonComponents(
  { shared, single }: TopicComparison,
  context: ReplyContext,
): Component[] {
  const { corpus, language } = context;
  const t = texts[language];
  const sharedItems = shared
    .slice(0, MAX_SHARED_TOPICS)
    .map((sharedTopic) => sharedTopicItem(sharedTopic, context));
  const singleItems = new Map<Article, string[]>(corpus.articles.map((article) => [article, []]));
  // Without links: each takes a search of its article, and there may be thousands of them.
  for (const { article, topic } of single) {
    const item = `- ${escapeMarkdown(topic.name[language])} · ${formatParagraphs(topic.paragraphs)}`;
    singleItems.get(article)?.push(item);
  }
  return [
    ...(sharedItems.length > 0 ? listComponents(sharedItems, bold(t.sharedTopics)) : []),
    ...[...singleItems].flatMap(([article, items]) =>
      listComponents(
        items.length > 0 ? items : [t.noUniqueTopics],
        bold(escapeMarkdown(shortTitle(article))),
      ),
    ),
  ];
}

/** The passages of a topic, in reading order, in each article that has it. */
export function topicPassages(occurrences: readonly TopicOccurrence[], context: ReplyContext): Component[] {
  return occurrences
    .flatMap(({ article, topic }) =>
      (context.corpus.contents.get(article)?.passages ?? []).filter(({ paragraph }) =>
        topic.paragraphs.includes(paragraph),
      ),
    )
    .map((passage, i) => citedPassage(passage, i + 1, context));
}
