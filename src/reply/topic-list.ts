import type { Article } from '../corpus/article.ts';
import type { ReplyContext } from './citation.ts';
import { texts } from './i18n/index.ts';
import { topicItem } from './topics-layout.ts';

/** The maximum number of topics below an error. */
const MAX_TOPICS = 12;

/** The article to list the topics of. Default: all of them. */
type TopicListContext = ReplyContext & { readonly article?: Article | undefined };

/** The first topics with their paragraphs, a line each, and how many there are; empty if there are none. */
export function topicList({ corpus, language, article }: TopicListContext): string {
  const occurrences = (article ? [article] : corpus.articles).flatMap((each) =>
    each.topics.map((topic) => ({ article: each, topic })),
  );
  const lines = occurrences.slice(0, MAX_TOPICS).map((occurrence) => topicItem(occurrence, language));
  if (occurrences.length > MAX_TOPICS) lines.push(`- ${texts[language].moreTopics(occurrences.length)}`);
  return lines.join('\n');
}
