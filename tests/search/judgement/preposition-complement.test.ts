import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf } from '../../support/article.ts';

const outcome = (question: string, paragraph: string, language: 'en' | 'es' = 'en') =>
  answer(question, knowledgeOf([paragraph, 'It rained. Llovió.'], { language }).index).outcome;

describe('the complement of a preposition', () => {
  it.each([
    ['follows it', 'what did Gee die of', 'Albert Gee died of a fever in his house.'],
    ['follows an equivalent', 'what did Gee die of', 'Albert Gee died from a fever in his house.'],
    ['follows a time', 'what did Gee die of', 'Albert Gee died last Tuesday of a fever.'],
    ['follows a year', 'what did Gee die of', 'Albert Gee died in 1951 of a fever.'],
    ['follows a name', 'what was Gee charged with', 'Police charged Albert Gee with arson.'],
    ['is a person without a preposition', 'who was Gee married to', 'Gee married Ruth Moss in Kell.'],
  ])('is there where it %s: “%s”, “%s”', (_, question, paragraph) => {
    expect(outcome(question, paragraph)).toBe('answer');
  });

  it.each([
    ['no preposition', 'what did Gee die of', 'Albert Gee died on Tuesday in his house.'],
    [
      'the preposition of another word',
      'what did Gee die of',
      'Albert Gee died in his house, a father of three.',
    ],
    [
      'the preposition too far on',
      'what did Gee die of',
      'Gee died, as the paper wrote on Monday at noon in a note, of a fever.',
    ],
    ['a person further on', 'who was Gee married to', 'Gee married late and happily, and Ruth Moss sang.'],
    ['a person beside another verb', 'who was Gee married to', 'Gee married in Kell, where Ruth Moss sang.'],
    [
      'a governor that is a stop word, nowhere',
      'what is the tower made of',
      'The tower of Kell was built in 1951.',
    ],
  ])('is not there with %s: “%s”, “%s”', (_, question, paragraph) => {
    expect(outcome(question, paragraph)).not.toBe('answer');
  });

  it.each([
    ['¿De qué murió Gee?', 'Albert Gee murió de fiebre en su casa.', 'es', true],
    ['¿De qué murió Gee?', 'Albert Gee murió el martes en su casa.', 'es', false],
    ['¿De qué murió Gee?', 'Albert Gee died of a fever in his house.', 'en', true],
    ['¿De qué murió Gee?', 'Albert Gee died on Tuesday.', 'en', false],
    ['what did Gee die of', 'Albert Gee murió de fiebre en su casa.', 'es', true],
    ['what did Gee die of', 'Albert Gee murió el martes en su casa.', 'es', false],
  ] as const)('is told in either language: “%s”, “%s”', (question, paragraph, language, isThere) => {
    expect(outcome(question, paragraph, language) === 'answer').toBe(isThere);
  });
});
