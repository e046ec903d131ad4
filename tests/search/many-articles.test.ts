/** Which articles are asked, of more than can all be. */
import { describe, expect, it } from 'vitest';
import { articleFile, knowledgeFrom, outcomeOf } from '../support/article.ts';

const BASKET = [
  'Ida Bell brought a basket of coffee to the talks.',
  'The agreement of Tamora was signed at noon.',
];

/** An article among many others, on other matters. */
const { index } = knowledgeFrom(
  ...Array.from({ length: 40 }, (_, i) =>
    articleFile(
      [`The ferry of pier ${i} was late.`, `Gulls slept on the roof of shed ${i}.`],
      {},
      `other-${i}`,
    ),
  ),
  articleFile(BASKET, {}, 'basket'),
);

describe('an article among forty others', () => {
  it.each([
    ['basket', 'as it is written'],
    ['canasta', 'in the other language'],
    ['baskett', 'with a typing error'],
    ['what did Bell bring in her hamper', 'by a synonym'],
  ])('is found by “%s”, %s', (question) => {
    expect(outcomeOf(question, index).slice(1)).toEqual([1]);
  });
});
