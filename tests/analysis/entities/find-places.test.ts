import { describe, expect, it } from 'vitest';
import { knowledgeOf, onlyArticle } from '../../support/article.ts';

const places = (text: string, language: 'en' | 'es' = 'en'): readonly string[] =>
  onlyArticle(knowledgeOf([text], { language }).corpus).places;

describe('findPlaces', () => {
  it.each([
    ['countries', 'Both Peru and the United Kingdom agreed.', ['Peru', 'United Kingdom']],
    ['what something is in', 'They met in Grand Haven on Monday.', ['Grand Haven']],
    ['a town with its state', 'He was born in Lindenburg, Ohio.', ['Lindenburg', 'Ohio']],
    ['what has a mayor', 'The mayor of Tamora left.', ['Tamora']],
    ['a street', 'A bus stopped off Mossgate Road.', ['Mossgate Road']],
    [
      'the town of a dateline, a word though it is',
      'PURCHASE, Ohio — It rained. No purchase was made, they said at Purchase.',
      ['Ohio', 'Purchase'],
    ],
    ['a building that something is in', 'They met in the White House today.', ['White House']],
    [
      'large cities, whatever they do',
      'Ida Bell chose Buenos Aires over London.',
      ['Buenos Aires', 'London'],
    ],
    [
      'municipalities with the names of people',
      'The towns of Paul Grey, Solmara and Ida Bell voted. The mayor of Lund, Tom Hale, left.',
      ['Paul Grey', 'Solmara', 'Ida Bell', 'Lund'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(places(text)).toStrictEqual(expected);
  });

  it('finds the places of a Spanish text', () => {
    expect(
      places('La alcaldesa de Tamora viajó a Perú. Se reunieron en Sevilla y en la Casa Blanca.', 'es'),
    ).toStrictEqual(['Tamora', 'Perú', 'Sevilla', 'Casa Blanca']);
  });

  it('finds what is near in a Spanish text', () => {
    const text = 'Durmieron en la vecina Osria, y en la cercana Drumal. La aliada Hungría calló.';
    expect(places(text, 'es')).toStrictEqual(['Osria', 'Drumal', 'Hungría']);
  });

  it('finds the streets and the dateline of a Spanish text', () => {
    expect(
      places(
        'SOLMARA.- Vive sobre la calle Lirio. Llueve, y Solmara duerme. Nadie vive en la calle Lirio.',
        'es',
      ),
    ).toStrictEqual(['Lirio', 'Solmara']);
  });

  it.each([
    ['people', 'She believes in Mayor Ida Bell. Bell said so.'],
    ['parliaments', 'It passed in Congress.'],
    ['courts', 'He was sentenced in Family Court on Monday.'],
    ['languages', 'He wrote it in Spanish.'],
    ['acronyms', 'She works in HR.'],
    ['months', 'It ended in May.'],
    ['modifiers', 'That is known in Republican circles.'],
  ])('takes no %s for places', (_, text) => {
    expect(places(text)).toStrictEqual([]);
  });
});
