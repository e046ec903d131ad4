import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The pier opens on Monday and the old mill, weather permitting, on Friday.',
  'The lighthouse has 12 lamps in four rooms.',
  'The guild backed the loan with 71 votes in favor and 45 against.',
  'The bakers brought the bread, and the monks the wine.',
]).index;
const spanish = knowledgeOf(
  [
    'El muelle abre el lunes y el molino viejo, si el tiempo lo permite, el viernes.',
    'El faro tiene 12 lámparas en cuatro salas.',
    'El gremio apoyó el préstamo con 71 votos a favor y 45 en contra.',
    'Los panaderos trajeron el pan, y los monjes el vino.',
  ],
  { language: 'es' },
).index;

describe('what a claim says of two things', () => {
  it.each([
    ['The pier opens on Friday and the old mill on Monday', english],
    ['The lighthouse has four lamps in 12 rooms', english],
    ['There were 45 votes in favor and 71 against the loan', english],
    ['The monks brought the bread and the bakers the wine', english],
    ['El muelle abre el viernes y el molino viejo el lunes', spanish],
    ['El faro tiene cuatro lámparas en 12 salas', spanish],
    ['Hubo 45 votos a favor y 71 en contra del préstamo', spanish],
    ['Los monjes trajeron el pan y los panaderos el vino', spanish],
  ] as const)('is not said where it is exchanged, in part or as a whole: %s', (claim, index) => {
    expect(findClaims(claim, 'en', index)).toMatchObject({ isSaid: false, hits: { length: 1 } });
  });

  it.each([
    ['The pier opens on Monday and the old mill on Friday', english],
    ['On Friday the old mill opens, and the pier on Monday', english],
    ['There were 71 votes in favor and 45 against the loan', english],
    ['The lighthouse has four rooms with 12 lamps', english],
    ['The monks brought the wine and the bakers the bread', english],
    ['El muelle abre el lunes y el molino viejo el viernes', spanish],
    ['Los monjes trajeron el vino y los panaderos el pan', spanish],
  ] as const)('is said in either order: %s', (claim, index) => {
    expect(findClaims(claim, 'en', index).isSaid).toBe(true);
  });
});
