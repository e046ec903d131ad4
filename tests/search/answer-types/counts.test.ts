import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The cannery of Tamora was built in 1985 by the Gee family.',
  'A pipe burst at the cannery on May 12 and two people were hurt.',
  'Six red boats work for the cannery, number 2 on the coast.',
  'The dairy in Lower Tamora pays 340 bakers, who churn butter.',
  'At the regatta 1,200 drowned in the storm, the priest said.',
  'The band played for 85 tourists at the fair.',
  'The spring supplies 4,000 inhabitants of the coast with water.',
]);
const outcomeOf = (question: string) => answer(question, index).outcome;

describe('a question for a number of people', () => {
  it.each([
    'how many people were hurt at the cannery',
    'How many people drowned at the regatta?',
    'how many people churn butter at the dairy',
    'how many people did the band play for at the fair',
    'how many people does the spring supply with water',
  ])('is answered by a number of people who do what is asked: “%s”', (question) => {
    expect(outcomeOf(question)).toBe('answer');
  });

  it('is answered by a number of a noun for what they do', () => {
    const quake = knowledgeOf(['El temblor dejó 38 muertos en Tamora.', 'Ida Bell vende pan.'], {
      language: 'es',
    });
    expect(answer('cuántas personas murieron en el temblor', quake.index).outcome).toBe('answer');
  });

  it.each(['médicos', 'técnicos', 'músicos', 'víctimas', 'hidrólogos'])(
    'is answered by a number of a Spanish noun for people, with its accent: “%s”',
    (people) => {
      const fair = knowledgeOf([`En la feria trabajan 24 ${people}.`, 'Ida Bell vende pan.'], {
        language: 'es',
      });
      expect(answer('cuántas personas trabajan en la feria', fair.index).outcome).toBe('answer');
    },
  );

  it.each([
    [
      'The charter of the ferry cost RM6 million, 27 per cent of it public.',
      'how many people were on the ferry',
    ],
    ['The baker lost the vote with 27 % of the ballots.', 'by how many ballots did the baker lose the vote'],
    ['The guide tells how third parties file requests.', 'how many requests are open'],
    ['Under the pact each cannery pays 5 million crowns.', 'how many canneries are there'],
    ['Ida Bell was one of the last to speak at the fair.', 'how many people spoke at the fair'],
    ['At six the bakers of the dairy began to work.', 'how many people work at the dairy'],
    [
      'The quarter finals of the regatta were calm, and its teams slept.',
      'how many teams slept at the regatta',
    ],
  ])('is not answered by a sum, a share, an ordinal or one of several: “%s”', (text, question) => {
    expect(answer(question, knowledgeOf([text, 'Ida Bell sells bread.']).index).outcome).not.toBe('answer');
  });

  it.each([
    'How many people work at the cannery?',
    'how many people built the cannery',
    'how many people were fired at the cannery',
  ])('is not answered by people who do something else, by a year or a number of things: “%s”', (question) => {
    expect(outcomeOf(question)).not.toBe('answer');
  });
});

describe('a question for how often something has happened', () => {
  const harbor = knowledgeOf([
    'The lighthouse of Tamora was painted twice in the war.',
    'The ferry has been repaired three times since Ida Bell bought it.',
    'The crane broke once, in a storm.',
    'Once the pier had burned, nobody fished there.',
    'The bell rings three times a week.',
  ]).index;
  const pueblo = knowledgeOf(
    [
      'El puente de Tamora se hundió dos veces en cien años.',
      'Una vez que ardió el molino, nadie volvió.',
      'La alcaldesa dimitió una sola vez.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    'how many times was the lighthouse painted',
    'how many times has the ferry been repaired',
    'how many times did the crane break',
  ])('is answered by an adverb or a number of times: “%s”', (question) => {
    expect(answer(question, harbor).outcome).toBe('answer');
  });

  it.each(['how many times has the pier burned', 'how many times did the bell ring'])(
    'is not by a conjunction or a rate: “%s”',
    (question) => {
      expect(answer(question, harbor).outcome).toBe('nearest');
    },
  );

  it('is answered in Spanish', () => {
    expect(answer('cuántas veces se hundió el puente', pueblo).outcome).toBe('answer');
    expect(answer('cuántas veces dimitió la alcaldesa', pueblo).outcome).toBe('answer');
    expect(answer('cuántas veces ardió el molino', pueblo).outcome).toBe('nearest');
  });
});

describe('a question for a number', () => {
  it.each([
    ['how many meetings were there', 'The councils held their third meeting on the pier in May.', 'en'],
    ['cuántas reuniones van', 'Los concejos celebraron su tercera reunión sobre el muelle en mayo.', 'es'],
  ] as const)('is answered by an ordinal: “%s”', (question, sentence, language) => {
    const own = knowledgeOf([sentence, 'Ida Bell sang.'], { language }).index;
    expect(answer(question, own).outcome).toBe('answer');
  });

  it('is not answered by a number of a unit near what is counted', () => {
    const own = knowledgeOf([
      'A customer who uses 1,500 cubic feet of water a year pays more.',
      'It rained.',
    ]).index;
    expect(answer('how many customers are there', own).outcome).not.toBe('answer');
  });

  it('of people is not answered by the age of one', () => {
    const own = knowledgeOf(['A baker, Ida Bell, 79, came to the hearing.', 'It rained.']).index;
    expect(answer('how many people came', own).outcome).not.toBe('answer');
  });
});
