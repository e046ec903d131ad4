import { expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The mayors met at the pier on Friday.',
  'Mayor Ida Bell said the pier was safe. “It will stand,” Bell said.',
  'The tide was high.',
  '“It leaks,” said the diver Omar Sand. Bell said it does not.',
  'Bell said the vote is in May.',
]);

it.each(['who spoke', 'who said what', 'quiénes hablaron'])(
  'all who speak are shown with their first words: “%s”',
  (question) => {
    expect(outcomeOf(question, index)).toEqual(['answer', 2, 4]);
  },
);

it('nobody is shown where nobody speaks', () => {
  const silent = knowledgeOf(['The mayors met at the pier.', 'The tide was high.']).index;
  expect(outcomeOf('who spoke', silent)[0]).not.toBe('answer');
});
