import { describe, expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../support/article.ts';

describe('a question for a quantity', () => {
  it.each([
    ['how wide is the bridge', 'The bridge is 12 metres wide.', 'answer'],
    ['how wide is the bridge', 'The bridge, which is wide, weighs 300 tonnes.', 'nearest'],
    ['how long is the bridge', 'The bridge of Tamora is 400 metres long.', 'answer'],
    ['how many miles did the miners walk', 'The miners walked for miles: 40 kilometres in all.', 'answer'],
    ['a qué distancia está la mina', 'La mina está a 400 metros del río.', 'answer'],
    ['cuánto pesa la campana', 'La campana pesa 300 kilos.', 'answer'],
    ['cuánto pesa la campana', 'La campana, que pesa, mide dos metros.', 'nearest'],
  ])('is answered by a measure of that quantity: “%s”, “%s”', (question, sentence, outcome) => {
    const language = question.startsWith('how') ? 'en' : 'es';
    const { index } = knowledgeOf([sentence, 'Ida Bell sang. Llovió.', 'It rained. Nevó.'], { language });
    expect(outcomeOf(question, index)[0]).toBe(outcome);
  });
});

describe('the passages that answer a question for a number', () => {
  const { index } = knowledgeOf([
    'Some 40 miners walked out of the mine.',
    'The miners walked out of the mine singing.',
    'It rained on Sunday.',
  ]);

  it('are those that have one', () => {
    expect(outcomeOf('how many miners walked out of the mine', index)).toEqual(['answer', 1]);
  });

  it('are all where the question is for anything', () => {
    expect(outcomeOf('everything about the miners who walked out of the mine', index)).toEqual([
      'answer',
      1,
      2,
    ]);
  });
});

describe('a question for a frequency', () => {
  it.each([
    ['how often does the ferry run', 'The ferry runs twice a day.', 'answer'],
    ['how often does the ferry run', 'The ferry has run since 1990.', 'nearest'],
    ['cada cuánto sale el ferri', 'El ferri sale cada dos horas.', 'answer'],
    ['cada cuánto sale el ferri', 'El ferri sale el lunes.', 'nearest'],
  ])('is answered by one: “%s”, “%s”', (question, sentence, outcome) => {
    const language = question.startsWith('how') ? 'en' : 'es';
    const { index } = knowledgeOf([sentence, 'Ida Bell sang. Llovió.', 'It rained. Nevó.'], { language });
    expect(outcomeOf(question, index)[0]).toBe(outcome);
  });
});
