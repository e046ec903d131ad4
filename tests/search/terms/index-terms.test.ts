import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { indexTerms } from '../../../src/search/terms/index-terms.ts';
import { knowledgeOf } from '../../support/article.ts';

describe('“going to”', () => {
  it.each([
    ['before an infinitive is a function word', 'She is going to sell the mill.', '~going'],
    ['before a place is motion', 'She is going to the mill.', 'go'],
    ['before a name is motion', 'She is going to Lund.', 'go'],
  ])('%s', (_, sentence, term) => {
    expect(indexTerms(sentence, 'en')).toContain(term);
  });
});

it('“want” is what a passage has to tell, in some word for it', () => {
  const { index } = knowledgeOf([
    'Ida Bell rowed the ferry of Lund on Monday.',
    'Ida Bell rested at the inn.',
    'Bell hopes that the pier is mended by May.',
  ]);
  expect(answer('what does Bell want', index).hits[0]?.passage.paragraph).toBe(3);
});
