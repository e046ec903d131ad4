import { describe, expect, it } from 'vitest';
import { OPPOSITES as ENGLISH } from '../../src/lexicon/en/opposites.ts';
import { OPPOSITES as SPANISH } from '../../src/lexicon/es/opposites.ts';
import { termOf } from '../../src/search/terms/index-terms.ts';
import { normalize } from '../../src/text/normalize.ts';

describe('words that exclude each other', () => {
  it.each([
    ['en', ENGLISH],
    ['es', SPANISH],
  ] as const)('are apart by their stems, as search compares them: %s', (language, lines) => {
    const shared = lines.filter((line) => {
      const sides = line
        .split(' / ')
        .map((side) => side.split(' ').map((word) => termOf(normalize(word), language)));
      const terms = sides.flatMap((side) => [...new Set(side)]);
      return sides.length < 2 || new Set(terms).size < terms.length;
    });
    expect(shared).toStrictEqual([]);
  });
});
