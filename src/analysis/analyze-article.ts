/** Analysis of one article: its people and places, and its topics. */

import type { Article, ArticleText, EditorEntries } from '../corpus/article.ts';
import { extractEntities } from './people/extract-entities.ts';
import { findTopics } from './topics/find-topics.ts';

/** Finds the people, places and topics of an article. What its editor declares wins over what is found. */
export function analyzeArticle(article: ArticleText, entries: EditorEntries): Article {
  return {
    ...article,
    ...extractEntities(article, entries),
    topics: entries.topics ?? findTopics(article),
  };
}
