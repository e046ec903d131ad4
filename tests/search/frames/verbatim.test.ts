import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { verbatimSpan } from '../../../src/search/frames/verbatim.ts';
import { at, knowledgeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The mill is old. “Taxpayers deserve to know where it went,” Ida Bell said. It rained.',
]);
const passage = at(at(index.articles, 0).passages, 0);

describe('words as they stand', () => {
  it.each([
    ['taxpayers deserve to know where it went', '“Taxpayers deserve to know where it went,” Ida Bell said.'],
    ['The mill is old', 'The mill is old.'],
    ['it went, Ida Bell said. It rained', slice(passage.article, passage)],
  ])('are found whatever their case and punctuation: “%s”', (words, found) => {
    const span = verbatimSpan(words, passage);
    expect(span && slice(passage.article, span)).toBe(found);
  });

  it.each(['mill is', 'axpayers deserve to know', 'the mill was old', ''])(
    'are no part of a word, and three at least: “%s”',
    (words) => {
      expect(verbatimSpan(words, passage)).toBeUndefined();
    },
  );
});
