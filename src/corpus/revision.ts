import { shortHash } from '../util/short-hash.ts';
import type { ArticleText } from './article.ts';

/**
 * The revision of an article: a hash of the targets of passage references and of the content of citations, so that a reference
 * is never resolved in a version that numbers its paragraphs or sentences otherwise.
 */
export function articleRevision(article: Omit<ArticleText, 'revision'>): string {
  const { id, title, publication, url, published, language, text, paragraphs } = article;
  // The text alone tells neither its headings, which are no paragraphs, nor where its sentences end.
  const spans = paragraphs.map(({ start, end, sentences }) => [
    start,
    end,
    ...sentences.map((sentence) => [sentence.start, sentence.end]),
  ]);
  return shortHash(id, title, publication, url, published, language, text, JSON.stringify(spans));
}
