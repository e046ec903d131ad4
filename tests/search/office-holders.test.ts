import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { findOfficeHolders } from '../../src/search/office-holders.ts';
import { at, knowledgeOf } from '../support/article.ts';

const { index } = knowledgeOf([
  'The council of Tamora met on Monday. “We have waited for this,” said Mayor Ida Bell.',
  'Deputy Mayor Ana Lund disagreed. “The roof is not safe,” she said.',
  'Former mayor Omar Reyes sat in the front row. “I built it,” Reyes said.',
  '“It will cost millions,” said Councilor Tom Price. “It will not,” said Councilor Rita Moss.',
]);

const holders = (words: string): string[] =>
  findOfficeHolders(words, at(index.articles, 0), index).map(({ name }) => name);

describe('the holders of an office', () => {
  it.each([
    ['the mayor', ['Ida Bell']],
    ['the deputy mayor', ['Ana Lund']],
    ['the former mayor', ['Omar Reyes']],
    ['councilors', ['Tom Price', 'Rita Moss']],
    ['la alcaldesa', ['Ida Bell']],
    ['el exalcalde', ['Omar Reyes']],
    ['the governor', []],
    ['the two', []],
  ])('are those whose whole office it is, in either language: “%s”', (words, expected) => {
    expect(holders(words)).toEqual(expected);
  });

  it('are known by a feminine or a masculine, and by a former officeholder’s prefix', () => {
    const spanish = knowledgeOf(
      ['“Esperamos años”, dijo la alcaldesa Ida Bello.', '“Yo la hice”, dijo el exalcalde Omar Ruiz.'],
      { language: 'es' },
    ).index;
    const named = (words: string): string[] =>
      findOfficeHolders(words, at(spanish.articles, 0), spanish).map(({ name }) => name);
    expect(named('el alcalde')).toEqual(['Ida Bello']);
    expect(named('the mayor')).toEqual(['Ida Bello']);
    expect(named('the former mayor')).toEqual(['Omar Ruiz']);
  });
});

describe('the words of an office’s holder', () => {
  it.each(['what did the mayor say', 'qué dijo la alcaldesa'])(
    'are not those of a deputy or of a predecessor: “%s”',
    (question) => {
      expect(answer(question, index).hits.map(({ passage }) => passage.paragraph)).toEqual([1]);
    },
  );
});
