/** The layout of `/topics`: the topics of one article, the comparison of several, the passages of a topic. */
import {
  type SharedTopic,
  type TopicComparison,
  type TopicOccurrence,
  topicShare,
} from '../analysis/topics/compare-topics.ts';
import type { Article } from '../corpus/article.ts';
import type { Language } from '../text/language.ts';
import {
  citedExcerpts,
  citedPassage,
  formatParagraphs,
  type ReplyContext,
  shortTitle,
  withSourceLink,
} from './citation.ts';
import { excerpt } from './excerpt.ts';
import { texts } from './i18n/index.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { type Component, textDisplay } from './message.ts';

/** A topic, and the article that has it. */
export type ArticleTopic = Pick<TopicOccurrence, 'article' | 'topic'>;

/** The paragraphs of a topic, and its share of the article: `¶9–12 · 25 %`. */
function coverageLabel({ article, topic }: ArticleTopic): string {
  const percent = Math.max(Math.round(100 * topicShare(article, topic)), 1);
  return `${formatParagraphs(topic.paragraphs)} · ${percent} %`;
}

/** A topic with the sentence that it begins with, and the link to that. */
function topicOverview(articleTopic: ArticleTopic, context: ReplyContext): Component[] {
  const { language } = context;
  const { article, topic } = articleTopic;
  const paragraph = article.paragraphs.find(({ number }) => number === topic.paragraphs[0]);
  const sentence = paragraph?.sentences[0];
  if (!paragraph || !sentence) return [];
  const heading = `${bold(escapeMarkdown(topic.name[language]))} · ${coverageLabel(articleTopic)}`;
  const lines = [heading, excerpt(article, sentence)];
  const source = { article, paragraph: paragraph.number, span: sentence };
  // The button's label names the paragraph. Without a page to open there is no button, so a citation does.
  return article.url === undefined
    ? [citedExcerpts(lines, source, 1, context)]
    : [withSourceLink(lines.join('\n'), source, language)];
}

/** The topics of an article, in reading order. */
export function topicOverviews(articleTopics: readonly ArticleTopic[], context: ReplyContext): Component[] {
  return articleTopics.flatMap((articleTopic) => topicOverview(articleTopic, context));
}

/** The maximum number of shared topics shown. */
const MAX_SHARED_TOPICS = 12;
/** The maximum number of articles shown for a shared topic. */
const MAX_OCCURRENCES = 3;
/** A longer list is divided, so that each component of it fits a message. In UTF-16 units. */
const MAX_LIST_LENGTH = 1500;

/** A list under a heading, in as many components as it takes. */
function listComponents(heading: string, items: readonly string[]): Component[] {
  const chunks = [bold(heading)];
  for (const item of items) {
    const extended = `${chunks.at(-1)}\n${item}`;
    if (extended.length <= MAX_LIST_LENGTH) chunks[chunks.length - 1] = extended;
    else chunks.push(item);
  }
  return chunks.map(textDisplay);
}

function sharedTopicItem({ name, occurrences }: SharedTopic, language: Language): string {
  const labels = occurrences.map((topic) => `${shortTitle(topic.article)} (${coverageLabel(topic)})`);
  const ellipsis = labels.length > MAX_OCCURRENCES ? ' …' : '';
  const shown = labels.slice(0, MAX_OCCURRENCES).join('; ');
  return `- ${bold(escapeMarkdown(name[language]))}: ${shown}${ellipsis}`;
}

/** The topics that several articles share, then those that only one has, article by article. */
export function comparisonComponents(
  { shared, single }: TopicComparison,
  { corpus, language }: ReplyContext,
): Component[] {
  const t = texts[language];
  const sharedItems = shared
    .slice(0, MAX_SHARED_TOPICS)
    .map((sharedTopic) => sharedTopicItem(sharedTopic, language));
  const singleItems = new Map<Article, string[]>(corpus.articles.map((article) => [article, []]));
  for (const { article, topic } of single) {
    const item = `- ${escapeMarkdown(topic.name[language])} · ${coverageLabel({ article, topic })}`;
    singleItems.get(article)?.push(item);
  }
  return [
    ...(sharedItems.length > 0 ? listComponents(t.sharedTopics, sharedItems) : []),
    ...[...singleItems].flatMap(([article, items]) =>
      listComponents(shortTitle(article), items.length > 0 ? items : [t.noUniqueTopics]),
    ),
  ];
}

/** The passages of a topic, in reading order, in each article that has it. */
export function topicPassages(articleTopics: readonly ArticleTopic[], context: ReplyContext): Component[] {
  return articleTopics
    .flatMap(({ article, topic }) =>
      (context.corpus.contents.get(article)?.passages ?? []).filter(({ paragraph }) =>
        topic.paragraphs.includes(paragraph),
      ),
    )
    .map((passage, i) => citedPassage(passage, i + 1, context));
}
