import { describe, expect, it } from 'vitest';
import { lacksNumbers } from '../../../src/search/claims/numbers.ts';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'A loaf is $2.40, and the bakery owes $5.8 million to fifty-six farmers.',
  'The guild elected Ida Bell by eleven votes to seven.',
  'The abbey paid €75 for the bell rope.',
]).index;
const spanish = knowledgeOf(
  [
    'El kilo de sal cuesta 1,60 euros y la mina debe 3,25 millones.',
    'La cofradía reunió a diecisiete pescadores y vendió treinta y dos barcas.',
  ],
  { language: 'es' },
).index;

describe('the numbers of a claim', () => {
  it.each([
    ['A loaf is $2.40', 'en', true],
    ['A loaf is $2.80', 'en', false],
    ['A loaf is $5.40', 'en', false],
    ['The bakery owes $5.8m', 'en', true],
    ['The bakery owes $2.8 million', 'en', false],
    ['The bakery owes 5.8 million dollars', 'en', true],
    ['The bakery owes 5.8 million euros', 'en', false],
    ['The abbey paid 75 euros for the bell rope', 'en', true],
    ['The bakery owes $5.8 million to 56 farmers', 'en', true],
    ['The bakery owes $5.8 million to fifty farmers', 'en', false],
    ['The guild elected Bell by 11-7', 'en', true],
    ['The guild elected Bell by 7-11', 'en', false],
    ['El kilo de sal cuesta 1,60 euros', 'es', true],
    ['El kilo de sal cuesta 3,60 euros', 'es', false],
    ['La mina debe 1,25 millones', 'es', false],
    ['La cofradía reunió a 17 pescadores', 'es', true],
    ['La cofradía reunió a catorce pescadores', 'es', false],
    ['La cofradía vendió 32 barcas', 'es', true],
    ['La cofradía vendió 42 barcas', 'es', false],
    ['The bakery owes $5.8 million to 56 farmers', 'en', true],
    ['The bakery owes $5.8 million to 57 farmers', 'en', false],
    ['The abbey paid seventy-five euros for the bell rope', 'en', true],
  ] as const)('are those of the passage that says it: %s', (claim, language, isSaid) => {
    const index = language === 'en' ? english : spanish;
    expect(findClaims(claim, language, index).isSaid).toBe(isSaid);
  });

  it.each([
    ['two hundred and five thousand', '205,000', false],
    ['4.7 million', '4,700,000', false],
    ['twenty of nine', '29', true],
    ['one of the 9 left', '9 left', false],
    ['it was 8-9', 'it was nine to eight', true],
    ['it was 9-8', 'nine to eight, not 8-9', false],
  ])('have a value, in digits and in words: “%s”, “%s”', (claim, passage, isLacking) => {
    expect(lacksNumbers({ text: claim, language: 'en' }, { text: passage, language: 'en' })).toBe(isLacking);
  });

  it('may be in words of another language', () => {
    const passage = { text: 'mil doscientas treinta y cuatro ovejas', language: 'es' } as const;
    expect(lacksNumbers({ text: '1,234 sheep', language: 'en' }, passage)).toBe(false);
  });

  it.each([
    ['closed for five years', 'the board voted five to two to close it', true],
    ['closed for five years', 'closed for three to five years', false],
    ['offered five weeks', 'the guild wanted eight weeks, and was offered five', false],
    ['Bell is 58 years old', 'Ida Bell, 58, closed it', false],
    ['Bell is 58', 'Ida Bell, 58, closed it', false],
  ])('have their unit of time: “%s”, “%s”', (claim, passage, isLacking) => {
    expect(lacksNumbers({ text: claim, language: 'en' }, { text: passage, language: 'en' })).toBe(isLacking);
  });

  it.each([
    ['less than two hours', 'more than two hours', true],
    ['at most $40', 'at least $40', true],
    ['no more than nine sheep', 'up to nine sheep', false],
    ['no fewer than nine sheep', 'more than nine sheep', false],
    ['nine sheep', 'more than nine sheep', false],
    ['over $40', 'above $40', false],
  ])('are no bound in the other direction: “%s”, “%s”', (claim, passage, isLacking) => {
    expect(lacksNumbers({ text: claim, language: 'en' }, { text: passage, language: 'en' })).toBe(isLacking);
  });

  it.each([
    ['menos de dos horas', true],
    ['más de dos horas', false],
    ['no menos de dos horas', false],
    ['dos horas a lo sumo', false],
    ['a lo sumo dos horas', true],
  ])('are no such bound in another language: “%s”', (text, isLacking) => {
    const passage = { text: 'lasted more than two hours', language: 'en' } as const;
    expect(lacksNumbers({ text, language: 'es' }, passage)).toBe(isLacking);
  });
});

describe('a claim with a measure, or a comparison', () => {
  const news = knowledgeOf([
    'The clerk spent seven minutes in the mill.',
    'The strike of the dyers lasted eight weeks.',
    'Carl Price is less cheerful about the weir.',
  ]).index;
  const spanish = knowledgeOf(
    [
      'El notario pasó siete minutos en el molino.',
      'La huerta dio el año pasado 300 cajas de peras, un 12 % menos que el anterior.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['The clerk spent seven minutes in the mill', 'en', true],
    ['The dyers’ strike lasted 8 weeks', 'en', true],
    ['The dyers had an eight-week strike', 'en', true],
    ['Price is less cheerful about the weir', 'en', true],
    ['El notario pasó 7 minutos en el molino', 'es', true],
    ['La huerta dio menos peras que el año anterior', 'es', true],
    ['The clerk spent seven hours in the mill', 'en', false],
    ['The dyers’ strike lasted 8 months', 'en', false],
    ['Price is more cheerful about the weir than Moss', 'en', false],
    ['El notario pasó siete horas en el molino', 'es', false],
    ['La huerta dio más peras que el año anterior', 'es', false],
  ] as const)('is said in the same unit and degree: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? news : spanish).isSaid).toBe(isSaid);
  });
});
