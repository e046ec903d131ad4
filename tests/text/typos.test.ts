import { describe, expect, it } from 'vitest';
import { FuzzyIndex, isWithinTypo } from '../../src/text/typos.ts';

const index = new FuzzyIndex([
  ['bridge', 1],
  ['fridge', 2],
  ['tax', 3],
  ['infrastructure', 4],
  ['x'.repeat(41), 5],
]);

describe('a fuzzy index', () => {
  it('returns only the exact entry if there is one', () => {
    expect(index.closest('bridge')).toStrictEqual([['bridge', 1]]);
  });

  it('returns all entries at the least distance', () => {
    expect(index.closest('ridge')).toStrictEqual([
      ['bridge', 1],
      ['fridge', 2],
    ]);
  });

  it.each([
    ['one edit in a word of four letters', 'bride', 1],
    ['no two edits in one of seven', 'birdgee', 0],
    ['neighboring letters in the wrong order, as one edit', 'brigde', 1],
    ['two edits in a word of eight letters', 'infrastucturre', 1],
    ['no edit in a word of three letters', 'tex', 0],
    ['no neighboring letters in the wrong order in one of three', 'txa', 0],
    ['no edit in more letters than a word has', `${'x'.repeat(40)}y`, 0],
  ])('tolerates %s', (_, word, count) => {
    expect(index.closest(word)).toHaveLength(count);
  });
});

describe('a typing error', () => {
  it.each([
    ['birdge', 'bridge', undefined, true],
    ['bridge', 'bridge', undefined, false],
    ['infrastrutures', 'infrastructure', undefined, true],
    ['infrastrutures', 'infrastructure', 1, false],
    ['tex', 'tax', undefined, false],
  ])('is between “%s” and “%s”, with %s edits: %s', (word, other, most, expected) => {
    expect(isWithinTypo(word, other, most)).toBe(expected);
  });
});
