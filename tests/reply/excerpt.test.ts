import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/reply/excerpt.ts';
import { bold } from '../../src/reply/markdown.ts';
import { knowledgeOf, onlyArticle, spanOf } from '../support/article.ts';
import { withoutMarkdown } from '../support/messages.ts';

describe('an excerpt', () => {
  const article = onlyArticle(
    knowledgeOf(['# One *two* [three](four). Five > six. Seven.', '- Eight.']).corpus,
  );

  it('is a block quote of the very words, with its highlights in bold', () => {
    const whole = spanOf(article.text, '# One *two* [three](four). Five > six. Seven.');
    expect(excerpt(article, whole)).toBe('> \\# One \\*two\\* \\[three](four). Five > six. Seven.');
    expect(excerpt(article, whole, [spanOf(article.text, 'Five > six.')])).toBe(
      `> \\# One \\*two\\* \\[three](four). ${bold('Five > six.')} Seven.`,
    );
  });

  it('has the very words wherever its highlights are', () => {
    const { start, end } = spanOf(article.text, '# One *two* [three](four). Five > six. Seven.');
    const cuts = fc.uniqueArray(fc.integer({ min: start, max: end }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(cuts, (places) => {
        const sorted = places.sort((a, b) => a - b);
        const strong = sorted
          .slice(1)
          .flatMap((to, i) => (i % 2 === 0 ? [{ start: sorted[i] ?? to, end: to }] : []));
        const shown = excerpt(article, { start, end }, strong);
        expect(shown.slice(0, 2)).toBe('> ');
        expect(withoutMarkdown(shown.slice(2))).toBe(article.text.slice(start, end));
      }),
    );
  });
});
