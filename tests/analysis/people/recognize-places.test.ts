import { describe, expect, it } from 'vitest';
import { knowledgeOf, onlyArticle } from '../../support/article.ts';

const places = (text: string, language: 'en' | 'es' = 'en'): readonly string[] =>
  onlyArticle(knowledgeOf([text], { language }).corpus).places;

describe('places found in a text', () => {
  it.each([
    ['countries', 'Both Peru and the United Kingdom agreed.', ['Peru', 'United Kingdom']],
    ['what something is in', 'They met in Grand Haven on Monday.', ['Grand Haven']],
    ['a town with its state', 'He was born in Lindenburg, Ohio.', ['Lindenburg', 'Ohio']],
    ['what has a mayor', 'The mayor of Tamora left.', ['Tamora']],
    ['a building that something is in', 'They met in the White House today.', ['White House']],
  ])('are %s', (_, text, expected) => {
    expect(places(text)).toStrictEqual(expected);
  });

  it('are those of a Spanish text too', () => {
    expect(
      places('La alcaldesa de Tamora viajó a Perú. Se reunieron en Sevilla y en la Casa Blanca.', 'es'),
    ).toStrictEqual(['Tamora', 'Perú', 'Sevilla', 'Casa Blanca']);
  });

  it.each([
    ['people', 'She believes in Mayor Ida Bell. Bell said so.'],
    ['parliaments', 'It passed in Congress.'],
    ['languages', 'He wrote it in Spanish.'],
    ['letters', 'She works in HR.'],
    ['months', 'It ended in May.'],
    ['kinds', 'That is known in Republican circles.'],
  ])('are not %s', (_, text) => {
    expect(places(text)).toStrictEqual([]);
  });
});
