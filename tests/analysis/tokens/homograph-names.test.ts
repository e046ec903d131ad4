/** Given names that are months, modals or other function words are read as names, and those words as words. */
import { expect, it } from 'vitest';
import type { Language } from '../../../src/text/language.ts';
import { knowledgeOf, onlyArticle } from '../../support/article.ts';

const peopleIn = (paragraphs: readonly string[], language: Language): string[] =>
  onlyArticle(knowledgeOf(paragraphs, { language }).corpus).people.map(({ name }) => name);

it.each([
  ['an apposition behind it', 'May Rivers, the port director, left.', 'May Rivers'],
  ['a reporting verb before it', '“It sank,” said June Park on Monday.', 'June Park'],
  ['a title before it', 'The plan is by port director An Tran, who left.', 'An Tran'],
  ['a relative clause behind it', 'Can Demir, who owns the boat, left.', 'Can Demir'],
  ['an age behind it', 'Jan March, 61, left.', 'Jan March'],
  ['a role that is a name', 'Dean Rivers, the port director, left.', 'Dean Rivers'],
])('reads a name that is a word too, with %s', (_, text, name) => {
  expect(peopleIn([text], 'en')).toStrictEqual([name]);
});

it.each([
  ['Reyes Monte, directora del puerto, se fue.', 'Reyes Monte'],
  ['La directora del puerto, Abril Campos, se fue.', 'Abril Campos'],
])('reads the Spanish name in “%s”', (text, name) => {
  expect(peopleIn([text], 'es')).toStrictEqual([name]);
});

it('reads a name that is a word too wherever it stands, once the article has told that it is one', () => {
  expect(peopleIn(['Will Stone left.', 'It was Will Stone, 40, who left.'], 'en')).toStrictEqual([
    'Will Stone',
  ]);
});

it.each([
  'In May Tamora, the capital, voted.',
  'Will Tamora vote?',
  'Can Tamora, the mayor asked, vote?',
  'No Tamora paper said it.',
  'On June 4 the council met.',
])('reads no name in “%s”', (text) => {
  expect(peopleIn([text], 'en')).toStrictEqual([]);
});
