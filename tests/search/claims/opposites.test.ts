import { describe, expect, it } from 'vitest';
import { hasOpposite } from '../../../src/search/claims/opposites.ts';
import { findClaims } from '../../../src/search/find-claims.ts';
import { analyzeQuery } from '../../../src/search/query/analyze-query.ts';
import { parseQuestion } from '../../../src/search/question/parse-question.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The potter Ida Holm spoke against the kiln. The baker Omar Sand spoke for the oven.',
  'The price of salt rose by a fifth in August.',
  'The chapel will be painted before the harvest.',
  'Moss is younger than the abbot, who visits the island twice a year.',
  'The glaziers lost their license. The tilers won a medal in October.',
  'Cobblers may keep half of the fees. Carters will keep all of the tips.',
]).index;
const spanish = knowledgeOf(
  [
    'La alfarera Ida Holguín habló en contra del horno.',
    'El precio de la sal subió un quinto en agosto.',
    'Los herreros cobran más que los zapateros.',
    'El molino cerrará en noviembre, después de la cosecha.',
  ],
  { language: 'es' },
).index;

describe('a claim with the opposite of a word', () => {
  it.each([
    'Ida Holm spoke for the kiln',
    'The price of salt fell by a fifth',
    'The price of salt rose by a fifth in June',
    'The chapel will be painted after the harvest',
    'Moss is older than the abbot',
    'The abbot visits the island once a year',
    'The glaziers won their license',
    'Cobblers may keep all of the fees',
  ])('is not said: %s', (claim) => {
    expect(findClaims(claim, 'en', english)).toMatchObject({ isSaid: false, hits: { length: 1 } });
  });

  it.each([
    'Ida Holguín habló a favor del horno',
    'El precio de la sal bajó un quinto',
    'El precio de la sal subió un quinto en marzo',
    'Los herreros cobran menos que los zapateros',
    'El molino abrirá en noviembre',
    'El molino cerrará antes de la cosecha',
  ])('is not said in Spanish: %s', (claim) => {
    expect(findClaims(claim, 'es', spanish)).toMatchObject({ isSaid: false, hits: { length: 1 } });
  });

  it.each([
    ['Holm spoke against the kiln', english],
    ['The price of salt rose by a fifth in August', english],
    ['The chapel will be painted before the harvest', english],
    ['The tilers won a medal', english],
    ['Carters will keep all of the tips', english],
    ['Holguín habló en contra del horno', spanish],
    ['La sal subió un quinto en agosto', spanish],
    ['El molino cerrará después de la cosecha', spanish],
  ] as const)('is said with the word itself: %s', (claim, index) => {
    expect(findClaims(claim, 'en', index).isSaid).toBe(true);
  });
});

describe('an opposite', () => {
  const { index: english } = knowledgeOf(['The dam is lower than the weir, and the duke sold the old mill.']);
  const { index: spanish } = knowledgeOf(['Los herreros cobran más que los zapateros.'], { language: 'es' });

  it.each([
    ['The dam is higher than the weir', english, true],
    ['The weir is higher than the dam', english, false],
    ['The duke sold the new mill', english, true],
    ['The weir is new', english, false],
    ['Los herreros cobran menos que los zapateros', spanish, true],
    ['Los zapateros cobran menos que los herreros', spanish, false],
  ] as const)('is in the place of the word, and not elsewhere: %s', (claim, index, expected) => {
    const [article] = index.articlesFor(claim, undefined);
    if (!article) throw new Error('no article');
    const query = analyzeQuery(parseQuestion(claim), article, index.resources, index.synonyms);
    expect(hasOpposite(query, 0, article)).toBe(expected);
  });
});

describe('a claim of how often something is', () => {
  const index = knowledgeOf(['The abbots agreed on a quarterly audit after the fire.']).index;
  const indice = knowledgeOf(['Los abades pactaron una revisión trimestral tras el incendio.'], {
    language: 'es',
  }).index;

  it.each([
    ['The audit will be daily', index, false],
    ['The audit will be quarterly', index, true],
    ['La revisión será diaria', indice, false],
    ['La revisión será trimestral', indice, true],
  ] as const)('is not said where it is more or less often: %s', (claim, knowledge, isSaid) => {
    expect(findClaims(claim, knowledge === index ? 'en' : 'es', knowledge).isSaid).toBe(isSaid);
  });
});
