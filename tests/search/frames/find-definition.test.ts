import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The drivers of Tamora are on strike, and the UTD is to blame, says the mayor.',
  'The Union of Tamora Drivers (UTD) wants a pay rise.',
  'On Tuesday the UTD met, and the UTD voted, and the UTD sang.',
]);

describe('a question for what an abbreviation means', () => {
  it.each([
    'what is the UTD',
    'what does utd stand for?',
    'UTD meaning',
    '¿Qué es la UTD?',
    'who are the UTD',
  ])('is answered with the passage that tells the whole name: “%s”', (question) => {
    expect(outcomeOf(question, index)).toEqual(['answer', 2]);
  });

  it('is answered with a name that has these initials', () => {
    const office = knowledgeOf([
      'The mill stood still.',
      'The United Nations Office on Drugs and Crime counted the boats.',
    ]).index;
    expect(outcomeOf('what does UNODC stand for', office)).toEqual(['answer', 2]);
  });

  it('is answered with the first of several names that have these initials', () => {
    const unions = knowledgeOf([
      'The Tamora Union of Drivers met on Monday.',
      'The Trade Union of Dockers did not come.',
    ]).index;
    expect(outcomeOf('what does TUD stand for', unions)).toEqual(['answer', 1]);
  });

  it('may have an ampersand', () => {
    const phones = knowledgeOf([
      'The lines stood still.',
      'American Telephone and Telegraph (AT&T) counted the calls.',
      'The calls stand for little.',
    ]).index;
    expect(outcomeOf('what does AT&T stand for', phones)).toEqual(['answer', 2]);
    expect(outcomeOf('what does BT&U stand for', phones)[0]).not.toBe('answer');
  });

  it('is another question where the article does not say', () => {
    expect(answer('what is the OPK', index).outcome).not.toBe('answer');
    expect(answer('what is the strike', index).hits.at(0)?.passage.paragraph).toBe(1);
  });
});
