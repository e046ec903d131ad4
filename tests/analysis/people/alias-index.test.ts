import { describe, expect, it } from 'vitest';
import { buildAliasIndex } from '../../../src/analysis/people/alias-index.ts';
import { roleAliases } from '../../../src/analysis/people/role-aliases.ts';
import { aliasesOf, ownCorpus } from '../../support/article.ts';

const names = aliasesOf(ownCorpus());

describe('a place that somebody is called after', () => {
  const people = [{ name: 'Israel Moss', aliases: [], mentions: 2 }];
  const called = (word: string, places: readonly string[]): unknown =>
    buildAliasIndex(people, places).lookup(word)?.name;

  it('is not that person, whose last name still is', () => {
    expect(called('israel', ['Israel'])).toBeUndefined();
    expect(called('moss', ['Israel'])).toBe('Israel Moss');
    expect(called('israel', [])).toBe('Israel Moss');
  });
});

describe('canonicalize', () => {
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
    // A name of two people stays.
    ['daniel came', 'daniel came'],
    ['did mr petro come', 'did petro come'],
    ['el senor gustavo petro', 'el petro'],
    // Somebody else.
    ['did mrs noboa come', 'did mrs noboa come'],
    ['mr', 'mr'],
    ['', ''],
  ])('turns %j into %j', (question, resolved) => {
    expect(names.canonicalize(question === '' ? [] : question.split(' ')).join(' ')).toBe(resolved);
  });
});

describe('a name', () => {
  it('with an apostrophe has the words that a question has', () => {
    const names = buildAliasIndex([{ name: 'Mary O’Neill', aliases: ['the labor secretary'] }]);
    expect(names.canonicalize(['mary', 'oneill', 'arrived']).join(' ')).toBe('oneill arrived');
    expect(names.lookup('O’Neill')?.name).toBe('Mary O’Neill');
  });

  it('is that of whom an alias says it, whoever else has it as a last name', () => {
    for (const mentions of [1, 2]) {
      const names = buildAliasIndex([
        { name: 'Ida Bell', aliases: [], mentions },
        { name: 'John Bell', aliases: ['Bell'], mentions: 3 - mentions },
      ]);
      expect(names.lookup('Bell')?.name).toBe('John Bell');
    }
  });
});

describe('an honorific', () => {
  it('means nobody whose double given name tells another gender', () => {
    const names = buildAliasIndex([{ name: 'Anna-Lena Moss', aliases: [] }]);
    expect(names.lookup('Mrs Moss')?.name).toBe('Anna-Lena Moss');
    expect(names.lookup('Mr Moss')).toBeUndefined();
  });
});

describe('a last name', () => {
  it('is not what follows it', () => {
    const kennedys = buildAliasIndex([{ name: 'Robert F. Kennedy Jr.', aliases: ['the health secretary'] }]);
    expect(kennedys.canonicalize(['kennedy', 'came'])).toStrictEqual(['kennedy', 'came']);
    expect(kennedys.canonicalize(['the', 'health', 'secretary', 'came'])).toStrictEqual([
      'the',
      'kennedy',
      'came',
    ]);
  });
});

describe('lookup', () => {
  it.each([
    ['the full name', 'Gustavo Petro', 'Gustavo Petro'],
    ['the last name', 'petro', 'Gustavo Petro'],
    ['the first name', 'Gustavo', 'Gustavo Petro'],
    ['a name in capitals with white space around it', '  PETRO ', 'Gustavo Petro'],
    ['a name without its accent', 'pedro sanchez', 'Pedro Sánchez'],
    ['a name with its accent', 'Sánchez', 'Pedro Sánchez'],
    ['a name with a combining accent', 'Sa\u0301nchez', 'Pedro Sánchez'],
    ['two last names', 'garcia peña', 'Daniel García Peña'],
    ['a role', 'the Colombian president', 'Gustavo Petro'],
    ['a role without its article', 'colombian president', 'Gustavo Petro'],
    ['a role with an article that the editor left out', 'the President Petro', 'Gustavo Petro'],
    ['a Spanish role', 'El Presidente Colombiano', 'Gustavo Petro'],
    ['a Spanish role without its article', 'canciller', 'Rosa Villavicencio'],
    ['initials', 'Donald J Trump', 'Donald Trump'],
    ['an honorific', 'Mr. Petro', 'Gustavo Petro'],
    ['a Spanish honorific', 'el señor Gustavo Petro', 'Gustavo Petro'],
    ['two honorifics', 'Sra. Dra. Villavicencio', 'Rosa Villavicencio'],
    ['an academic title', 'Doctor Petro', 'Gustavo Petro'],
  ])('finds a person by %s', (_, typed, expected) => {
    expect(names.lookup(typed)?.name).toBe(expected);
  });

  it.each([
    ['a first name that two people have', 'Daniel'],
    ['a title that two people have', 'president'],
    ['somebody else', 'Maduro'],
    ['a part of a name', 'pet'],
    ['an honorific of another gender', 'Mrs. Trump'],
    ['an honorific alone', 'Mr.'],
    ['a name with more to it', 'Petro Trump'],
    ['nothing', ''],
    ['only an article', 'the'],
  ])('finds nobody by %s', (_, typed) => {
    expect(names.lookup(typed)).toBeUndefined();
  });
});

describe('fuzzyLookup', () => {
  it.each([
    ['a letter too many', 'pettro', 'Gustavo Petro'],
    ['a letter too few', 'trmp', 'Donald Trump'],
    ['a wrong letter', 'Hegsath', 'Pete Hegseth'],
    ['two wrong letters in a long one', 'Vilavisencio', 'Rosa Villavicencio'],
    ['a typing error in a role', 'the colombian presidemt', 'Gustavo Petro'],
    ['no error', 'Noboa', 'Daniel Noboa'],
  ])('finds a person by a name with %s', (_, typed, expected) => {
    expect(names.fuzzyLookup(typed)?.person.name).toBe(expected);
  });

  it.each([
    ['a first name that two people have', 'Daniel'],
    ['a typing error in such a first name', 'Danial'],
    ['a typing error in a short word', 'Ruz'],
    ['two typing errors in a word of five letters', 'Patra'],
    ['another name', 'Maduro'],
    ['nothing', ''],
  ])('finds nobody by %s', (_, typed) => {
    expect(names.fuzzyLookup(typed)).toBeUndefined();
  });

  it('finds nobody by a misspelt name that is equally close to two', () => {
    const both = buildAliasIndex([
      { name: 'Ann Hale', aliases: [] },
      { name: 'Ben Hall', aliases: [] },
    ]);
    expect(both.fuzzyLookup('Hala')).toBeUndefined();
    expect(both.fuzzyLookup('Halle')).toBeUndefined();
    expect(both.fuzzyLookup('Hale')?.person.name).toBe('Ann Hale');
  });
});

describe('the aliases of a role', () => {
  it.each([
    ['President of Colombia', 'en', true],
    ['Vice President of Colombia', 'en', false],
    ['Deputy Prime Minister of Colombia', 'en', false],
    ['onetime President of Colombia', 'en', false],
    ['acting President of Colombia', 'en', false],
    ['presidenta de Colombia', 'es', true],
    ['entonces presidente de Colombia', 'es', false],
    ['expresidente de Colombia', 'es', false],
    ['vicepresidenta de Colombia', 'es', false],
  ] as const)('of the %s (%s) have “the Colombian leader”: %s', (role, language, leads) => {
    expect(roleAliases(role, language).includes('the Colombian leader')).toBe(leads);
  });

  it.each([
    ['Linden Welders Union (LWU) President', 'en', ['LWU President', 'Linden Welders Union President']],
    ['head of the Linden Union (LU)', 'en', ['head of the LU', 'head of the Linden Union']],
    ['portavoz de la Unión Obrera (UO)', 'es', ['portavoz de la UO', 'portavoz de la Unión Obrera']],
  ] as const)('has an acronym alone, too: %s', (role, language, forms) => {
    expect(roleAliases(role, language)).toStrictEqual([role, ...forms]);
  });
});

describe('findNames', () => {
  const names = buildAliasIndex([
    { name: 'John Bell', aliases: [], mentions: 2 },
    { name: 'John Reyes', aliases: ['the old captain'], mentions: 2 },
    { name: 'Ana Reyes', aliases: [], mentions: 2 },
  ]);

  it.each([
    ['did john reyes see john bell', ['John Reyes 1-3', 'John Bell 4-6']],
    ['did the old captain see bell', ['John Reyes 2-4', 'John Bell 5-6']],
    // Each of them may be meant.
    ['did reyes see john', []],
    ['did mr bell see mrs ana reyes', ['John Bell 2-3', 'Ana Reyes 5-7']],
    ['did mrs bell see mrs john bell', []],
  ])('finds whom words name, by the longest name that begins at each: “%s”', (words, expected) => {
    const found = names.findNames(words.split(' '));
    expect(found.map(({ person, start, end }) => `${person.name} ${start}-${end}`)).toStrictEqual(expected);
  });
});
