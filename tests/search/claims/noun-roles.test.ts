import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The moths are eaten by bats above the orchard.',
  'The bursar, who keeps the keys of the abbey, blamed the choir for the loss of the chalice.',
  'The gate was painted by the novices in a day.',
  'The frost split the bell, and the founder cast another.',
  '“The roof leaks,” explained the abbot.',
]).index;
const spanish = knowledgeOf(
  [
    'Las polillas son comidas por los murciélagos sobre el huerto.',
    'El tesorero de la abadía culpó al coro por la pérdida del cáliz.',
    'La verja fue pintada por las novicias en un día.',
    'Al prior lo eligió el capítulo.',
  ],
  { language: 'es' },
).index;

describe('a claim of what one noun does to another', () => {
  it.each([
    ['Moths eat bats above the orchard', 'en', false],
    ['Bats eat moths above the orchard', 'en', true],
    ['The choir blamed the bursar for the loss of the chalice', 'en', false],
    ['The bursar blamed the choir for the loss of the chalice', 'en', true],
    ['The gate painted the novices', 'en', false],
    ['The novices painted the gate', 'en', true],
    ['The bell split in the frost', 'en', true],
    ['The frost split the bell', 'en', true],
    ['The abbot explained that the roof leaks', 'en', true],
    ['Las polillas comen a los murciélagos', 'es', false],
    ['Los murciélagos comen polillas sobre el huerto', 'es', true],
    ['El coro culpó a la abadía por la pérdida del cáliz', 'es', false],
    ['El tesorero culpó al coro por la pérdida del cáliz', 'es', true],
    ['Las novicias pintaron la verja', 'es', true],
    ['El capítulo eligió al prior', 'es', true],
  ] as const)('is said where they have the same roles: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
