import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'DUNMORE, Ulland (UP) — The rangers gathered in Tamora on Friday to count the herons of Lake Sorrel.',
  'The herons fly from the marsh to the quarry, and the storks from Belmora to Ostrava.',
  'Ida Holm was born in Belmora and moved to Tamora as a girl. Omar Sand has lived in Ostrava since 2009.',
  'The hide is open from seven in the morning until ten in the evening.',
  'The eggs hatched in the old barn, and a fox was caught in the chapel.',
]).index;
const spanish = knowledgeOf(
  [
    'Belmar, 3 may (EU).- Los guardas se reunieron en Tamora el viernes para contar las garzas.',
    'Las garzas vuelan del pantano a la cantera, y las cigüeñas desde Belmar hasta Ostrán.',
    'Ida Holguín nació en Belmar y se mudó a Tamora de niña.',
  ],
  { language: 'es' },
).index;

describe('a claim with the complement of a preposition', () => {
  it.each([
    // The dateline tells where it was written.
    'The rangers gathered in Dunmore',
    'The herons fly from the quarry to the marsh',
    'The storks fly from Ostrava',
    'The storks fly to Belmora',
    'Ida Holm was born in Tamora',
    'Holm moved to Belmora',
    'Holm was born in Ostrava',
    'The hide is open from ten to seven',
    'The fox was caught in the barn',
  ])('is not said of another complement: %s', (claim) => {
    expect(findClaims(claim, 'en', english).isSaid).toBe(false);
  });

  it.each([
    'The rangers gathered in Tamora',
    'On Friday the rangers gathered in Tamora',
    'The herons fly from the marsh to the quarry',
    'The storks fly to Ostrava',
    'Ida Holm was born in Belmora',
    'Holm moved to Tamora',
    'Sand has lived in Ostrava since 2009',
    'The hide is open from seven to ten',
    'The fox was caught in the chapel',
    'The eggs hatched in the barn',
  ])('is said of its own: %s', (claim) => {
    expect(findClaims(claim, 'en', english).isSaid).toBe(true);
  });

  it.each([
    'Los guardas se reunieron en Belmar',
    'Las garzas vuelan de la cantera al pantano',
    'Las cigüeñas vuelan hasta Belmar',
    'Ida Holguín nació en Tamora',
  ])('is not said of another one in Spanish: %s', (claim) => {
    expect(findClaims(claim, 'es', spanish).isSaid).toBe(false);
  });

  it.each([
    'Los guardas se reunieron en Tamora',
    'Las garzas vuelan del pantano a la cantera',
    'Las cigüeñas vuelan desde Belmar',
    'Ida Holguín nació en Belmar',
  ])('is said of its own in Spanish: %s', (claim) => {
    expect(findClaims(claim, 'es', spanish).isSaid).toBe(true);
  });

  it('is compared across languages', () => {
    expect(findClaims('Ida Holm nació en Tamora', 'es', english).isSaid).toBe(false);
    expect(findClaims('Ida Holm nació en Belmora', 'es', english).isSaid).toBe(true);
  });
});
