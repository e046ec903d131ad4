/** Surnames of several people of an article: whoever is surely meant speaks, and otherwise nobody. */
import { describe, expect, it } from 'vitest';
import type { FrontMatter } from '../../support/article.ts';
import { knowledgeOf } from '../../support/article.ts';

const speakersIn = (paragraphs: readonly string[], head: FrontMatter = {}): (string | null)[] =>
  knowledgeOf(paragraphs, head).corpus.quotations.map(({ speaker }) => speaker ?? null);

describe('a surname alone', () => {
  it('means whoever is introduced before a relative of theirs', () => {
    expect(
      speakersIn([
        'Ida Hale grows pears. Her husband of forty years, Tom Hale, drives the truck.',
        'Tom Hale, her husband of forty years, has never picked one.',
        '“It is late,” Hale said.',
      ]),
    ).toStrictEqual(['Ida Hale']);
  });

  it('means the only one who has just said something', () => {
    expect(
      speakersIn([
        'On a visit with his wife, chairwoman Ida Hale, Governor Tom Hale said that it was late.',
        '“I am tired,” Hale said.',
      ]),
    ).toStrictEqual(['Tom Hale']);
  });

  it('is nobody’s where both have an office', () => {
    expect(
      speakersIn(['Senator Ida Hale met her brother, Governor Tom Hale.', '“It is late,” Hale said.']),
    ).toStrictEqual([null]);
  });

  it.each<[FrontMatter, string]>([
    [{}, 'without an entry'],
    [{ people: [{ name: 'Ida Hale' }, { name: 'Tom Hale' }] }, 'where an editor lists both'],
  ])('means the only one introduced so far, %2$s', (head) => {
    expect(
      speakersIn(
        [
          'The minister, Ida Hale, rose at nine. A heckler shouted.',
          '“It is late,” Hale replied.',
          'A former minister, Tom Hale, who is no relation, laughed.',
        ],
        head,
      ),
    ).toStrictEqual(['Ida Hale']);
  });
});
