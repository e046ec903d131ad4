import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The council met on Monday to hear Ivan Bell, keeper of the Tamora lock. Clara Moss presided.',
  'CHAIR MOSS: Was the lock mended before Easter?',
  'MR. BELL: No. We had no oak.',
  'CHAIR MOSS: Did you warn the bargemen?',
  'MR. BELL: I did not. I sold them tickets. They say, "Bell slept."',
  'CHAIR MOSS: Would you close the canal?',
  'MR. BELL: Yes. I would drain it.',
]).index;
const spanish = knowledgeOf(
  [
    'La escultora Ida Bello expone en Tamora.',
    'Pregunta: ¿Vendería el taller de su abuelo?',
    'Bello: No. Lo heredará mi sobrina.',
    'Pregunta: ¿Es partidaria de los museos gratuitos?',
    'Bello: No lo soy. Mi maestro Omar Vargas sí.',
    'Pregunta: ¿Le gusta el mármol?',
    'Bello: Sí. Me gusta el mármol gris.',
  ],
  { language: 'es' },
).index;

describe('a claim of which a turn asks', () => {
  it.each([
    ['Bell sold them tickets', 'en', true],
    ['Bell would drain the canal', 'en', true],
    ['A Bello le gusta el mármol', 'es', true],
    ['El taller lo heredará su sobrina', 'es', true],
    ['Vargas es partidario de los museos gratuitos', 'es', true],
    ['The lock was mended before Easter', 'en', false],
    ['Bell warned the bargemen', 'en', false],
    ['Bello vendería el taller de su abuelo', 'es', false],
    ['Bello es partidaria de los museos gratuitos', 'es', false],
  ] as const)('is not said where the next one says no: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
