import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf } from '../../support/article.ts';

const outcome = (question: string, paragraphs: string[], language: 'en' | 'es' = 'en') =>
  answer(question, knowledgeOf(paragraphs, { language }).index).outcome;

describe('the verb of a question for who did something', () => {
  it.each([
    [
      'is not said of what stands beside a quotation of it',
      '“We have been painting for weeks,” said Ida Bell, the owner of the yellow ferry.',
      'nearest',
    ],
    ['is said of what is in the quotation', '“We painted the yellow ferry,” said Ida Bell.', 'answer'],
    [
      'is said of a pronoun in the quotation',
      '“We painted it,” said Ida Bell, the owner of the yellow ferry.',
      'answer',
    ],
    ['is said of what follows it outside', 'Ida Bell, “at peace”, painted the yellow ferry.', 'answer'],
  ])('%s', (_, paragraph, expected) => {
    expect(outcome('who painted the yellow ferry', ['It rained.', paragraph])).toBe(expected);
  });

  it('is the same in Spanish', () => {
    const first = 'Llovió todo el día en el valle.';
    const question = '¿quién pinta el barco amarillo?';
    const beside = '«Llevamos un mes pintando», dijo Ida Vela, dueña del barco amarillo.';
    const pronoun = '«Yo lo pinto», dijo Ida Vela, dueña del barco amarillo.';
    expect(outcome(question, [first, beside], 'es')).toBe('nearest');
    expect(outcome(question, [first, pronoun], 'es')).toBe('answer');
  });
});
