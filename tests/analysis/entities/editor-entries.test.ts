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
});
