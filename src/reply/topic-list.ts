import type { Article } from '../corpus/article.ts';
import { formatParagraphs, type ReplyContext } from './citation.ts';
import { texts, textsFor } from './i18n/index.ts';
import { escapeMarkdown } from './markdown.ts';

/** The maximum number of topics below an error or a refusal. */
const MAX_TOPICS = 12;

/** The article to list the topics of. Default: all of them. */
type TopicListContext = ReplyContext & { readonly article?: Article | undefined };

/** The names of the topics with their paragraphs, a line each; empty if there are none. */
export function topicList({ corpus, language, article }: TopicListContext): string {
  const topics = (article ? [article] : corpus.articles).flatMap((each) => each.topics);
  const lines = topics
    .slice(0, MAX_TOPICS)
    .map(({ name, paragraphs }) => `- ${escapeMarkdown(name[language])} · ${formatParagraphs(paragraphs)}`);
  if (topics.length > MAX_TOPICS) lines.push(`- ${texts[language].moreTopics(topics.length)}`);
  return lines.join('\n');
}

/** The lines below a refusal that say which topics are covered; none if there are no topics. */
export function coverageLines(context: TopicListContext): string[] {
  const list = topicList(context);
  return list === '' ? [] : [textsFor(context).covers, list];
}
