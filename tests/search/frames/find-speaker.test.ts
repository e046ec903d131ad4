import { describe, expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The council of Tamora met on Monday to vote on the old mill.',
  '“It should not have been like this,” said Ida Bell. “Not for $1,000 a day.”',
  'Omar Reyes said that the council should not have waited like this.',
]);

const asked = (question: string) => outcomeOf(question, index);

describe('a search for the speaker of some words', () => {
  // All are stop words but one.
  it.each([
    'who said “it should not have been like this”',
    'who said it should not have been like this?',
    'whose words are "should not have been like"',
    '“It should not have been like this”',
    'de quién son las palabras "it should not have been"',
    'who said "not for $1,000 a day"',
  ])('finds the quotation that has them verbatim: “%s”', (question) => {
    expect(asked(question)).toEqual(['answer', 2]);
  });

  it('does not take other words for a quotation', () => {
    expect(asked('who said it should have been a palace')).not.toEqual(['answer', 2]);
  });
});
