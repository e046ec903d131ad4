import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { goesOnWithPrice } from '../../../src/search/answer-types/prices.ts';
import { knowledgeOf } from '../../support/article.ts';

const article = (paragraphs: string[], language: 'en' | 'es' = 'en') =>
  knowledgeOf(paragraphs, { language }).index;

const TANNERY = article([
  'The tannery of Tamora was taken over by Ida Bell in May, who bought it from a cousin for £9m.',
  'Bell has debts of £4m, and hides are dearer than in May. The weavers were paid late.',
  'Moss lost £2m on a lighthouse and offered £7m for a dairy. He would not sell his boats.',
  'An apron is £30 in the shop of the dairy.',
]);
const MILL = article(
  [
    'El molino de Tamora es viejo. Ida Bell lo compró en mayo por 9 millones de euros.',
    'El panadero debe 4.000 euros por su horno.',
  ],
  'es',
);

const shown = (question: string, index = TANNERY) => {
  const { outcome, hits } = answer(question, index);
  return [outcome, hits[0]?.passage.paragraph];
};

describe('a question for a price', () => {
  it.each([
    'how much did Bell pay for the tannery',
    'what did the tannery cost',
    'how much was the tannery sold for',
    'what was the price of the tannery',
  ])('is answered by a sum of the goods, whatever word of the transaction is asked by: “%s”', (question) => {
    expect(shown(question)).toEqual(['answer', 1]);
  });

  it('is answered by a sum beside the goods', () => {
    expect(shown('how much does an apron cost')).toEqual(['answer', 4]);
  });

  it.each([
    'how much do hides cost',
    'what did the lighthouse cost',
    'how much was the dairy sold for',
    'how much is a boat',
  ])('is not answered by a sum of something else: “%s”', (question) => {
    expect(shown(question)[0]).toBe('nearest');
  });

  it('is asked in Spanish, too, and answered where the text goes on about the goods', () => {
    expect(shown('¿cuánto costó el molino?', MILL)).toEqual(['answer', 1]);
    expect(shown('¿por cuánto se vendió el molino?', MILL)).toEqual(['answer', 1]);
    expect(shown('¿cuánto cuesta el horno?', MILL)[0]).toBe('nearest');
  });
});

describe('a sentence after one on the goods', () => {
  const goesOn = (sentence: string, before = 'The kiln is by the river.') =>
    goesOnWithPrice(sentence, before, [sentence.indexOf('£')], 'en');

  it.each(['It cost £3m.', 'It had been sold for £3m.', 'They cost £3m.', 'Moss bought it for £3m.'])(
    'goes on with their price: “%s”',
    (sentence) => {
      expect(goesOn(sentence)).toBe(true);
    },
  );

  it('goes on with the price for which they were sold', () => {
    expect(goesOn('It was £3m.', 'The kiln was sold.')).toBe(true);
  });

  it.each(['It has debts of £3m.', 'Moss paid his debts of £3m.', 'It was £3m.'])(
    'does not: “%s”',
    (sentence) => {
      expect(goesOn(sentence)).toBe(false);
    },
  );
});
