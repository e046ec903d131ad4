import { describe, expect, it } from 'vitest';
import { prospectStrength } from '../../../src/search/answer-types/prospects.ts';
import { knowledgeOf, outcomeOf, ownKnowledge } from '../../support/article.ts';

const english = knowledgeOf([
  'The town of Orba will lose its only ferry in June, the board said on Monday.',
  'The ferry was built in 1911 and painted in 1950.',
  'What next for the crew is unclear. “It will rain,” said Ida Bell.',
  'The board is due to vote on the sale on 4 May.',
  'Divers will look at the hull.',
]).index;
const spanish = knowledgeOf(
  [
    'Orba se queda sin su barca, dijo el lunes la junta.',
    'La barca se construyó en 1911.',
    'Pasó mucha gente por el muelle.',
    'La venta se votará el 4 de mayo.',
  ],
  { language: 'es' },
).index;

describe('a question for what is to come', () => {
  it.each([
    'what happens next',
    'what’s next?',
    'So what happens now?',
    'what will happen',
    "what's the plan now",
    'what are the next steps',
    'what now?',
    '¿qué va a pasar ahora?',
  ])('is answered by what is planned, what has a date and comes late first: “%s”', (question) => {
    expect(outcomeOf(question, english)).toEqual(['answer', 4, 1, 5]);
  });

  it.each(['¿Qué va a pasar ahora?', 'qué sigue', 'y ahora qué', 'qué pasará', 'what happens next'])(
    'in Spanish, too: “%s”',
    (question) => {
      expect(outcomeOf(question, spanish)).toEqual(['answer', 4]);
    },
  );

  it('is not answered where nothing is told of it', () => {
    const { index } = knowledgeOf(['The ferry sank in 1911.', 'Nobody saw it.']);
    expect(outcomeOf('what happens next', index)[0]).not.toBe('answer');
  });

  it.each(['what happens next', 'qué va a pasar ahora'])(
    'is not answered by a bank that only takes words of it for answered: “%s”',
    (question) => {
      expect(outcomeOf(question, ownKnowledge().index)[0]).toBe('nearest');
    },
  );
});

describe('a sentence', () => {
  it.each([
    ['The library may move to Lund in 2031.', 1.5],
    ['The library may move to Lund.', 0],
    ['The library moved to Lund in 2011.', 0],
    ['“I will move to Lund in May,” said Moss.', 0],
    ['It is expected to move.', 2],
  ])('tells by dates and verbs of what is to come, outside quotations: “%s”', (sentence, strength) => {
    expect(prospectStrength(sentence, 'en')).toBe(strength);
  });
});
