import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { importPage } from '../../../src/tools/import/import-page.ts';
import { pageOf } from '../../browser/publication.ts';
import { SHAPES } from '../../browser/shapes.ts';
import { onlyArticle, ownCorpus, paragraphsOf } from '../../support/article.ts';

const GIVEN = { publication: 'The Page', url: 'https://page.example.org/a-b', published: '2026-01-05' };

/** The paragraphs of an article whose page repeats them in menus, teasers, boxes, and comments. */
function paragraphsImported(html: string): string[] {
  const { taken } = importPage(Buffer.from(html), 'page', GIVEN);
  return taken.map(({ text }) => text.replaceAll('\u00A0', ' '));
}

/** The paragraphs of an article without those that describe its pictures. */
const storyOf = (article: Article): string[] =>
  paragraphsOf(article)
    .filter((_, i) => !article.captions.has(i + 1))
    .map((text) => text.replace(/\s+/g, ' '));

describe('the page of an article, which its menus, boxes and comments repeat, becomes the article', () => {
  it('for the project’s own', () => {
    const article = onlyArticle(ownCorpus());
    expect(paragraphsImported(pageOf(article, []))).toEqual(storyOf(article));
  });

  // Another one has 28 words, which are no article.
  const shapes = SHAPES.filter(({ what }) => what !== 'very short paragraphs');
  it.each(shapes.map(({ what, knowledge }) => [what, onlyArticle(knowledge.corpus)] as const))(
    'for one of %s',
    (_, article) => {
      expect(paragraphsImported(pageOf(article, []))).toEqual(storyOf(article));
    },
  );
});
