import { expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf(['The keeper Bell told Moss of the leak at night.', 'It rained on Sunday.']);

it('an honorific before a name is no word to look for, whoever is meant', () => {
  expect(outcomeOf('who told Mr. Moss of the leak', index)).toStrictEqual(['answer', 1]);
});
