import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The snow fell on all farms of the valley. The plough clears only the bridge and the chapel yard.',
  'The barge not only carries the mail to the islands; it carries the doctor.',
]).index;
const spanish = knowledgeOf(
  ['Nevó en todas las granjas del valle. El quitanieves solo limpia el puente y el patio de la capilla.'],
  {
    language: 'es',
  },
).index;

describe('a claim beside “only”', () => {
  it.each([
    ['The plough clears all farms of the valley', 'en', false],
    ['The plough clears the bridge', 'en', true],
    ['The plough clears only the bridge and the chapel yard', 'en', true],
    ['The barge carries the doctor', 'en', true],
    ['El quitanieves limpia todas las granjas del valle', 'es', false],
    ['El quitanieves limpia el patio de la capilla', 'es', true],
  ] as const)('is said of what the passage excepts alone: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
