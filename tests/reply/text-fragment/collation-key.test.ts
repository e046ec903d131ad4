import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collationKey } from '../../../src/reply/text-fragment/collation-key.ts';

/** The collation of Chromium's search, in ICU, where Node.js has it from too. */
const collator = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });

/** The characters whose Unicode properties match. */
const charactersOf = (pattern: RegExp): string[] =>
  Array.from({ length: 0x20000 }, (_, codePoint) => String.fromCodePoint(codePoint)).filter((character) =>
    pattern.test(character),
  );

/** Every letter of the Latin blocks, and what consists of Latin letters: ligatures, superscripts, full-width forms. */
const LATIN = charactersOf(/^(?=\p{L})\p{Script_Extensions=Latin}$/u);

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));

/** Groups of texts that the collator takes for equal. */
function equalGroups(texts: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const text of texts.toSorted(collator.compare)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && collator.compare(last[0], text) === 0) last.push(text);
    else groups.push([text]);
  }
  return groups.filter(({ length }) => length > 1);
}

const GROUPS = equalGroups([...LATIN, ...ALPHABET, ...PAIRS]);

describe('the collation key', () => {
  it('is the same for all Latin letters that the collator takes for equal', () => {
    expect(LATIN.length).toBeGreaterThan(1300);
    const unequal = GROUPS.filter((group) => new Set(group.map(collationKey)).size > 1);
    expect(unequal).toStrictEqual([]);
  });

  it('is the same for words of such letters', () => {
    const letters = fc
      .constantFrom(...GROUPS)
      .chain((group) => fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group)));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (pairs) => {
        const [left, right] = [0, 1].map((side) => pairs.map((pair) => pair[side]).join(''));
        fc.pre(collator.compare(left ?? '', right ?? '') === 0);
        expect(collationKey(left ?? '')).toBe(collationKey(right ?? ''));
      }),
    );
  });

  it('is another one for Latin letters that the collator tells apart', () => {
    const bases = equalGroups([...ALPHABET, ...PAIRS]);
    expect(bases).toStrictEqual([]);
    expect(new Set([...ALPHABET, ...PAIRS].map(collationKey)).size).toBe(ALPHABET.length + PAIRS.length);
  });

  it.each([
    ['soft hyphens', 'Ta\u00ADmora', 'Tamora'],
    ['zero-width characters', 'Ta\u200Bmo\u2060ra', 'Tamora'],
    ['joiners and variation selectors', '👩\u200D👧 ❤\uFE0F', '👩👧 ❤'],
    ['bidirectional marks', 'Ta\u200Emora\u202C', 'Tamora'],
    ['control characters', 'Ta\u0001mora', 'Tamora'],
    ['the dot of the ela geminada', 'Paral·lel', 'Parallel'],
    ['the form of a final sigma', 'οδος', 'ΟΔΟΣ'],
  ])('ignores %s, as the collator does', (_, left, right) => {
    expect(collator.compare(left, right)).toBe(0);
    expect(collationKey(left)).toBe(collationKey(right));
  });

  it('keeps white space, as one space', () => {
    expect(collationKey('Ta\tmora \n is')).toBe('ta mora is');
  });
});
