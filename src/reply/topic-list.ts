import type { Article } from '../corpus/article.ts';
import { formatParagraphs, type ReplyContext } from './citation.ts';
import { texts, textsFor } from './i18n/texts.ts';
import { escapeMarkdown } from './markdown.ts';

/** More topics than this are not read in a list that is only there to help on. */
const MAX_TOPICS = 12;

/** Whom a list of topics is for, and of what: of one article, or of all. */
type Listing = ReplyContext & { readonly article?: Article | undefined };

/** The names of the topics with their paragraphs, a line each; nothing where there are none. */
export function topicList({ corpus, language, article }: Listing): string {
  const topics = (article ? [article] : corpus.articles).flatMap((one) => one.topics);
  const lines = topics
    .slice(0, MAX_TOPICS)
    .map(({ name, paragraphs }) => `- ${escapeMarkdown(name[language])} · ${formatParagraphs(paragraphs)}`);
  if (topics.length > MAX_TOPICS) lines.push(`- ${texts[language].moreTopics(topics.length)}`);
  return lines.join('\n');
}

/** What to say below a refusal: which topics there are, where there are any. */
export function coverageLines(listing: Listing): string[] {
  const names = topicList(listing);
  return names === '' ? [] : [textsFor(listing).covers, names];
}
