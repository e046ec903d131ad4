import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { dimensionAsked, dimensionOf } from '../../../src/search/question/dimensions.ts';
import { knowledgeOf, spanOf } from '../../support/article.ts';

const outcome = (question: string, paragraph: string, language: 'en' | 'es' = 'en') =>
  answer(question, knowledgeOf([paragraph, 'It rained. Llovió.'], { language }).index).outcome;

describe('a question for one dimension', () => {
  it.each([
    ['how tall is the tower', 'The tower is 40 metres tall.', 'answer'],
    ['how wide is the tower', 'The tower is 40 metres tall.', 'nearest'],
    ['how deep is the tower', 'The tower is 40 metres tall.', 'nearest'],
    ['how wide is the bridge', 'The bridge is 40 metres long.', 'nearest'],
    ['how long is the bridge', 'The bridge is 40 metres long.', 'answer'],
    ['how wide is the bridge', 'The bridge spans 40 metres.', 'answer'],
    ['what is the width of the tower', 'The tower has a height of 40 metres.', 'nearest'],
    ['how many metres wide is the bridge', 'The bridge is 40 metres long.', 'nearest'],
    ['how wide is the bridge', 'The bridge is 40 metres long and 12 wide.', 'answer'],
    ['how far is the mill', 'The road to the mill is 3 miles long.', 'answer'],
  ] as const)('is answered by no other: “%s”, “%s”', (question, paragraph, expected) => {
    expect(outcome(question, paragraph)).toBe(expected);
  });

  it.each([
    ['cuánto mide de alto la torre', 'La torre mide 40 metros de alto.', 'answer'],
    ['cuánto mide la torre', 'La torre mide 40 metros de alto.', 'answer'],
    ['cuánto mide de ancho la torre', 'La torre mide 40 metros de alto.', 'nearest'],
    ['qué tan ancha es la torre', 'La torre tiene una altura de 40 metros.', 'nearest'],
    ['qué tan ancha es la torre', 'La torre tiene 40 metros de altura y 12 de ancho.', 'answer'],
  ] as const)('in Spanish, too: “%s”, “%s”', (question, paragraph, expected) => {
    expect(outcome(question, paragraph, 'es')).toBe(expected);
  });
});

describe('the dimension of a length', () => {
  it.each([
    ['It is 40 metres tall.', '40 metres', 'height'],
    ['A 40-metre-high wall.', '40-metre', 'height'],
    ['It is 40 metres in width.', '40 metres', 'width'],
    ['It has a total depth of about 40 metres.', '40 metres', 'depth'],
    ['Su profundidad es de 40 metros.', '40 metros', 'depth'],
    ['Mide 40 metros de diámetro.', '40 metros', 'width'],
    ['The 40-metre tower is wide.', '40-metre', undefined],
  ])('is told by the words beside it: “%s”', (sentence, measure, expected) => {
    expect(dimensionOf(sentence, spanOf(sentence, measure))).toBe(expected);
  });

  it.each([
    ['how long is the deep tunnel', 'length'],
    ['a que profundidad esta la cueva', 'depth'],
    ['how far down is the cave', undefined],
    ['how many metres of thick rope are there', undefined],
  ])('is asked for by a question: “%s”', (question, expected) => {
    expect(dimensionAsked(question)).toBe(expected);
  });
});
