import { describe, expect, it } from 'vitest';
import { FINITE_REPORTING_VERBS } from '../../../src/analysis/grammar/reporting-verbs.ts';
import { findClaims } from '../../../src/search/find-claims.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The council met the guild in Tamora. “The weir leaks like a basket,” said Ida Holm, a mason. Mayor Rita Moss thanked the council.',
  'Omar Sand, a miller, said that the river had risen. He said the eels were gone.',
  'Sand says that Moss has promised a bridge. The guild is old.',
]).index;
const hearing = knowledgeOf([
  'RITA MOSS: Welcome to the hearing. The toll is the first item.',
  'IDA HOLM: I will vote against the toll. It is a tax on bread.',
  'OMAR SAND: Holm says it is a tax on bread. The carters want a lower toll.',
]).index;
const others = knowledgeOf([
  'Omar Sand said that Rita Moss had promised a toll. Ida Holm said that the toll on carts is a tax.',
]).index;
const spanish = knowledgeOf(
  [
    'El concejo recibió al gremio en Tamora. «La presa gotea como un cesto», dijo Ida Holguín, albañil. La alcaldesa Rita Musgo dio las gracias al concejo.',
    'Omar Arenas, molinero, afirmó que el río había crecido.',
  ],
  { language: 'es' },
).index;

describe('a claim of what somebody said', () => {
  it.each([
    ['Moss said the weir leaks like a basket', english],
    ['According to Moss, the weir leaks like a basket', english],
    ['The weir leaks like a basket, said Moss', english],
    ['The weir leaks like a basket, according to Moss', english],
    ['Holm admitted that the river had risen', english],
    ['Moss said she will vote against the toll', hearing],
    ['Moss said it is a tax on bread', hearing],
    ['Musgo dijo que la presa gotea como un cesto', spanish],
    ['Según Musgo, la presa gotea como un cesto', spanish],
    ['Holguín afirmó que el río había crecido', spanish],
  ] as const)('is not said where somebody else said so: %s', (claim, index) => {
    expect(findClaims(claim, 'en', index)).toMatchObject({ isSaid: false });
  });

  it.each([
    ['Holm said the weir leaks like a basket', english],
    ['Ida Holm said the weir leaks', english],
    ['The weir leaks like a basket, said Holm', english],
    ['According to Sand, the river had risen', english],
    ['According to Sand, Moss promised the toll on carts', others],
    ['Sand said the eels were gone', english],
    ['Moss promised a bridge', english],
    ['Holm said it is a tax on bread', hearing],
    ['Sand said the carters want a lower toll', hearing],
    ['Holguín dijo que la presa gotea como un cesto', spanish],
    ['Según Arenas, el río había crecido', spanish],
  ] as const)('is said where that one said so, or is said to: %s', (claim, index) => {
    expect(findClaims(claim, 'en', index)).toMatchObject({ isSaid: true });
  });
});

describe('a Spanish verb of a claim whose accent tells its tense', () => {
  const index = knowledgeOf(
    [
      'Omar Arenas aseguró que el puente viejo gotea sobre la barca del molino. La alcaldesa Rita Musgo calló.',
    ],
    {
      language: 'es',
    },
  ).index;
  const verbs = [...FINITE_REPORTING_VERBS.es].filter((verb) => verb.endsWith('ó'));

  it('reports, whoever spells it without the accent', () => {
    for (const verb of [...verbs, ...verbs.map(normalize)]) {
      expect(
        findClaims(`Rita Musgo ${verb} que el puente viejo gotea sobre la barca del molino`, 'es', index)
          .isSaid,
        verb,
      ).toBe(false);
      expect(
        findClaims(`El puente viejo gotea sobre la barca del molino, ${verb} Rita Musgo`, 'es', index).isSaid,
        verb,
      ).toBe(false);
    }
    expect(findClaims('Omar Arenas aseguró que el puente viejo gotea', 'es', index).isSaid).toBe(true);
    expect(findClaims('Omar Arenas aseguro que el puente viejo gotea', 'es', index).isSaid).toBe(true);
  });
});
