import { expect, it } from 'vitest';
import { articleFile, knowledgeFrom } from '../../support/article.ts';

const namesIn = (...texts: string[]): string[] =>
  knowledgeFrom(...texts.map((text, i) => articleFile([text], {}, `article-${i}`))).corpus.people.map(
    ({ name }) => name,
  );

it.each([
  [
    'a name with and without its hyphen',
    ['“We won,” said Ana García-Peña.', '“We lost,” said Ana García Peña.'],
    ['Ana García-Peña'],
  ],
  [
    'an office with a last name, and its holder with a suffix',
    ['“We won,” said President Robert Bell Jr. of Tamora.', '“We lost,” said President Bell.'],
    ['Robert Bell Jr'],
  ],
  [
    'not a last name without an office',
    ['“It is unsafe,” said John Bell.', '“I love it,” Mr. Bell said.'],
    ['John Bell', 'Bell'],
  ],
  [
    'not the last name of another office',
    ['“We won,” said President Robert Bell Jr. of Tamora.', '“We lost,” said Senator Bell.'],
    ['Robert Bell Jr', 'Bell'],
  ],
])('links across articles %s', (_, texts, people) => {
  expect(namesIn(...texts)).toStrictEqual(people);
});

it.each([
  ['the only person of that last name', ['It was Ida Moss, the mayor, who left.'], 'Ida Moss'],
  ['nobody where two have it', ['Ida Moss, the mayor, and Tom Moss, the clerk, left.'], 'Moss'],
])('links a speaker with a last name alone to %s', (_, others, speaker) => {
  const texts = ['The price was “too low,” Moss said.', ...others];
  const files = texts.map((text, i) => articleFile([text], {}, `article-${i}`));
  expect(knowledgeFrom(...files).corpus.quotations.map((quotation) => quotation.speaker)).toStrictEqual([
    speaker,
  ]);
});
