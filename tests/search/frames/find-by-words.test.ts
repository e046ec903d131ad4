import { describe, expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

describe('a question whose words two neighbors have', () => {
  const english = knowledgeOf([
    'The tower in Tamora is 40 metres tall and was built in 1911. Workers painted it in June.',
    'Paul Moss, the owner, bought it for $2 million from Ida Bell. He plans to sell it to Tom Okafor.',
    'It rained on Sunday.',
  ]).index;
  const spanish = knowledgeOf(
    [
      'La torre de Tamora mide 40 metros y se construyó en 1911.',
      'Pablo Moreno, el dueño, la compró por dos millones de euros a Ida Bello.',
      'Llovió el domingo.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['who bought the tower', 2],
    ['who sold the tower', 2],
    ['for how much was the tower bought', 2],
    ['how tall is the tower', 1],
    ['who painted the tower', 1],
  ])('is answered first by the one with what is asked: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, english).slice(0, 2)).toEqual(['answer', paragraph]);
  });

  it.each([
    ['quién compró la torre', 2],
    ['por cuánto se compró la torre', 2],
    ['cuánto mide la torre', 1],
  ])('in Spanish, too: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, spanish).slice(0, 2)).toEqual(['answer', paragraph]);
  });
});

it('a Spanish participle in -uelto is a form of its verb', () => {
  const { index } = knowledgeOf(
    ['El juez absolvió el lunes a Ida Bello y a Pablo Moreno por el robo.', 'Llovió el domingo en Tamora.'],
    { language: 'es' },
  );
  expect(outcomeOf('quiénes fueron absueltos', index)).toEqual(['answer', 1]);
});

describe('a question for what is to come', () => {
  it.each([
    ['how long will the lighthouse be shut', 'en'],
    ['how long is the lighthouse going to be shut for', 'en'],
    ['¿cuánto tiempo va a estar cerrado el faro?', 'es'],
    ['¿cuánto tiempo estará cerrado el faro?', 'es'],
  ] as const)('is answered first by that rather than by what was: “%s”', (question, language) => {
    const texts = {
      en: ['In 1950 the lighthouse was shut for nine days.', 'The lighthouse will close for two years.'],
      es: ['En 1950 el faro estuvo cerrado nueve días.', 'El faro de Tamora cerrará durante dos años.'],
    };
    const { index } = knowledgeOf([...texts[language], 'Es domingo.'], { language });
    expect(outcomeOf(question, index).slice(0, 2)).toEqual(['answer', 2]);
  });
});
