import { describe, expect, it } from 'vitest';
import { matchClaim } from '../../../src/search/claims/match-claim.ts';
import { parseQuestion } from '../../../src/search/question/parse-question.ts';
import { at, knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The masons did not mend the old weir of Tamora.',
  'The abbot will open the library of the cloister in spring.',
  'Omar Sand said that the bridge of Tamora leaks. Rita Moss said nothing.',
  'The guild hired 12 cooks for the feast in the barn.',
  'The tenants voted for the new road to the quarry.',
]).index;
const spanish = knowledgeOf(['El gremio contrató a 12 cocineros para la fiesta del granero.'], {
  language: 'es',
}).index;

/** What is found for a claim, and why it is not said. */
const best = (claim: string, index: typeof english) =>
  at(matchClaim(parseQuestion(claim), at(index.articlesFor(claim, undefined), 0), index), 0);

describe('a claim that is not said', () => {
  it.each([
    ['The masons mended the old weir of Tamora', 'contradicted'],
    ['The abbot opened the library of the cloister in spring', 'overstated'],
    ['Rita Moss said that the bridge of Tamora leaks', 'other roles'],
    ['The guild hired 30 cooks for the feast in the barn', 'other numbers'],
    ['The tenants voted against the new road to the quarry', 'an opposite'],
  ] as const)('has the name of what tells otherwise: %s: %s', (claim, refutation) => {
    expect(best(claim, english)).toMatchObject({ relevance: 'near', refutation });
  });

  it('has one in Spanish, too', () => {
    expect(best('El gremio contrató a 30 cocineros para la fiesta del granero', spanish)).toMatchObject({
      relevance: 'near',
      refutation: 'other numbers',
    });
  });
});

describe('a claim that is said', () => {
  it('has none', () => {
    expect(best('The guild hired 12 cooks for the feast', english)).toMatchObject({
      relevance: 'said',
      refutation: undefined,
    });
  });
});

describe('a passage with less than half of a claim', () => {
  it('is on its topic', () => {
    const found = best('Rita Moss keeps a parrot', english);
    expect(found).toMatchObject({ relevance: 'on-topic', refutation: undefined });
  });
});
