import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf } from '../../support/article.ts';

const outcome = (question: string, paragraphs: string[], language: 'en' | 'es' = 'en') =>
  answer(question, knowledgeOf(paragraphs, { language }).index).outcome;

const MILL = 'Ida Bell closed the mill on Monday. The building is cold, said Moss.';
const BELL = 'Omar Lund, the baker of Tamora, heard the trumpet in the valley.';

describe('an act by which something came to be', () => {
  it.each([
    ['a thing alone', 'who built the mill', MILL, 'nearest'],
    ['a thing alone, for its time', 'when was the mill built', MILL, 'nearest'],
    ['the act', 'who built the mill', 'Ida Bell built the mill on Monday, a tall building.', 'answer'],
    [
      'the act in progress',
      'who built the mill',
      'Ida Bell was building the mill of Tamora in May.',
      'answer',
    ],
    ['a thing by its noun', 'when was the building of the mill closed', MILL, 'answer'],
    ['no making', 'who made the trumpet', BELL, 'nearest'],
    [
      'another verb of creation',
      'who made the trumpet',
      'Omar Lund of Tamora forged the trumpet himself.',
      'answer',
    ],
    ['an agent', 'who made the trumpet', 'The trumpet is by Omar Lund of Tamora.', 'answer'],
    ['a light verb', 'who made the decision', 'Omar Lund took the decision in Tamora.', 'answer'],
  ])('is no %s: “%s”', (_, question, paragraph, expected) => {
    expect(outcome(question, ['It rained.', paragraph])).toBe(expected);
  });

  it('is asked for in Spanish, too', () => {
    const [question, first] = ['¿quién hizo la trompeta?', 'Llovió todo el día en el valle.'];
    const heard = 'El alcalde Omar Lunar oyó la trompeta en el valle.';
    expect(outcome(question, [first, heard], 'es')).toBe('nearest');
    expect(outcome(question, [first, 'Omar Lunar fabricó la trompeta.'], 'es')).toBe('answer');
  });
});
