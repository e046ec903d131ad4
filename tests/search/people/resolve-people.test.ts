import { describe, expect, it } from 'vitest';
import { resolvePeople } from '../../../src/search/people/resolve-people.ts';
import { at, knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'Mayor Ida Marsh Bell, 56, met the engineer Tom Okafor, 44, and Captain Joan Reyes, 61.',
  'The bridge is old, the ministry of fisheries said. Sony built it, and Ana Ruiz, a captain, sold it.',
  'The church bell rang.',
]);

/** Whom words mean: people by name, then speakers who are none. */
function meant(words: string): string[] {
  const { people, speakers } = resolvePeople(words, `what did ${words} say`, at(index.articles, 0), index);
  return [...people.map(({ name }) => name), ...speakers];
}

describe('whom words mean', () => {
  it.each([
    // A name
    ['Bell', ['Ida Marsh Bell']],
    ['the Bell', ['Ida Marsh Bell']],
    ['Mrs. Bell', ['Ida Marsh Bell']],
    ['Mr. Reyes', []],
    // Behind other words, or a part of it
    ['engineer Okafor', ['Tom Okafor']],
    ['Ida Bell', ['Ida Marsh Bell']],
    ['Tom Quay Okafor', ['Tom Okafor']],
    ['the deputy mayor', []],
    ['John Reyes', []],
    ['the church Bell', []],
    // Coordinated
    ['Bell and Okafor', ['Ida Marsh Bell', 'Tom Okafor']],
    ['Bell and Penguin', []],
    // An office, or a speaker without a name
    ['the captains', ['Joan Reyes', 'Ana Ruiz']],
    ['the mayor who came', ['Ida Marsh Bell']],
    ['the ministry of fisheries', ['the ministry of fisheries']],
    // A typing error, of a word that neither a language nor the article has, and of no given name
    ['Okafr', ['Tom Okafor']],
    ['engineer Okafr', ['Tom Okafor']],
    ['Joan Reye', ['Joan Reyes']],
    ['John', []],
    ['the well', []],
  ])('is decided by the first step that finds somebody: “%s”', (words, expected) => {
    expect(meant(words)).toStrictEqual(expected);
  });

  it('is nobody by a typing error where the article has the word itself', () => {
    const sony = knowledgeOf(['Mayor Ida Sonny came.', 'Sonnny built the bridge.']).index;
    const { people } = resolvePeople('Sonnny', 'does it mention Sonnny', at(sony.articles, 0), sony);
    expect(people).toStrictEqual([]);
  });
});

describe('a question of any frame means the same people', () => {
  it.each([
    ['how old is Okafr', 1],
    ['how old are Okafor and Bell', 1],
    ['how old is engineer Okafor', 1],
    ['who is Okafr', 1],
    ['what post does engineer Okafor hold', 1],
    ['does it mention Okafr', 1],
  ])('“%s”', (question, paragraph) => {
    expect(outcomeOf(question, index)).toEqual(['answer', paragraph]);
  });
});
