import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'In August 2012 the beck rose, and some 70 hives were lost. This October more than 500 hives were lost.',
  'On Monday the abbey hired 12 masons. On Friday it hired the glazier.',
  'The mill opened with 40 looms in April. It closed in July.',
]).index;
const spanish = knowledgeOf(
  ['En agosto de 2012 se perdieron unas 70 colmenas. Este octubre se han perdido más de 500.'],
  { language: 'es' },
).index;

describe('a claim with a number and a time', () => {
  it.each([
    ['Some 70 hives were lost in October', 'en', false],
    ['More than 500 hives were lost in October', 'en', true],
    ['Some 70 hives were lost in August 2012', 'en', true],
    ['The abbey hired 12 masons on Friday', 'en', false],
    ['The abbey hired 12 masons on Monday', 'en', true],
    ['The mill opened with 40 looms in April', 'en', true],
    ['Some 70 hives were lost this October', 'en', false],
    ['En octubre se perdieron 70 colmenas', 'es', false],
    ['En agosto se perdieron unas 70 colmenas', 'es', true],
  ] as const)('is said where one sentence has both: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
