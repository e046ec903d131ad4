import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The price of bread rose in March, and the mill hired two millers.',
  'The oldest bridge of the valley is in Tamora.',
  'The baker injured her elbow in the flood.',
]).index;
const spanish = knowledgeOf(['El precio del pan subió en marzo en toda la comarca.'], {
  language: 'es',
}).index;

describe('a claim with a word for which the passage has another one', () => {
  it.each([
    'The price of bread fell in March',
    'The newest bridge of the valley is in Tamora',
    'The baker injured her shoulder in the flood',
  ])('is not said, and comes near: %s', (claim) => {
    expect(findClaims(claim, 'en', english)).toMatchObject({ isSaid: false, hits: { length: 1 } });
  });

  it('is not said in Spanish', () => {
    expect(findClaims('El precio del pan cayó en marzo en la comarca', 'es', spanish).isSaid).toBe(false);
  });

  it.each([
    'The price of bread rose in March',
    'The mill employed two millers',
    'Bread prices went up in March: they rose',
  ])('is said by the word itself, or a synonym: %s', (claim) => {
    expect(findClaims(claim, 'en', english).isSaid).toBe(true);
  });
});
