import type { Corpus } from '../corpus/corpus.ts';
import type { Language } from '../language.ts';
import { formatParagraphs } from './citation.ts';
import { escapeMarkdown } from './markdown.ts';
import { texts } from './texts.ts';

/** More topics than this are not read in a list that is only there to help on. */
const MOST = 12;

/** The names of the topics with their paragraphs, a line each. */
export function topicNames({ articles }: Corpus, language: Language): string {
  const topics = articles.flatMap((article) => article.topics);
  const lines = topics
    .slice(0, MOST)
    .map(({ name, paragraphs }) => `- ${escapeMarkdown(name[language])} · ${formatParagraphs(paragraphs)}`);
  if (topics.length > MOST) lines.push(`- ${texts[language].moreTopics(topics.length)}`);
  return lines.join('\n');
}
