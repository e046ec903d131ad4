import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { knowledgeOf, outcomeOf } from '../support/article.ts';

const { index } = knowledgeOf([
  'Ida Bell, the mayor, and Ida Bell’s brother opened the mill, and Ida Bell sang for 20 years.',
  'Tom Bell, 58, is a baker. The 61-year-old surveyor Omar Reyes agreed.',
  'Ida Bell, 56, laughed. At 44, Marta Lund is the youngest.',
  'Rosa Ott, who is sixty-three and lives alone, sat with Jon Pell, seventy, and with the two Moss brothers.',
]);

const asked = (question: string) => outcomeOf(question, index);

describe('a question for somebody’s age', () => {
  it.each([
    ['how old is Ida Bell', 3],
    ["what is Tom Bell's age?", 2],
    ['the age of Omar Reyes', 2],
    ['how old is Marta Lund', 3],
    ['how old is Rosa Ott', 4],
    ['how old is Jon Pell', 4],
    ['¿Qué edad tiene Ida Bell?', 3],
    ['cuántos años tiene Reyes', 2],
    ['how old is the surveyor', 2],
    ['qué edad tiene el panadero', 2],
  ])('is answered with the age beside the name: “%s”', (question, paragraph) => {
    expect(asked(question)).toEqual(['answer', paragraph]);
  });

  it.each(['how old is Rosa Vance', 'how old is the mill'])(
    'is not answered with another’s: “%s”',
    (question) => {
      expect(asked(question)[0]).not.toBe('answer');
    },
  );
});

describe('the age of another in a sentence with the name', () => {
  it.each([
    ['Marta Lund, 41, a former banker, takes over from Ida Bell. Marta Lund sings.', 'nearest'],
    ['Ida Bell opened the mill. She is 41 years old, and sings.', 'answer'],
  ])('is no answer: “%s”', (paragraph, outcome) => {
    const { index: one } = knowledgeOf([
      paragraph,
      'Ida Bell met the surveyor Omar Reyes.',
      'It rained on Sunday.',
    ]);
    expect(outcomeOf('how old is Ida Bell', one)[0]).toBe(outcome);
  });
});

describe('a number beside a name', () => {
  it.each([
    ['Ida Bello, con dos hijos, vive en Tamora. Ida Bello canta.', 'qué edad tiene Ida Bello'],
    ['Juan Ruiz, con tres goles, fue el mejor. Juan Ruiz canta.', 'qué edad tiene Juan Ruiz'],
    ['Tom Moss was one, and proud of it. Tom Moss sings.', 'how old is Tom Moss'],
    ['Joan Bell was 1,200 miles away. Joan Bell sings.', 'how old is Joan Bell'],
    ['Ida Bell is one candidate, and Tom Moss another. Ida Bell sings.', 'how old is Ida Bell'],
    ['At five, Ida Bell left the hall. Ida Bell sings.', 'how old is Ida Bell'],
    ['At 10, Ida Bell left the hall. Ida Bell sings.', 'how old is Ida Bell'],
    ['Con 3, Ida Bello ganó. Ida Bello canta.', 'qué edad tiene Ida Bello'],
    ['Con tres, Ida Bello ganó. Ida Bello canta.', 'qué edad tiene Ida Bello'],
    ['Joan Bell, 450, was the last number. Joan Bell sings.', 'how old is Joan Bell'],
    ['Tras más de veinte años, Juan Ruiz volvió. Juan Ruiz canta.', 'qué edad tiene Juan Ruiz'],
  ])('is no age where it counts something: “%s”', (paragraph, question) => {
    const language = question.startsWith('how') ? 'en' : 'es';
    const { index: one } = knowledgeOf([paragraph, 'Llovió el domingo.'], { language });
    expect(outcomeOf(question, one)[0]).not.toBe('answer');
  });
});

describe('an age beside a name in Spanish', () => {
  it('is found', () => {
    const spanish = knowledgeOf(
      ['Ida Bello abrió el molino.', 'Ida Bello, de 56 años, rió. A sus 44 años, Marta Lunes es la menor.'],
      { language: 'es' },
    ).index;
    for (const name of ['Ida Bello', 'Marta Lunes'])
      expect(answer(`qué edad tiene ${name}`, spanish).hits.at(0)?.passage.paragraph).toBe(2);
  });

  it.each([
    'Ana Ruiz, de veintitrés años, rió.',
    'Ana Ruiz, de treinta y tres años, rió.',
    'A sus veintinueve años, Ana Ruiz es la menor.',
    'Con treinta y uno, Ana Ruiz es la menor.',
    'Con 13 años, Ana Ruiz ganó.',
  ])('is found in words: “%s”', (sentence) => {
    const { index: one } = knowledgeOf(['Ana Ruiz abrió el molino.', sentence], { language: 'es' });
    expect(outcomeOf('qué edad tiene Ana Ruiz', one)).toEqual(['answer', 2]);
  });
});

describe('an age of few years', () => {
  it.each(['At age five, Ida Bell sang.', 'At the age of 5, Ida Bell sang.', 'Aged five, Ida Bell sang.'])(
    'needs a word that says that it is one: “%s”',
    (sentence) => {
      const { index: one } = knowledgeOf(['Ida Bell opened the mill.', sentence]);
      expect(outcomeOf('how old is Ida Bell', one)).toEqual(['answer', 2]);
    },
  );
});
