import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { parseQuestion } from '../../../src/search/question/parse-question.ts';
import { storyOf } from '../../../src/search/question/question-frame.ts';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The old mill is to become a school.',
  'On Monday the council of Tamora voted for the plan of Ida Bell.',
  'Nobody spoke against it in the town hall.',
  'The work begins in the year 2031 in Lund, she said.',
]);

const asked = (question: string) => outcomeOf(question, index);

it('a question for what happened in a month is not about the story as a whole', () => {
  expect(storyOf(parseQuestion('What happened in May?'))).toBeUndefined();
  expect(outcomeOf('What happened in May?', index)[0]).not.toBe('answer');
});

describe('a question about the story as a whole', () => {
  it.each([
    'what happened',
    'what’s this about?',
    'tl;dr',
    'any news',
    'explain it to me',
    '¿Qué pasó?',
    'de qué va',
    'give me a summary',
  ])('is answered with the lead: “%s”', (question) => {
    expect(asked(question)).toEqual(['answer', 1, 2, 3]);
  });

  it.each([
    ['when did it happen', 2],
    ['cuándo fue', 2],
    ['who was it', 2],
    ['where did it take place', 3],
  ])('is answered with what the lead has of a time, a person or a place: “%s”', (question, paragraph) => {
    expect(asked(question)).toEqual(['answer', paragraph]);
  });

  it.each([
    'why',
    'so what',
    'what did they say',
    'what did they give each other',
    'who did it',
    'quién lo hizo',
    'will it happen again',
    'did that happen',
    'how did it end',
    'cómo pasó',
  ])('is never denied, nor answered by what a lead has anyway: “%s”', (question) => {
    expect(asked(question)).toEqual(['nearest', 1, 2, 3]);
  });

  it.each([
    ['has this ever happened before', 'en', 'It was the second flood there since 1950.'],
    ['had anything like it happened before', 'en', 'Floods are not the first thing that Moss has seen.'],
    ['¿ha ocurrido algo así antes?', 'es', 'No era la primera vez que el río se salía.'],
    ['¿había pasado antes?', 'es', 'Nunca había sucedido, según Moss, el año pasado.'],
  ] as const)('for earlier events gets what tells of them: “%s”', (question, language, sentence) => {
    const lead =
      language === 'en' ? 'The mill was flooded last week.' : 'El molino se inundó la semana pasada.';
    const rest = language === 'en' ? 'Moss passed by in May.' : 'Moss pasó por allí en mayo.';
    const flood = knowledgeOf([lead, rest, sentence], { language });
    expect(outcomeOf(question, flood.index)).toEqual(['answer', 3]);
  });

  it.each([
    ['has this happened to other mills before', 3],
    ['had a flood ever happened at the lock before', 2],
    ['has a strike happened at the mill before', 1],
  ])('for earlier events goes by its other words, too: “%s”', (question, first) => {
    const flood = knowledgeOf([
      'The strike at the mill has ended, and nothing came of it.',
      'The flood is not the first at the lock, which Moss had closed in 1980.',
      'There is a precedent: nine mills have been flooded since 1950.',
    ]);
    const striking = knowledgeOf(['A strike has closed the mill.', 'It rained.']);
    expect(outcomeOf(question, (first === 1 ? striking : flood).index)[1]).toBe(first);
  });

  it('for earlier events gets no summary where none are told of', () => {
    const flood = knowledgeOf(['El molino se inundó en mayo.', 'Moss lo cerró.'], { language: 'es' });
    expect(outcomeOf('¿había ocurrido antes?', flood.index)[0]).toBe('nearest');
  });

  it('for a sum comes near the passages that have one', () => {
    const fair = knowledgeOf([
      'Moss won the raffle of Lund.',
      'It rained.',
      'He got £900, and thanked Bell.',
    ]);
    expect(outcomeOf('how much money did he get', fair.index)).toEqual(['nearest', 3]);
    expect(outcomeOf('how much money did she get', index)[0]).toBe('none');
  });

  it('gets no person or reason from the lead of a hearing, which introduces who speaks', () => {
    const hearing = knowledgeOf([
      'The board met on Monday in Lund because Ida Bell, the harbor master of Tamora, had asked for it.',
      'MS. BELL: The crane stood still for a week.',
      'MR. MOSS: And the ships?',
      'MS. BELL: They lay off the pier.',
      'MR. MOSS: Are they still there?',
      'MS. BELL: All but one.',
    ]).index;
    expect(outcomeOf('who was it', hearing)[0]).toBe('nearest');
    expect(outcomeOf('why was that', hearing)[0]).toBe('nearest');
    expect(outcomeOf('when was it', hearing)).toEqual(['answer', 1]);
  });

  it.each(['who wrote this', 'when was the article published?', '¿cuál es la fuente?'])(
    'is near its publication, which a citation names: “%s”',
    (question) => {
      expect(asked(question)).toEqual(['nearest', 1]);
    },
  );

  it('is answered with three paragraphs, however long the first is', () => {
    const long = knowledgeOf([
      Array.from({ length: 60 }, (_, i) => `The mill of Tamora lost wing number ${i} in the storm.`).join(
        ' ',
      ),
      'The council met on Tuesday.',
      'It will be repaired in May.',
    ]).index;
    expect(outcomeOf('what happened', long)).toEqual(['answer', 1, 2, 3]);
  });

  it('has no content word of its own', () => {
    expect(storyOf(parseQuestion('what happened to the mill'))).toBeUndefined();
    expect(storyOf(parseQuestion('who won'))).toBeUndefined();
    expect(storyOf(parseQuestion(''))).toBeUndefined();
  });

  it('comes near a part of a question that goes on with another, after what answers that', () => {
    const question = 'what is to become of the mill, and when was it';
    expect(asked(question).slice(1)).toEqual([1, 2]);
    expect(answer(question, index).remark).toEqual({
      kind: 'part-unanswered',
      part: 'when was it',
      isNear: true,
    });
  });
});

describe('a question for the events of an occasion', () => {
  const { index } = knowledgeOf([
    'The harbour board voted on Monday at a hearing in Tamora to sell the night ferry.',
    'Nine captains had asked for a delay.',
    'Nobody bid.',
    'A hearing is a hearing, the clerk said before the hearing. The next hearing is in May.',
    'In 2009 the ferry sank at its pier.',
    'The clerk lost his hat.',
  ]);

  it.each([
    ['what happened at the hearing', [1, 2, 3]],
    ['so what is happening in Tamora', [1, 2, 3]],
    ['¿qué pasó en Tamora?', [1, 2, 3]],
  ])('is answered with the lead that is on it: “%s”', (question, paragraphs) => {
    expect(outcomeOf(question, index)).toStrictEqual(['answer', ...paragraphs]);
  });

  it.each([
    ['what happened in 2009', 5],
    ['what happened to the clerk', 6],
  ])('is not where the lead is on something else, nor one for the fate of somebody: “%s”', (question, at) => {
    expect(outcomeOf(question, index).slice(1)).toContain(at);
    expect(outcomeOf(question, index)[1]).not.toBe(1);
  });
});

it('a question for the events of an earlier occasion is not about that of the story', () => {
  const { index: guild } = knowledgeOf(
    [
      'El gremio de Orba celebró el lunes su asamblea y votó la huelga.',
      'La asamblea anterior, en mayo, acabó sin acuerdo.',
      'Ida Bello la presidió.',
    ],
    { language: 'es' },
  );
  expect(outcomeOf('qué pasó en la asamblea', guild)[1]).toBe(1);
  expect(outcomeOf('qué pasó en la asamblea anterior', guild)[1]).toBe(2);
});
