import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { attendanceQuestions } from '../../../src/search/frames/find-attendance.ts';
import { parseQuestion } from '../../../src/search/question/parse-question.ts';
import {
  articleFile,
  at,
  file,
  knowledgeFrom,
  knowledgeOf,
  outcomeOf,
  ownKnowledge,
} from '../../support/article.ts';

const { corpus, index } = ownKnowledge();

const articleIndex = at(
  knowledgeOf(['The governor opened the bridge after a meeting in the room where Petro sat.'], {
    people: [{ name: 'Gustavo Petro' }],
  }).index.articles,
  0,
);

/** The question for the list of attendees that a question is rewritten as. */
const rewritten = (question: string): string | undefined =>
  attendanceQuestions(parseQuestion(question), articleIndex)[0]?.text;

describe('a list of attendees', () => {
  it('is found by the occasion, and by nouns for being present', () => {
    const ceremony = knowledgeOf(
      [
        'La presidenta Ana Ruiz firmó la ley en una ceremonia el lunes.',
        'La ceremonia contó con la presencia de Tomás Moya y Rosa Vega.',
        'La ley entra en vigor en mayo.',
      ],
      { language: 'es' },
    ).index;
    expect(answer('¿Quiénes asistieron a la ceremonia?', ceremony).hits[0]?.passage.paragraph).toBe(2);
  });
});

it('the event need not be named by the list, unless it is another one than that of the lead', () => {
  const own = knowledgeOf(['Ruiz met the mayors.', 'At the dinner, Petro sat with her.']).index;
  const asked = (question: string) =>
    attendanceQuestions(parseQuestion(question), at(own.articles, 0)).map(({ text }) => text);
  expect(asked('who was at the dinner')).toEqual(['who attended dinner']);
  expect(
    attendanceQuestions(
      parseQuestion('who was at the meeting'),
      at(knowledgeOf(['Ruiz met the mayors at a meeting.']).index.articles, 0),
    ).map(({ text }) => text),
  ).toEqual(['who attended meeting', 'who attended']);
});

describe('a question who attended', () => {
  it.each([
    ['was Ruiz there?', 'who attended'],
    ['did Ana Ruiz attend', 'who attended'],
    ['was the mayor of Lima in the room', 'who attended'],
    ['was Tom Reed there', 'who attended'],
    ['did ruiz also take part?', 'who attended'],
    ['so was Ruiz at the meeting', 'who attended meeting'],
    ['did Ruiz attend the hearing', 'who attended'],
    ['was Ruiz at the wedding', 'who attended'],
    ['Ruiz was present?', 'who attended'],
    ['do you know if Ruiz came along', 'who attended'],
    ['¿Estuvo Ruiz en la reunión?', 'who attended'],
    ['asistió Ana Ruiz', 'who attended'],
    ['fue ruiz a la cumbre', 'who attended'],
    ['who was there', 'who attended'],
    ['Who went to the meeting?', 'who attended meeting'],
    ['¿Quiénes fueron a la reunión?', 'who attended'],
    ['was Petro in the room', 'who attended petro'],
  ])('is read in the article’s language: “%s”, “%s”', (question, expected) => {
    expect(rewritten(question)).toBe(expected);
  });

  it.each([
    ['who opened the bridge', 'another verb'],
    ['who was angry', 'asks for something else'],
    ['when did Ruiz come', 'asks for something else'],
    ['was the bridge there', 'a thing of the article'],
    ['was Ruiz in prison', 'not a meeting'],
    ['did Ruiz open the bridge', 'another verb'],
    ['was Ruiz applauded at the meeting', 'another verb'],
    ['will Ruiz come', 'another time'],
    ['did the matter come up', 'another verb'],
    ['did the farmer come away happy', 'another verb'],
    ['is there a Ruiz', 'asks for existence'],
    ['was he there', 'no name'],
    ['Ruiz', 'only a name'],
    ['', 'empty'],
  ])('is not: “%s” (%s)', (question) => {
    expect(rewritten(question)).toBeUndefined();
  });
});

describe('a word for a venue or an event', () => {
  it.each([
    'was White at the ceremony',
    'did Ana Hall attend',
    'was Church there',
    'was March at the White House',
    'was white there',
  ])('is a name where it is written as one: “%s”', (question) => {
    expect(rewritten(question)).toBe('who attended');
  });

  it.each([
    'was the hall there',
    'was the Summit there',
    'was the White House there',
    'WAS THE MEETING THERE',
  ])('is none where it is not: “%s”', (question) => {
    expect(rewritten(question)).toBeUndefined();
  });

  it.each(['was Ruiz in the Oval Office', 'was Ruiz at the White House', '¿Estuvo Ruiz en la Casa Blanca?'])(
    'may be one of several words: “%s”',
    (question) => {
      expect(rewritten(question)).toBe('who attended');
    },
  );
});

describe('an attendance question', () => {
  // People who are listed, are not listed, or are named elsewhere in the article.
  it.each([
    'was Hegseth in the room',
    'did Angela Merkel attend',
    'was Emmanuel Macron there',
    'did the mayor of Lima join them',
    'was Shakira at the meeting?',
    'did Tim Cook come along',
    'did the pope take part',
    '¿Estuvo Shakira en la reunión?',
    'asistió Macron?',
    '¿fue el alcalde de Lima a la reunión?',
  ])('returns the list of attendees: “%s”', (question) => {
    expect(answer(question, index).hits.at(0)?.passage.paragraph).toBe(4);
  });

  it('returns the list of attendees of an article without a question bank', () => {
    const knowledge = knowledgeFrom(
      articleFile(['The bridge opened.', 'Engineers and farmers attended.', 'It rained on the valley.']),
      file('corpus/synonyms.yaml', JSON.stringify(corpus.synonyms)),
    );
    const { hits } = answer('was the mayor of Lima there', knowledge.index);
    expect(hits.map(({ passage }) => passage.paragraph)).toStrictEqual([2]);
  });

  it.each(['was Macron in prison', 'did Shakira sing', 'is Macron a good president'])(
    'is not one that asks for something else: “%s”',
    (question) => {
      expect(answer(question, index).outcome).not.toBe('answer');
    },
  );
});

describe('those who are called present', () => {
  it.each([
    ['en', 'who are present', 'Nine bakers and Ida Bell attended the meeting.'],
    ['en', 'who are there', 'Nine bakers and Ida Bell attended the meeting.'],
    ['es', '¿Quiénes son los presentes?', 'Nueve panaderos y Ana Ruiz asistieron a la reunión.'],
    ['es', 'quién es el invitado', 'Nueve panaderos y Ana Ruiz asistieron a la reunión.'],
  ] as const)('are those who attended, and no term to define (%s): “%s”', (language, question, sentence) => {
    const { index } = knowledgeOf(['It rained in Kell. Llovió.', sentence, 'The roof leaks. Gotea.'], {
      language,
    });
    expect(outcomeOf(question, index)).toEqual(['answer', 2]);
  });
});

describe('whoever attended', () => {
  it.each([
    ['en', 'who attended the meeting', 'Nine bakers participated in the meeting.'],
    ['en', 'who was at the meeting', 'The meeting had nine guests, all of them bakers.'],
    ['es', 'quiénes participaron en la reunión', 'A la reunión acudieron nueve panaderos.'],
    ['es', '¿quién asistió a la reunión?', 'En la reunión participaron nueve panaderos.'],
  ] as const)('is told by any word for attending (%s): “%s”', (language, question, sentence) => {
    const { index } = knowledgeOf(['It rained in Kell. Llovió.', sentence, 'The roof leaks. Gotea.'], {
      language,
    });
    expect(outcomeOf(question, index)).toEqual(['answer', 2]);
  });
});

it('minutes answer with their list of those present, and not of those absent', () => {
  const minutes = knowledgeOf([
    'Present: Ida Bell, Omar Sand',
    'Apologies: Rosa Vega',
    'Bell presented the accounts at the meeting.',
  ]).index;
  for (const question of ['who was at the meeting', 'who attended', 'was Sand there'])
    expect(outcomeOf(question, minutes)).toEqual(['answer', 1]);
});
