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

it.each([
  ['June Hale threads needles for a living. Nobody knows what Hale earns.', 'June Hale'],
  ['April Moss opened the gate. The gate was Moss’s idea.', 'April Moss'],
])('reads a month as a given name before a verb, where the surname stands alone too: “%s”', (text, name) => {
  expect(peopleIn([text], 'en')).toStrictEqual([name]);
});

it('reads a Spanish adjective as a given name before a verb, where the surname stands alone too', () => {
  expect(peopleIn(['Clara Soler se ríe.', 'Ayer Soler vendió el taller.'], 'es')).toStrictEqual([
    'Clara Soler',
  ]);
});

it.each([
  'June Treasury yields fell. The Treasury sold bonds.',
  'May God bless Tamora. It is what God does.',
])('reads no name in “%s”', (text) => {
  expect(peopleIn([text], 'en')).toStrictEqual([]);
});

it('reads a month as the surname of somebody named in full', () => {
  const { quotations } = knowledgeOf([
    'Colin March, 52, keeps bees. In May he sold none.',
    '“It rained,” March said. “All of it,” replied March.',
    'The court heard that March had moved.',
  ]).corpus;
  expect(quotations.map(({ speaker }) => speaker)).toStrictEqual(['Colin March', 'Colin March']);
});

it('reads the name of an editor’s person that begins with a word', () => {
  const head = { people: [{ name: 'June Hale' }] };
  const { quotations } = knowledgeOf(['To June Hale it was late. “Yes,” she said.'], head).corpus;
  expect(quotations.map(({ speaker }) => speaker)).toStrictEqual(['June Hale']);
});
