import type { Article } from '../corpus/article.ts';
import { type Context, formatParagraphs } from './citation.ts';
import { escapeMarkdown } from './markdown.ts';
import { texts } from './texts.ts';

/** More topics than this are not read in a list that is only there to help on. */
const MOST = 12;

/** The names of the topics, of one article or of all, with their paragraphs, a line each. */
export function topicNames({
  corpus,
  language,
  article,
}: Context & { readonly article?: Article | undefined }): string {
  const topics = (article ? [article] : corpus.articles).flatMap((one) => one.topics);
  const lines = topics
    .slice(0, MOST)
    .map(({ name, paragraphs }) => `- ${escapeMarkdown(name[language])} · ${formatParagraphs(paragraphs)}`);
  if (topics.length > MOST) lines.push(`- ${texts[language].moreTopics(topics.length)}`);
  return lines.join('\n');
}
