import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The guild agreed, after nine hours in the cold chapel, to sell the barge.',
  'The potter spoke to three sailors on the quay.',
  'The bakers met on the quay and agreed on the price of flour.',
]).index;
const spanish = knowledgeOf(
  ['El gremio acordó el martes, tras nueve horas de debate, vender la barcaza a partir de mayo.'],
  { language: 'es' },
).index;

describe('a claim with an infinitive', () => {
  it.each([
    ['The guild agreed to sell the barge', 'en', true],
    ['The bakers agreed to meet on the quay', 'en', false],
    ['The potter spoke to three sailors', 'en', true],
    ['El gremio acordó vender la barcaza', 'es', true],
    ['El gremio venderá la barcaza a partir de mayo', 'es', true],
  ] as const)('is said where its governor has it, also far behind: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
