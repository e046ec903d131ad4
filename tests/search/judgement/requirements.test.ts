import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf } from '../../support/article.ts';

const ARTICLE = [
  'Mayor Ida Bell opened the bridge of Tamora on Monday.',
  'Omar Lund, an engineer, built the tower of Kell, and brought his dog. The tomes of the tower are old.',
  'Bell thanked the divers of the valley.',
  'Bell went home at six by bus.',
  'Bell will return in May.',
];
const BRIDGE = knowledgeOf(ARTICLE);

const outcome = (question: string, { index } = BRIDGE) => answer(question, index).outcome;

describe('a passage answers only if it is about whoever is asked for', () => {
  it.each([
    ['a name that nobody in the article has', 'why did Fritz bring his dog', 'nearest'],
    ['somebody in whose place the passage has another person', 'why did Bell bring his dog', 'nearest'],
    ['the same after a title', 'why did mayor Bell bring his dog', 'nearest'],
    ['in Spanish, after the verb', '¿por qué trajo Bell su perro?', 'nearest'],
    [
      'somebody who is elsewhere, of whom few paragraphs are',
      'when did Lund open the bridge of Tamora',
      'nearest',
    ],
    ['a name that is no typing error of a word', 'did the engineer of Tomer build the tower', 'nearest'],
    ['a name with a typing error', 'did Omar Lundd build the tower', 'answer'],
    ['whoever did it', 'did Lund bring his dog', 'answer'],
    ['the same in Spanish', '¿trajo Lund su perro?', 'answer'],
    ['a main person, whom a passage need not name', 'the divers of the valley Bell', 'answer'],
  ])('%s: “%s”', (_, question, expected) => {
    expect(outcome(question)).toBe(expected);
  });
});

describe('a pronoun as the subject of a question', () => {
  const { index } = knowledgeOf([
    'Omar Lund drove the ferry of Tamora. He was tired, he said.',
    'Lund had slept for two hours.',
    'Tom Moss, who owns the pier, apologized to the passengers in May.',
  ]);

  it('means the main person of the article with its gender', () => {
    expect(answer('did he apologize to the passengers', index).outcome).toBe('nearest');
    expect(answer('did he drive the ferry', index).outcome).toBe('answer');
  });

  it('means nobody where none has that', () => {
    expect(answer('did she apologize to the passengers', index).outcome).toBe('answer');
  });
});

describe('a paragraph that asks the same', () => {
  it('does not answer', () => {
    const { index } = knowledgeOf(['It rained.', 'Who paid for the bridge of Tamora?']);
    expect(answer('who paid for the bridge of Tamora', index).outcome).toBe('nearest');
  });
});

describe('a question for what happens once more', () => {
  const { index } = knowledgeOf([
    'The rowers raced on the lake on Monday, and the rowers of Orba won by a length.',
    'It rained all day.',
    'The rowers would race again in June, said the umpire.',
  ]);

  it.each(['when will the rowers race again', 'will the rowers race again?', 'when do the rowers next race'])(
    'is answered first by a passage that tells of that: “%s”',
    (question) => {
      expect(answer(question, index).hits.map(({ passage }) => passage.paragraph)[0]).toBe(3);
    },
  );

  it('is not answered by what happened before', () => {
    const { index: once } = knowledgeOf(['The rowers raced on the lake on Monday.', 'It rained all day.']);
    expect(answer('will the rowers race again', once).outcome).toBe('nearest');
    expect(answer('did the rowers race on the lake', once).outcome).toBe('answer');
  });

  it('is answered by “next” and by a verb of return, too', () => {
    const { index: next } = knowledgeOf(['The next regatta will be held in June.', 'It rained all day.']);
    expect(answer('when will the regatta be held again', next).outcome).toBe('answer');
    expect(answer('when is the next regatta', next).outcome).toBe('answer');
  });
});

describe('a question for what is not so', () => {
  const { index } = knowledgeOf([
    'The bridge was not painted by Lund.',
    'The tower was painted by Lund.',
    'It rained.',
  ]);

  it('is answered by a negation alone', () => {
    expect(
      answer('what was not painted by Lund', index).hits.map(({ passage }) => passage.paragraph)[0],
    ).toBe(1);
    expect(outcome('which tower was not painted by Lund', { ...BRIDGE, index })).not.toBe('answer');
  });
});

describe('a passage below a heading that asks the question', () => {
  it.each([
    ['What the minister asked for', 'answer'],
    ['The minister', 'nearest'],
  ])('%s: %s', (heading, expected) => {
    const knowledge = knowledgeOf([
      'Nine bakers met on Monday.',
      `## ${heading}`,
      'Cheaper flour, and a day of rest.',
    ]);
    expect(outcome('what did the minister ask for', knowledge)).toBe(expected);
  });
});

describe('a question whose subject is a person', () => {
  const english = knowledgeOf([
    'This is a transcript of the council’s hearing on the ferry. The chair, Ida Bell, presided.',
    'IDA BELL: Good evening, and be brief. Our first speaker is Omar Lund, the pilot.',
    'OMAR LUND: I have steered it for ten years. Please vote for the ferry.',
    'TOM GEE: My boys swim. Would you vote for the ferry at this price, Mr. Lund?',
    'OMAR LUND: At half of it, yes. It rained for days.',
    'IDA BELL: I’ll vote when I have read it all.',
    'TOM GEE: I’m voting against the ferry. It is slow.',
  ]);
  const spanish = knowledgeOf(
    [
      'El concejo de Tamora debatió el lunes sobre el faro.',
      'La alcaldesa, Ida Bello, votó sobre el faro.',
      'El ingeniero Omar Luna votó sobre el faro y, después, votó mal.',
    ],
    { language: 'es' },
  );
  const shown = (question: string, { index }: typeof english): number[] =>
    answer(question, index).hits.map(({ passage }) => passage.paragraph);

  it('is not answered by what others say', () => {
    expect(shown('how will Gee vote', english)).toStrictEqual([7]);
  });

  it('in Spanish, too', () => {
    expect(shown('¿cómo votó Bello sobre el faro?', spanish)).toStrictEqual([2]);
  });

  it('is not answered where others alone have what is asked', () => {
    expect(outcome('will Bell vote for the ferry', english)).toBe('nearest');
  });
});

describe('what stands beside a passage on the subject', () => {
  const outcome = (question: string, paragraphs: string[], language: 'en' | 'es' = 'en') =>
    answer(question, knowledgeOf(paragraphs, { language }).index).outcome;

  it.each([
    ['of others', 'when was Ida Bell baptised', 'Omar Lund, baptised in 1960, left Tamora.', 'nearest'],
    ['of the same', 'when was Ida Bell baptised', 'Ida Bell was baptised in 1960 in Tamora.', 'answer'],
  ])('is %s', (_, question, beside, expected) => {
    expect(outcome(question, ['Ida Bell closed the bakery in May.', beside])).toBe(expected);
  });

  it('is of others than the holder of a role', () => {
    const teacher = 'La maestra, Ida Bello, cerró la escuela en mayo.';
    const other = 'El remero Omar Lunar, bautizado en 1960, salió de Tamora.';
    expect(outcome('¿cuándo fue bautizada la maestra?', [teacher, other], 'es')).toBe('nearest');
  });
});
