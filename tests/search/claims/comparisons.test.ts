import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'Rope made of hemp lasts more than three times as long as rope made of jute, the sailors found.',
  'Oak floors are warmer than slate floors.',
  'Ewes eat more in March than in May.',
]).index;
const spanish = knowledgeOf(
  [
    'La cuerda de cáñamo dura el triple que la cuerda de yute.',
    'Los suelos de roble son más cálidos que los suelos de pizarra.',
    'Es el mayor puente que cruzó la caravana.',
  ],
  { language: 'es' },
).index;

describe('a claim with a comparison', () => {
  it.each([
    ['Rope made of jute lasts three times as long', 'en', false],
    ['Rope made of hemp lasts three times as long', 'en', true],
    ['Slate floors are warmer than oak floors', 'en', false],
    ['Oak floors are warmer than slate floors', 'en', true],
    ['Ewes eat more in March', 'en', true],
    ['La cuerda de yute dura el triple', 'es', false],
    ['La cuerda de cáñamo dura el triple', 'es', true],
    ['Los suelos de pizarra son más cálidos', 'es', false],
    ['Los suelos de roble son más cálidos que los suelos de pizarra', 'es', true],
    ['El puente que cruzó la caravana es el mayor', 'es', true],
  ] as const)('is said where it has not the standard for what is compared: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
