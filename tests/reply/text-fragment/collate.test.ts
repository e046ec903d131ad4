import { describe, expect, it } from 'vitest';
import { BASE_LETTERS } from '../../../src/lexicon/base-letters.ts';
import { collate } from '../../../src/reply/text-fragment/text-directive.ts';

/** The collation that Chromium searches with: the root collation for search, at its primary level. */
const { compare } = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });

/** All Latin letters of the Basic Multilingual Plane. */
const LATIN_LETTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => /^(?=\p{L})(?![Ŀŀ])\p{Script=Latin}$/u.test(character),
);
const ASCII = [...'abcdefghijklmnopqrstuvwxyz'];
/** What a letter may be equal to. */
const BASES = [...ASCII, ...ASCII.flatMap((first) => ASCII.map((second) => `${first}${second}`))];

describe('texts that a browser takes for equal', () => {
  it('are equal when they are looked for in an article: all Latin letters', () => {
    const missed = LATIN_LETTERS.flatMap((letter) =>
      BASES.filter((base) => compare(letter, base) === 0 && collate(letter) !== base).map(
        (base) => `${letter} is ${base}, and not ${collate(letter)}`,
      ),
    );
    expect(missed).toStrictEqual([]);
  });

  it('are the only ones: no letter has a base that it is not equal to', () => {
    for (const [letter, base] of Object.entries(BASE_LETTERS)) expect(compare(letter, base), letter).toBe(0);
  });

  it.each([
    ['Straße', 'STRASSE'],
    ['Ærø', 'aero'],
    ['Søren', 'soren'],
    ['Đorđe', 'Dorde'],
    ['Łódź', 'Lodz'],
    ['œuvre', 'oeuvre'],
    ['Ñuñoa', 'nunoa'],
    ['①', '1'],
  ])('are %s and %s', (text, other) => {
    expect(compare(text, other)).toBe(0);
    expect(collate(text)).toBe(collate(other));
  });
});
