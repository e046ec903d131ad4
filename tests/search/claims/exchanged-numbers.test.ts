import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The abbey sold 140 candles in spring, down from 320 in 2011.',
  'The ferry crosses every forty minutes instead of every fifteen.',
  'Sixteen weavers joined the guild and nine refused.',
  'The masons worked for three months, when the contract allows eight.',
  'Three of eleven bells were cracked.',
  'The baker hired twelve cooks in Tamora and seven drivers.',
  'The pilots backed the pier by 52 votes in favor and 33 against.',
  'The market has 18 stalls. Five ovens belong to it.',
  'According to the nuns, 60 pilgrims fainted; according to the guard, 90.',
]).index;
const spanish = knowledgeOf(
  [
    'La abadía vendió 140 velas en primavera, frente a 320 en 2011.',
    'La barca cruza cada cuarenta minutos en lugar de cada quince.',
    'Dieciséis tejedores entraron en el gremio y nueve rehusaron.',
    'El mercado tiene 18 puestos. Le pertenecen cinco hornos.',
    'Según las monjas, 60 peregrinos se desmayaron; según el guardia, 90.',
  ],
  { language: 'es' },
).index;

describe('a number of a claim', () => {
  it.each([
    ['The abbey sold 320 candles in spring', 'en'],
    ['The ferry crosses every fifteen minutes', 'en'],
    ['Nine weavers joined the guild', 'en'],
    ['The masons worked for eight months', 'en'],
    ['Eleven bells were cracked', 'en'],
    ['33 pilots voted in favor of the pier', 'en'],
    ['The baker hired seven cooks', 'en'],
    ['The market has 18 ovens', 'en'],
    ['La abadía vendió 320 velas en primavera', 'es'],
    ['La barca cruza cada quince minutos', 'es'],
    ['Nueve tejedores entraron en el gremio', 'es'],
    ['El mercado tiene dieciocho hornos', 'es'],
  ] as const)('is not said of what has another one: %s', (claim, language) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(false);
  });

  it.each([
    ['The abbey sold 140 candles in spring', 'en'],
    ['The abbey sold 320 candles in 2011', 'en'],
    ['The ferry crosses every forty minutes', 'en'],
    ['Sixteen weavers joined the guild', 'en'],
    ['Three bells were cracked', 'en'],
    ['The baker hired seven drivers in Tamora', 'en'],
    ['90 pilgrims fainted according to the guard', 'en'],
    ['The market has 18 stalls and five ovens', 'en'],
    ['La abadía vendió 320 velas en 2011', 'es'],
    ['Dieciséis tejedores entraron en el gremio', 'es'],
    ['90 peregrinos se desmayaron según el guardia', 'es'],
  ] as const)('is said where it stands with its own words: %s', (claim, language) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(true);
  });
});
