import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'Nora Reyes phoned Paul Sand on Monday. He drove to the quarry at dawn.',
  'Ida Bell thanked Tom Okafor. She left the choir in spring.',
  'Kestrel outran Marlow in the heat. She finished in nine minutes.',
  'Rita Moss was hired by Carl Price. He painted the ferry, and she steered it.',
]).index;
const spanish = knowledgeOf(
  [
    'Ana Ruiz llamó a Pedro Lima el lunes. Él condujo hasta la cantera.',
    'Luis Soto retó a Clara Vega. Ella remó hasta la isla.',
  ],
  { language: 'es' },
).index;

describe('a claim about somebody whom a passage may mean by a pronoun', () => {
  it.each([
    ['Sand drove to the quarry at dawn', 'en', true],
    ['Bell left the choir in spring', 'en', true],
    ['Kestrel finished in nine minutes', 'en', true],
    ['Price painted the ferry', 'en', true],
    ['Moss steered the ferry', 'en', true],
    ['Lima condujo hasta la cantera', 'es', true],
    ['Vega remó hasta la isla', 'es', true],
    ['Reyes drove to the quarry at dawn', 'en', false],
    ['Reyes met Sand at the quarry at dawn', 'en', false],
    ['Okafor left the choir in spring', 'en', false],
    ['Okafor finished in nine minutes', 'en', false],
    ['Ruiz condujo hasta la cantera', 'es', false],
    ['Soto remó hasta la isla', 'es', false],
  ] as const)('is said where coreference tells so, or leaves it open: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});

describe('a claim that has the pronoun itself', () => {
  const news = knowledgeOf([
    'Ida Bell says she told the crew on Friday to check the mast.',
    'He said Okafor hopes that the ferry will float in spring.',
    'She is the oldest Arvanian on the Harbor Council.',
  ]).index;

  it.each([
    'Ida Bell says she also told the crew on Friday to check the mast',
    'He said Okafor hopes that the ferry will also float in spring',
    'She is also the oldest Arvanian on the Harbor Council',
  ])('is said: %s', (claim) => {
    expect(findClaims(claim, 'en', news).isSaid).toBe(true);
  });
});
