import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { at, knowledgeOf } from '../../support/article.ts';

/** The numbers of the paragraphs that are headings. */
function headingsOf(paragraphs: readonly string[]): number[] {
  const index = at(knowledgeOf(paragraphs).index.articles, 0);
  return index.passages.flatMap(({ paragraph }, id) => (index.isHeading(id) ? [paragraph] : []));
}

const STORY = 'The council met on Monday and closed the old pier, which nobody had used since the storm.';

it('a British quotation is no heading', () => {
  expect(headingsOf([STORY, '‘The bridge will be closed this winter.’', STORY])).toEqual([]);
});

describe('headings', () => {
  it.each([
    ['a short line without a full stop', ['Pier closed after storm', STORY], [1]],
    [
      'a long title',
      [
        'Port Linden closes its old pier, which nobody had used since the storm, and the fishermen of three villages protest',
        STORY,
      ],
      [1],
    ],
    ['a line in title case', [STORY, 'Fishermen Say They Were Never Asked.', STORY], [2]],
    [
      'a line that the paragraph below begins with',
      [
        '19:12 The mayor: “The pier stays closed.”',
        'The mayor: “The pier stays closed.” She spoke on the quay.',
      ],
      [1],
    ],
    [
      'one that is cut in a word',
      [STORY, 'The mayor said on the quay that it sta…', 'The mayor said on the quay that it stays.'],
      [2],
    ],
    ['no sentence of one word that another one begins with', [STORY, 'No.', 'Nobody knew of it.'], []],
    ['no dots', [STORY, '…', 'Nobody knew of it.'], []],
    ['no short sentence', [STORY, 'Nobody was hurt.', STORY], []],
    ['no answer of one word', [STORY, 'Absolutely.', STORY], []],
    ['no quotation', [STORY, '“The pier stays closed”', STORY], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(headingsOf(paragraphs)).toStrictEqual(expected);
  });

  it('may have 150 characters as the title, and no more', () => {
    const title = `The old pier, ${'which nobody had used, '.repeat(5)}closes`.padEnd(150, 'e');
    expect(headingsOf([title, STORY])).toStrictEqual([1]);
    expect(headingsOf([`${title}e`, STORY])).toStrictEqual([]);
  });

  it('come after what they repeat when somebody’s words are asked for', () => {
    const { index } = knowledgeOf([
      'Mayor Ida Bell and the council walked to the harbor on Monday.',
      '19:12 The mayor: “The pier stays closed.”',
      'The mayor: “The pier stays closed.” She spoke on the quay.',
    ]);
    const { hits } = answer('What did Bell say in the harbor?', index);
    expect(at(hits, 0).passage.paragraph).toBe(3);
  });
});
