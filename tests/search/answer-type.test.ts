import { describe, expect, it } from 'vitest';
import { containsAnswerType, expectedAnswerType } from '../../src/search/answer-type.ts';
import { normalize } from '../../src/text/normalize.ts';

describe('what a question asks for', () => {
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
  ])('%s: %s', (question, kind) => {
    expect(expectedAnswerType(normalize(question))).toBe(kind);
  });
});

describe('what a sentence holds', () => {
  const nothing = new Set<string>();

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
  ] as const)('%s: a %s', (sentence, kind) => {
    expect(containsAnswerType(sentence, kind, nothing)).toBe(true);
  });

  it('holds no other person where the question has named the only one', () => {
    const sentence = 'Yesterday the bridge was opened by Ruiz.';
    expect(containsAnswerType(sentence, 'person', new Set(['ruiz']))).toBe(false);
    expect(containsAnswerType(sentence, 'person', nothing)).toBe(true);
  });

  it('holds no other number where the question has given the only one', () => {
    const sentence = 'The 40 trucks were weighed in 2019.';
    expect(containsAnswerType(sentence, 'number', new Set(['40', '2019']))).toBe(false);
    expect(containsAnswerType(sentence, 'number', new Set(['40']))).toBe(true);
    expect(containsAnswerType(sentence, 'time', new Set(['2019']))).toBe(false);
  });

  it('takes a first word for a name where another follows, or something is said to be theirs', () => {
    expect(containsAnswerType('Ana Ruiz opened it.', 'person', nothing)).toBe(true);
    expect(containsAnswerType('Ruiz’s bridge is green.', 'person', nothing)).toBe(true);
  });

  it('does not take the capital letter of a first word for a name', () => {
    expect(containsAnswerType('Bridges are expensive.', 'person', nothing)).toBe(false);
  });
});
