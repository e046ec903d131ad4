import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The potters have asked the old abbey for a loan of clay and straw.',
  'The falconers requested a licence in May, and the margrave granted them the licence in June.',
  'The shepherds have applied for a pasture beyond the weir.',
]).index;
const spanish = knowledgeOf(
  [
    'Los alfareros han pedido a la abadía un préstamo de arcilla.',
    'Los halconeros solicitaron una licencia en mayo y el margrave les concedió la licencia en junio.',
  ],
  { language: 'es' },
).index;

describe('a claim of what is given or got', () => {
  it.each([
    ['The potters got a loan of clay', 'en', false],
    ['The abbey gave the potters a loan of clay', 'en', false],
    ['The shepherds have been given a pasture beyond the weir', 'en', false],
    ['The potters asked for a loan of clay', 'en', true],
    ['The margrave granted the falconers a licence in June', 'en', true],
    ['Los alfareros recibieron un préstamo de arcilla', 'es', false],
    ['La abadía concedió un préstamo de arcilla', 'es', false],
    ['Los alfareros han pedido un préstamo de arcilla', 'es', true],
    ['El margrave concedió una licencia a los halconeros', 'es', true],
  ] as const)('is not said where it is only asked for: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
