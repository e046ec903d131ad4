import { describe, expect, it } from 'vitest';
import { containsAnswerType, expectedAnswerType } from '../../src/search/answer-type.ts';
import { normalize } from '../../src/text/normalize.ts';

describe('the expected answer type of a question', () => {
  it.each([
    ['Who opened the bridge?', 'person'],
    ['¿Quiénes firmaron la carta?', 'person'],
    ['which minister resigned', 'person'],
    ['When was it opened?', 'time'],
    ['¿A qué hora empezó?', 'time'],
    ['what year did she win', 'time'],
    ['Where do they live?', 'place'],
    ['¿En qué ciudad nació?', 'place'],
    ['How long did the strike last?', 'duration'],
    ['¿Cuánto tiempo duró la huelga?', 'duration'],
    ['How many people came?', 'number'],
    ['How much did the bridge cost?', 'money'],
    ['¿Cuánto dinero recibió?', 'money'],
    ['what percentage of them voted', 'share'],
    ['¿Qué porcentaje votó?', 'share'],
    ['How much water is there?', 'number'],
    ['¿Cuántas personas había?', 'number'],
    ['Why did it close?', 'reason'],
    ['¿Por qué cerró?', 'reason'],
    ['What is a strike?', undefined],
    ['bridge opening', undefined],
  ])('“%s”: %s', (question, type) => {
    expect(expectedAnswerType(normalize(question))).toBe(type);
  });
});

describe('the answer types that a sentence contains', () => {
  const noQueryWords = new Set<string>();

  it.each([
    ['The bridge was opened by Ana Ruiz.', 'person'],
    ['It was opened in March 1911.', 'time'],
    ['The doors open at 9:30 a.m. every day.', 'time'],
    ['She was born in Lima.', 'place'],
    ['The strike lasted eleven weeks.', 'duration'],
    ['Some 40 people came.', 'number'],
    ['It cost €40,000.', 'money'],
    ['They paid forty dollars.', 'money'],
    ['Some 40% of them came.', 'share'],
    ['A third of them came.', 'share'],
    ['It closed because nobody came.', 'reason'],
    ['Cerró debido a la lluvia.', 'reason'],
  ] as const)('“%s”: %s', (sentence, type) => {
    expect(containsAnswerType(sentence, type, noQueryWords)).toBe(true);
  });

  it('include no person whom the question names', () => {
    const sentence = 'Yesterday the bridge was opened by Ruiz.';
    expect(containsAnswerType(sentence, 'person', new Set(['ruiz']))).toBe(false);
    expect(containsAnswerType(sentence, 'person', noQueryWords)).toBe(true);
  });

  it('include no number that the question gives', () => {
    const sentence = 'The 40 trucks were weighed in 2019.';
    expect(containsAnswerType(sentence, 'number', new Set(['40', '2019']))).toBe(false);
    expect(containsAnswerType(sentence, 'number', new Set(['40']))).toBe(true);
    expect(containsAnswerType(sentence, 'time', new Set(['2019']))).toBe(false);
  });

  it('include a name at the beginning of the sentence, if a last name follows or it is a possessive', () => {
    expect(containsAnswerType('Ana Ruiz opened it.', 'person', noQueryWords)).toBe(true);
    expect(containsAnswerType('Ruiz’s bridge is green.', 'person', noQueryWords)).toBe(true);
  });

  it('include no name for the capital letter at the beginning of a sentence', () => {
    expect(containsAnswerType('Bridges are expensive.', 'person', noQueryWords)).toBe(false);
  });
});
