import { describe, expect, it } from 'vitest';
import { type FrontMatter, knowledgeOf } from '../../support/article.ts';

/** The speakers of an article’s quotations. */
const speakers = (paragraphs: readonly string[], head: FrontMatter): (string | undefined)[] =>
  knowledgeOf(paragraphs, head).corpus.quotations.map(({ speaker }) => speaker);

describe('an editor’s entry', () => {
  it.each([
    ['an alias with an article before it', '“Yes,” said the bridge builder.', 'the bridge builder'],
    ['an alias in another case', '“Yes,” said The Bridge Builder.', 'the bridge builder'],
    ['an alias with a complement', '“Yes,” said the keeper of Tamora.', 'the keeper of Tamora'],
    ['an alias without its complement', '“Yes,” said the captain of the team.', 'the captain'],
    ['an alias that is no word for people', 'The iron hand asked for “a little water”.', 'the iron hand'],
    ['an alias that is a name', '“Yes,” Bo said.', 'Bo'],
  ])('names its person: %s', (_, text, alias) => {
    const people = [{ name: 'Robert Okafor', aliases: [alias] }, { name: 'Ida Bell' }];
    expect(speakers(['Ida Bell came to Tamora.', text], { people })).toStrictEqual(['Robert Okafor']);
  });

  it('takes part where a pronoun is resolved', () => {
    const people = [{ name: 'Okafor Tamsin', role: { en: 'spokeswoman', es: 'portavoz' } }];
    expect(speakers(['Okafor Tamsin met Tom Bell.', '“Yes,” she said.'], { people })).toStrictEqual([
      'Okafor Tamsin',
    ]);
  });

  it('does not give a name with another title to its person', () => {
    const people = [{ name: 'Luisa Prado', aliases: ['Prado'] }];
    expect(speakers(['“Yes,” said Mr Prado.'], { people })).toStrictEqual(['Prado']);
  });

  it('keeps a place from speaking', () => {
    const text = ['“Yes,” said Port Okafor.'];
    expect(speakers(text, {})).toStrictEqual(['Port Okafor']);
    expect(speakers(text, { places: ['Port Okafor'] })).toStrictEqual([undefined]);
  });

  it('takes a name out of the people', () => {
    const text = ['Mayor Ida Bell came with Tom Lind.', '“Yes,” said Tom Lind.'];
    const found = (head: FrontMatter): string[] =>
      knowledgeOf(text, head).corpus.people.map(({ name }) => name);
    expect(found({})).toStrictEqual(['Ida Bell', 'Tom Lind']);
    expect(found({ not_people: ['Tom Lind'] })).toStrictEqual(['Ida Bell']);
    expect(speakers(text, { not_people: ['Tom Lind'] })).toStrictEqual([undefined]);
  });

  it('tells two of one surname apart by an alias that has it', () => {
    const people = [{ name: 'Josephine Bell' }, { name: 'Robert Bell', aliases: ['Bell senior'] }];
    const text = ['Josephine Bell came with Robert Bell.', '“Yes,” said Bell senior.'];
    expect(speakers(text, { people })).toStrictEqual(['Robert Bell']);
  });

  it('keeps a place, or what is no person, apart from somebody of that name', () => {
    const text = [
      'Coach Michael Jordan flew to Jordan. “I am glad,” said Michael Jordan.',
      '“Come in,” said Jordan in a statement.',
    ];
    expect(speakers(text, {})).toStrictEqual(['Michael Jordan', 'Michael Jordan']);
    expect(speakers(text, { places: ['Jordan'] })).toStrictEqual(['Michael Jordan', undefined]);
    expect(speakers(text, { not_people: ['Jordan'] })).toStrictEqual(['Michael Jordan', undefined]);
  });

  it('silences a label', () => {
    const text = [
      'Ida Bell runs the harbour.',
      'Tom Lind: Why did it fall?',
      'Ida Bell: It was old.',
      'Tom Lind: Will it fall again?',
      'Ida Bell: No.',
    ];
    expect(speakers(text, { not_people: ['Tom Lind'] })).toStrictEqual([
      undefined,
      'Ida Bell',
      undefined,
      'Ida Bell',
    ]);
  });
});

describe('an answer in an interview', () => {
  it('is not that of somebody whose label asks', () => {
    const text = [
      'Ida Bell leaves. She spoke to the editor, Tom Lind.',
      'Tom Lind: Why did it fall?',
      'Ida Bell: It was old.',
      'Q: How old?',
      'A: Forty years.',
      'Tom Lind: Will it fall again?',
      'Ida Bell: No.',
    ];
    expect(speakers(text, {})).toStrictEqual([
      'Tom Lind',
      'Ida Bell',
      undefined,
      'Ida Bell',
      'Tom Lind',
      'Ida Bell',
    ]);
  });
});
