import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/search/evidence/evidence.ts';
import { phrasalWordsOf } from '../../../src/search/query/phrasal-words.ts';
import { readQuery } from '../../../src/search/question/parse-question.ts';
import { at, knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The regatta was cancelled on Friday because of the storm.',
  'The harbormaster quit in June after the accident, and a baker set up a stall.',
  'Fares rose to five crowns in March.',
  'The captain called Ida Bell about the ropes.',
]);
const spanish = knowledgeOf(
  ['La regata se suspendió el viernes por la tormenta.', 'El capitán llamó a Ida Bell por las cuerdas.'],
  { language: 'es' },
).index;

describe('a phrasal verb', () => {
  it.each([
    ['why was the regatta called off', 1],
    ['when did they call the regatta off', 1],
    ['when did fares go up', 3],
  ])('asks for the verb that means the same: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, index)).toEqual(['answer', paragraph]);
  });

  it('asks for it in an article of the other language', () => {
    expect(outcomeOf('why was the regatta called off', spanish)[1]).toBe(1);
  });

  it.each([
    [
      'when was the regatta cancelled',
      'en',
      ['A gull cancelled nothing.', 'They called the regatta off in May.'],
    ],
    [
      '¿cuándo suspendieron la regata?',
      'es',
      ['La regata es en mayo.', 'En mayo dejaron sin efecto la regata.'],
    ],
  ] as const)('of an article is found by the verb that means the same: “%s”', (question, language, texts) => {
    expect(outcomeOf(question, knowledgeOf(texts, { language }).index)[1]).toBe(2);
  });

  it('of a question matches another one of the article that means the same', () => {
    const { index: yard } = knowledgeOf([
      'The shipyard lost its crane in a storm in 2010.',
      'On Monday the shipyard laid off 40 welders.',
      'It rained.',
    ]);
    expect(outcomeOf('when did welders lose their jobs', yard)).toEqual(['answer', 2]);
  });

  it('of both is another word than its verb', () => {
    const { index } = knowledgeOf([
      'Bell put the letter in front of Okafor, and put it away.',
      'Bell put off the vote.',
      'Nobody put flowers there.',
    ]);
    expect(outcomeOf('why did they put it off', index)[1]).toBe(2);
  });

  it('is the one with the most fixed words: “make up | one’s mind” is not “make up”', () => {
    const { words } = phrasalWordsOf(['did', 'bell', 'make', 'up', 'her', 'mind'], 'en');
    expect([...words.values()].map(({ synonyms }) => synonyms)).toStrictEqual([['decide']]);
  });

  it('means its verb alone where that means the same, and never its particle', () => {
    const { index } = knowledgeOf([
      'The board voted to shut the eight-bed ward, because nobody would work nights.',
      'Wages are down in the valley, and a mill is for sale.',
    ]);
    expect(outcomeOf('why did they shut it down', index)).toEqual(['answer', 1]);
  });

  it.each([
    [['did', 'she', 'get', 'money', 'by', 'june'], 'en'],
    [['who', 'called', 'bell'], 'en'],
    [['quién', 'set', 'up'], 'es'],
  ] as const)('is none without a particle of its own: %j', (tokens, language) => {
    expect(phrasalWordsOf(tokens, language).words.size).toBe(0);
  });
});

const { index: council } = knowledgeOf(
  [
    'El concejo sancionó a la panadera Ida Bell por el ruido del horno.',
    'La alcaldesa Ana Moss dimitió en junio tras la inundación.',
    'Los vecinos acordaron el jueves limpiar el canal.',
    'El pleno aprobó el puente nuevo con nueve votos.',
    'El farero abrió una botica en mayo y llegó a un acuerdo con el dueño.',
  ],
  { language: 'es' },
);
const { index: mill } = knowledgeOf([
  'The millers agreed on Thursday to clean the canal.',
  'The warden was convicted of fraud in May.',
  'A bakery opened by the harbor.',
]);

describe('a verb with fixed words', () => {
  it.each([
    ['¿a quién le pusieron una multa?', 1],
    ['¿quién dejó el cargo?', 2],
    ['¿cuándo llegaron a un acuerdo los vecinos?', 3],
    ['¿a qué le dio luz verde el pleno?', 4],
  ])('asks for the verb that means the same, in Spanish: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, council)[1]).toBe(paragraph);
  });

  it.each([
    ['when did the millers come to an agreement', 1],
    ['who was found guilty', 2],
  ])('does so in English: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, mill)[1]).toBe(paragraph);
  });

  const found = (question: string) => phrasalWordsOf(question.split(' '), 'es').words;

  it('leaves its noun, but not its verb, a meaning of its own', () => {
    expect([...found('a quien pusieron una multa')]).toMatchObject([
      ['multa', { synonyms: ['multar', 'sancionar'], isNoun: true }],
      ['pusieron', { isNoun: false }],
    ]);
  });

  it('is not looked for where it asks for an event in any words', () => {
    const { query } = gatherEvidence(
      readQuery('¿cuándo se llevó a cabo la limpieza del canal?'),
      at(council.articles, 0),
      council,
    );
    expect(query.terms.map(({ token }) => token)).toEqual(['limpieza', 'canal']);
  });

  it('asks for no verb that is a stop word', () => {
    expect([...found('quien hizo una pregunta').keys()]).toEqual(['pregunta']);
  });

  it.each(['quien puso la mesa', 'quien tomo la sopa y la decision', 'a cabo de mar llevaron pan'])(
    'is none without them, in their order and near: “%s”',
    (question) => {
      expect(found(question).size).toBe(0);
    },
  );
});
