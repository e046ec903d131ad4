import { describe, expect, it } from 'vitest';
import { buildAliasIndex, mergePeople } from '../../../src/analysis/people/alias-index.ts';
import { articleFile, knowledgeFrom, ownCorpus } from '../../support/article.ts';

const { names } = ownCorpus();

describe('one name for everyone', () => {
  const names = buildAliasIndex([
    { name: 'Gustavo Petro', aliases: ['the Colombian president', 'el presidente colombiano'] },
    { name: 'Daniel García Peña', aliases: [] },
    { name: 'Daniel Noboa', aliases: [] },
  ]);

  it.each([
    ['what did the colombian president say', 'what did the petro say'],
    ['que dijo el presidente colombiano', 'que dijo el petro'],
    ['gustavo petro and gustavo', 'petro and petro'],
    ['garcia pena met daniel noboa', 'pena met noboa'],
    // Two are called so, so it stays as it is.
    ['daniel came', 'daniel came'],
    ['', ''],
  ])('%j becomes %j', (question, resolved) => {
    expect(names.canonicalize(question === '' ? [] : question.split(' ')).join(' ')).toBe(resolved);
  });
});

describe('a name that is typed exactly', () => {
  it.each([
    ['the full name', 'Gustavo Petro', 'Gustavo Petro'],
    ['the last name', 'petro', 'Gustavo Petro'],
    ['the first name', 'Gustavo', 'Gustavo Petro'],
    ['in capitals, with white space around it', '  PETRO ', 'Gustavo Petro'],
    ['without its accent', 'pedro sanchez', 'Pedro Sánchez'],
    ['with its accent', 'Sánchez', 'Pedro Sánchez'],
    ['accented another way, in two characters', 'Sa\u0301nchez', 'Pedro Sánchez'],
    ['two last names', 'garcia peña', 'Daniel García Peña'],
    ['a role', 'the Colombian president', 'Gustavo Petro'],
    ['a role without its article', 'colombian president', 'Gustavo Petro'],
    ['a role with an article that the editor left out', 'the President Petro', 'Gustavo Petro'],
    ['a Spanish role', 'El Presidente Colombiano', 'Gustavo Petro'],
    ['a Spanish role without its article', 'canciller', 'Rosa Villavicencio'],
    ['initials', 'Donald J Trump', 'Donald Trump'],
  ])('%s means whom it names', (_, typed, expected) => {
    expect(names.lookup(typed)?.name).toBe(expected);
  });

  it.each([
    ['a first name that two people have', 'Daniel'],
    ['a title that two people have', 'president'],
    ['somebody else', 'Maduro'],
    ['a part of a name', 'pet'],
    ['a name with more to it', 'Petro Trump'],
    ['nothing', ''],
    ['only an article', 'the'],
  ])('%s means nobody', (_, typed) => {
    expect(names.lookup(typed)).toBeUndefined();
  });
});

describe('a name that is typed nearly', () => {
  it.each([
    ['a letter too many', 'pettro', 'Gustavo Petro'],
    ['a letter too few', 'trmp', 'Donald Trump'],
    ['a wrong letter', 'Hegsath', 'Pete Hegseth'],
    ['two wrong letters in a long one', 'Vilavisencio', 'Rosa Villavicencio'],
    ['a slip in a role', 'the colombian presidemt', 'Gustavo Petro'],
    ['nothing wrong', 'Noboa', 'Daniel Noboa'],
  ])('%s means whom it was meant for', (_, typed, expected) => {
    expect(names.fuzzyLookup(typed)?.name).toBe(expected);
  });

  it.each([
    ['a first name that two people have', 'Daniel'],
    ['a slip in such a first name', 'Danial'],
    ['a slip in a short word: there are too many', 'Ruz'],
    ['two slips in a word of five letters', 'Patra'],
    ['another name', 'Maduro'],
    ['nothing', ''],
  ])('%s means nobody', (_, typed) => {
    expect(names.fuzzyLookup(typed)).toBeUndefined();
  });

  it('means nobody when it is as near to one as to another', () => {
    const both = buildAliasIndex([
      { name: 'Ann Hale', aliases: [] },
      { name: 'Ben Hall', aliases: [] },
    ]);
    expect(both.fuzzyLookup('Hala')).toBeUndefined();
    expect(both.fuzzyLookup('Halle')).toBeUndefined();
    expect(both.fuzzyLookup('Hale')?.name).toBe('Ann Hale');
  });
});

describe('people of several articles', () => {
  const first = articleFile(
    ['One.'],
    { people: [{ name: 'Ana Ruiz', aliases: ['the mayor'] }, { name: 'Tom Okafor' }] },
    'one',
  );
  const second = articleFile(
    ['Two.'],
    {
      people: [
        { name: 'Ana Ruiz', aliases: ['the minister'], role: { en: 'Minister', es: 'ministra' } },
        { name: 'Eva Ruiz' },
      ],
    },
    'two',
  );

  it('are one when they have one name, with all that they are called', () => {
    const { corpus } = knowledgeFrom(first, second);
    expect(corpus.people.map(({ name }) => name)).toStrictEqual(['Ana Ruiz', 'Tom Okafor', 'Eva Ruiz']);
    expect(corpus.names.lookup('the mayor')?.name).toBe('Ana Ruiz');
    expect(corpus.names.lookup('the minister')?.role?.en).toBe('Minister');
  });

  it('make a last name ambiguous that one article alone does not', () => {
    expect(knowledgeFrom(first).corpus.names.lookup('Ruiz')?.name).toBe('Ana Ruiz');
    expect(knowledgeFrom(first, second).corpus.names.lookup('Ruiz')).toBeUndefined();
    expect(knowledgeFrom(first, second).corpus.names.fuzzyLookup('Ruiz')).toBeUndefined();
  });

  it('keep what the first article says of their role', () => {
    const people = mergePeople(knowledgeFrom(second, first).corpus.articles);
    expect(people.find(({ name }) => name === 'Ana Ruiz')?.role?.es).toBe('ministra');
  });
});
