import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

describe('a claim with a verb that is a stop word', () => {
  const english = knowledgeOf(['The baker will make forty loaves for the fair.']).index;
  const spanish = knowledgeOf(
    ['La organista dejará el coro en abril.', 'El herrero dejó la fragua en enero.'],
    {
      language: 'es',
    },
  ).index;

  it.each([
    ['The baker made forty loaves for the fair', 'en', false],
    ['The baker will make forty loaves for the fair', 'en', true],
    ['La organista dejó el coro en abril', 'es', false],
    ['La organista ha dejado el coro en abril', 'es', false],
    ['La organista dejará el coro en abril', 'es', true],
    ['El herrero dejó la fragua en enero', 'es', true],
  ] as const)('is not said as done where it is to come: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
