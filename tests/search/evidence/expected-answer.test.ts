import { describe, expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

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

describe('a question for a time', () => {
  it.each([
    ['what year did the mill close', 'The mill closed its doors in 1997.', 'answer'],
    ['what year did the mill close', 'The mill closed its doors a decade ago.', 'answer'],
    ['what year did the mill close', 'The mill closed its doors one morning.', 'nearest'],
    ['what time does the mill close', 'The mill closes at six.', 'answer'],
    ['what time does the mill close', 'The mill closes in 2031.', 'nearest'],
    ['a qué hora cierra el molino', 'El molino cierra a las 8.30.', 'answer'],
    ['a qué hora cierra el molino', 'El molino cierra el lunes.', 'nearest'],
    ['when did the mill close', 'The mill closed in a year of rain.', 'answer'],
    ['when did the mill close', 'The mill closed at a cost of 300 crowns a year.', 'nearest'],
    ['cuándo cerró el molino', 'El molino cerró al año siguiente.', 'answer'],
    ['cuándo cerró el molino', 'El molino cerró: perdía 300 coronas al año.', 'nearest'],
  ])('is answered by one as exact, and by no rate: “%s”, “%s”', (question, sentence, outcome) => {
    const language = question.startsWith('wh') ? 'en' : 'es';
    const { index } = knowledgeOf([sentence, 'Ida Bell sang. Llovió.', 'It rained. Nevó.'], { language });
    expect(outcomeOf(question, index)[0]).toBe(outcome);
  });
});

describe('a passage that has all the words of a question for a time', () => {
  it('does not answer by the time of another one', () => {
    const { index } = knowledgeOf([
      'All wait for the results of the strike ballot of the island miners.',
      'In 1997 the results of the strike ballot of the miners were late.',
      'Ida Bell sang.',
    ]);
    expect(outcomeOf('when are the results of the strike ballot of the island miners', index)[0]).toBe(
      'nearest',
    );
  });
});

describe('a question for a sum', () => {
  it.each([
    ['The ferry of Omar Reyes was sold. It was $40 then.', 'answer'],
    ['The ferry of Omar Reyes was sold. Ida Bell owed $40 then.', 'nearest'],
  ])('is answered by a sentence that goes on about the same: “%s”', (text, outcome) => {
    const { index } = knowledgeOf([text, 'Ida Bell sang.', 'It rained.']);
    expect(outcomeOf('how much was the ferry of Omar Reyes sold for', index)[0]).toBe(outcome);
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
