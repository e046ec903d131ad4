import { describe, expect, it } from 'vitest';
import { phrasalVerbsIn } from '../../../src/search/query/phrasal-verbs.ts';
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

  it('keeps its own verb where the article has it', () => {
    const found = phrasalVerbsIn(['who', 'set', 'up', 'a', 'stall'], 'en', at(index.articles, 0));
    expect([...found]).toMatchObject([['set', { isInArticle: true }]]);
  });

  it.each([
    [['did', 'she', 'get', 'money', 'by', 'june'], 'en'],
    [['who', 'called', 'bell'], 'en'],
    [['quién', 'set', 'up'], 'es'],
  ] as const)('is none without a particle of its own: %j', (tokens, language) => {
    expect(phrasalVerbsIn(tokens, language, at(index.articles, 0)).size).toBe(0);
  });
});
