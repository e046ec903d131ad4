import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The Harbour Safety Board, which began work in May, said that it had no power over the barge or its owners.',
  'Evening classes will continue in Lund two days a week, in a hall run by two teachers.',
  'The likely bidders for the chain of mills are the brewers Tiller & Co and the baker Penn, for the name alone.',
  'The gift of a barrel to the mayor was the idea of Moss.',
]).index;
const spanish = knowledgeOf(
  [
    'La Junta de Seguridad del Puerto, que empezó a trabajar en mayo, no tiene poder sobre la barcaza ni sus dueños.',
  ],
  { language: 'es' },
).index;

describe('a claim', () => {
  it.each([
    ['The Harbour Safety Board will overrule the owners of the barge', 'en', false],
    ['Evening classes in a hall in Lund will vanish, too', 'en', false],
    ['Evening classes will continue in Lund', 'en', true],
    ['The baker Penn has mended the chain of mills', 'en', false],
    ['Moss gave a barrel to the mayor', 'en', true],
    ['La Junta de Seguridad del Puerto embargará a los dueños de la barcaza', 'es', false],
  ] as const)('is not said without its verb, unless that is a light one: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
