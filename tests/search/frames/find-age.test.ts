import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'Ida Bell, the mayor, and Ida Bell’s brother opened the mill, and Ida Bell sang for 20 years.',
  'Tom Bell, 58, is a baker. The 61-year-old surveyor Omar Reyes agreed.',
  'Ida Bell, 56, laughed. At 44, Marta Lund is the youngest.',
  'Rosa Ott, who is sixty-three and lives alone, sat with Jon Pell, seventy, and with the two Moss brothers.',
  'Nora Quill closed the mill.',
  '“It is late,” the 52-year-old carpenter said.',
  'Ed Marsh sold the mill. The 47-year-old smiled.',
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
    ['how old is Nora Quill', 6],
    ['how old is the carpenter', 6],
    ['how old is Ed Marsh', 7],
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

describe('a question for the age of many', () => {
  it('is no list of all of them', () => {
    const names = ['Ida Bell', 'Tom Hale', 'Rosa Moss', 'Omar Reyes', 'Marta Lund', 'Nora Quill', 'Jon Pell'];
    const crew = knowledgeOf(names.map((name, i) => `The sailor ${name}, ${31 + i}, came.`)).index;
    expect(answer('how old are the sailors', crew).hits.length).toBeLessThan(names.length);
  });
});

describe('an age in a description of somebody', () => {
  it.each([
    ['how old is Ida Bell', '“I am late,” said Ida Bell, a 19-year-old student of law.'],
    ['how old is Ida Bell', 'Ida Bell, who had died at her farm aged 91, sang.'],
    ['how old is Ida Bell', 'Ida Bell sold the mill to Omar Reyes. She was 91, and sang.'],
    ['how old was Ida Bell when she died', 'Ida Bell died on Sunday at the age of 91.'],
    ['how old is Ida Bell', 'Ida Bell sold the mill to Omar Reyes. The 47-year-old smiled.'],
    ['how old is Ida Bell', 'Keeper Ida Bell, at just 22, is calm.'],
    ['qué edad tiene Ana Ruiz', 'Ana Ruiz, con solo 22 años, dirige el molino.'],
    ['how old is Nora Lund', 'Nora Marsh Lund, 52, laughed.'],
    ['qué edad tiene la jueza', 'La jueza, de entre 35 y 40 años, rió.'],
    ['qué edad tiene Ana Ruiz', 'Ana Ruiz, una carpintera jubilada de 44 años, rió.'],
    ['qué edad tiene Ana Ruiz', 'El molino es de la carpintera de 44 años Ana Ruiz.'],
    ['qué edad tiene Ana Ruiz', 'Ana Ruiz (Tamora, 49 años) rió.'],
    ['qué edad tiene Ana Ruiz', 'A los 68 años, Ana Ruiz es la menor.'],
    ['qué edad tenía Ana Ruiz', 'Ana Ruiz falleció el lunes a los 91 años.'],
    ['qué edad tenía Ana Ruiz al morir', 'Ana Ruiz murió en su casa. Tenía 91 años y tres hijas.'],
  ])('is theirs: “%s”, “%s”', (question, sentence) => {
    const language = question.startsWith('how') ? 'en' : 'es';
    const { index: one } = knowledgeOf(
      ['Ida Bell and Ana Ruiz opened the mill.', sentence, 'Omar Reyes, 56, rió.'],
      { language },
    );
    expect(outcomeOf(question, one)).toEqual(['answer', 2]);
  });

  it.each([
    ['qué edad tiene Ana Ruiz', 'Ana Ruiz, condenada a una pena de 44 años, rió.'],
    ['qué edad tiene Ana Ruiz', 'Ana Ruiz, una carpintera de 44 años de oficio, rió.'],
    ['how old is Ida Bell', 'Omar Reyes met Ida Bell. He was 91, and sang.'],
    ['how old is Ida Bell', 'Ida Bell died on Sunday at 10 p.m. in her house.'],
  ])('is no other number, and nobody else’s: “%s”, “%s”', (question, sentence) => {
    const language = question.startsWith('how') ? 'en' : 'es';
    const { index: one } = knowledgeOf(['Ida Bell and Ana Ruiz opened the mill.', sentence], { language });
    expect(outcomeOf(question, one)[0]).not.toBe('answer');
  });
});

it('an age is told of somebody by a sentence that goes on about what they are called else', () => {
  const { index: wake } = knowledgeOf([
    'Rita Moss, a baker, sang, and Omar Reyes heard it.',
    'The baker died in May. She was 91.',
    'Omar Reyes, 56, laughed.',
  ]);
  expect(outcomeOf('how old is Rita Moss', wake)).toEqual(['answer', 2]);
});

describe('the age of a thing', () => {
  it.each([
    ['how old is the mill', 'The mill is 41 years old.'],
    ['how old is the mill', 'Tom Okafor laughed at the 300-year-old mill.'],
    ['how old is the mill', 'The mill was built in 1911.'],
    ['how old is the mill', 'The mill dates back to 1911.'],
    ['how old is the mill', 'The mill leaks. It is 80 years old.'],
    ['cuántos años tiene el molino', 'El molino tiene 80 años.'],
    ['cuántos años tiene el molino', 'El molino, de unos 1.300 años, gotea.'],
    ['cuántos años tiene el molino', 'El molino, construido en 1911, gotea.'],
    ['qué edad tiene el molino', 'El molino data de 1911.'],
    ['qué edad tienen los molinos', 'Los molinos, recordó, son de 1911.'],
  ])('is told by its years or its origin: “%s”, “%s”', (question, sentence) => {
    const language = question.startsWith('how') ? 'en' : 'es';
    const { index: one } = knowledgeOf(['Omar Reyes sang. Llovió.', sentence, 'Nevó. It snowed.'], {
      language,
    });
    expect(outcomeOf(question, one)).toEqual(['answer', 2]);
  });

  it.each([
    ['how old is the mill', 'Ida Bell, 56, opened the mill.'],
    ['how old is the mill', 'Ida Bell sold the mill. The 47-year-old smiled.'],
    ['qué edad tiene el molino', 'Ana Ruiz, de 56 años, abrió el molino.'],
    ['how old is Ida Bell', 'Ida Bell opened the mill, which was built in 1911.'],
  ])('is no person’s, nor the other way round: “%s”, “%s”', (question, sentence) => {
    const language = question.startsWith('how') ? 'en' : 'es';
    const { index: one } = knowledgeOf([sentence, 'Omar Reyes sang. Llovió.'], { language });
    expect(outcomeOf(question, one)[0]).not.toBe('answer');
  });
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

describe('the age of somebody’s relative', () => {
  const { index: farm } = knowledgeOf([
    'Ida Bell, 41, runs the farm. Her father, Otto, sings.',
    'Otto, now 76, left. Tom Hale’s wife, Rosa, 50, stayed.',
    'The cat slept.',
  ]);

  it('is told of whom the article says that they are it', () => {
    expect(outcomeOf('how old is Ida Bell’s father', farm)).toEqual(['answer', 2]);
    expect(outcomeOf('how old is Tom Hale’s wife', farm)).toEqual(['answer', 2]);
  });

  it('is not the age of the one whose relative is unknown', () => {
    for (const question of ['how old is Bell’s brother', 'how old is Ida Bell’s cat'])
      expect(outcomeOf(question, farm)[0]).toBe('nearest');
  });
});

it('of a pronoun, the age of the only one is told whose age the article tells', () => {
  const own = knowledgeOf(['Ida Bell, 56, sang with Omar Reyes.', 'It rained on Sunday.']).index;
  expect(outcomeOf('how old is she', own)).toEqual(['answer', 1]);
  expect(asked('how old is she')[0]).not.toBe('answer');
});

describe('the age of a thing', () => {
  it.each([
    ['qué edad tiene la fuente', 'La fuente cumple este otoño 90 años.', 'es'],
    ['cuántos años tiene la fuente', 'La fuente celebra en mayo su 90 aniversario.', 'es'],
    ['cuántos años tiene la fuente', 'La fuente, que se abrió en 1931, es de bronce.', 'es'],
    ['how old is the fountain', 'Orba marks the 90th anniversary of the fountain in May.', 'en'],
    ['how old is the fountain', 'The fountain, open since 1931, is of bronze.', 'en'],
  ] as const)(
    'is told by an anniversary, and since when it is open: “%s”, “%s”',
    (question, sentence, language) => {
      const { index: square } = knowledgeOf(['Ida Bell, 56, sang.', sentence, 'Ott, 60, rió.'], { language });
      expect(outcomeOf(question, square)).toEqual(['answer', 2]);
    },
  );

  it('is no sentence that somebody serves', () => {
    const { index: court } = knowledgeOf(['El preso de la fuente cumple una condena de 90 años.'], {
      language: 'es',
    });
    expect(outcomeOf('cuántos años tiene la fuente', court)[0]).not.toBe('answer');
  });
});
