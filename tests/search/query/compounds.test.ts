import { expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The senator fears that deep fakes will flood the vote.',
  'The lighthouse keeper signed a cease fire with the gulls.',
  'The harbor was full of fakes of paintings.',
]);

it.each([
  ['deepfakes', 1],
  ['who signed the ceasefire', 2],
])('“%s” is found where the article writes two words next to one another', (question, paragraph) => {
  expect(outcomeOf(question, index)).toEqual(['answer', paragraph]);
});

it('“light house” is found where the article writes one word', () => {
  expect(outcomeOf('who keeps the light house', index)[1]).toBe(2);
});

it('a word is not split where its parts stand apart', () => {
  expect(outcomeOf('harborfakes', index)).toEqual(['none']);
});
