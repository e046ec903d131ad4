/** The vocabulary of an article: names, words of the language, and surnames after initials, titles and given names. */
import { describe, expect, it } from 'vitest';
import { collectVocabulary, type Vocabulary } from '../../../src/analysis/tokens/vocabulary.ts';
import type { Language } from '../../../src/text/language.ts';

/** The vocabulary of a text that is one sentence. */
const vocabularyOf = (text: string, language: Language = 'en', names: readonly string[] = []): Vocabulary =>
  collectVocabulary(text, [{ start: 0, end: text.length }], language, names);

const surnamesIn = (text: string, language?: Language): string[] => [
  ...vocabularyOf(text, language).surnames,
];

describe('the vocabulary of an article', () => {
  it('has the words with a capital letter inside a sentence, and those without one', () => {
    const { capitalized, lowercase } = vocabularyOf('Nobody told the Oakmont council of Bell’s plan.');
    expect([...capitalized]).toStrictEqual(['oakmont', 'bell']);
    expect([...lowercase]).toStrictEqual(['told', 'the', 'council', 'of', 'plan']);
  });

  it('has the words of names that are known otherwise', () => {
    const { capitalized } = vocabularyOf('They left.', 'es', ['Rosa de la Hoz']);
    expect([...capitalized]).toStrictEqual(['rosa', 'hoz']);
  });

  it('has full names whose given name is a word of another kind', () => {
    expect(vocabularyOf('May Rivers, the port director, left.').homographNames).toStrictEqual(
      new Set(['may rivers']),
    );
  });
});

describe('a surname', () => {
  it.each([
    ['a given name', 'It was Daniel March who left.', 'march'],
    ['an initial', 'It was Zuri J. March who left.', 'march'],
    ['an initial, though it is a profession', 'It was Zuri J. Baker who left.', 'baker'],
    ['two initials', 'It was J.R. Moss who left.', 'moss'],
    ['a title and a name', 'It was Mrs. Zuri March who left.', 'march'],
  ])('follows %s', (_, text, surname) => {
    expect(surnamesIn(text)).toStrictEqual([surname]);
  });

  it('follows a Spanish title and a name', () => {
    expect(surnamesIn('Habló doña Eustolia Reyes.', 'es')).toStrictEqual(['reyes']);
  });

  it.each([
    ['an abbreviated title behind a country', 'They met U.S. Sen. Ana Hall.', ['hall']],
    ['an office behind a country', 'They met U.K. Secretary of State Ana Hall.', ['hall']],
    ['an office behind an organization', 'They met U.N. Ambassador Zuri Lind.', []],
    ['another word behind a country', 'They left the U.S. Treasury on Monday.', []],
    ['a word between a given name and a surname', 'It was Ana March Hall.', []],
  ])('is not %s', (_, text, surnames) => {
    expect(surnamesIn(text)).toStrictEqual(surnames);
  });
});
