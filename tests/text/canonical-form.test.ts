import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonicalForm } from '../../src/text/canonical-form.ts';

describe('the canonical form of a text', () => {
  it.each([
    ['presi\u00ADden\u00ADte', 'presidente', 'soft hyphens', 2],
    ['Pe\u200Btro', 'Petro', 'zero-width characters', 1],
    ['Pe\u200Dtro\u2060', 'Petro', 'zero-width characters', 2],
    ['\u202APetro\u202C', 'Petro', 'direction marks', 2],
    ['\uFEFFPetro', 'Petro', 'zero-width characters', 1],
    ['the o\uFB03ce of the \uFB01rst \uFB02eet', 'the office of the first fleet', 'ligatures', 3],
    ['Bogota\u0301 y Nun\u0303oa', 'Bogotá y Nuñoa', 'decomposed letters', 2],
  ])('of %j is %j', (text, expected, kind, count) => {
    expect(toCanonicalForm(text)).toStrictEqual({ text: expected, changes: [{ kind, count }] });
  });

  it.each([
    ['of an emoji of several with joiners', '👩‍👩‍👧 came first ❤️'],
    ['of Persian with a non-joiner', 'می‌خواهم'],
    ['of letters that are no ligatures', 'œuvre, Æsir, straße, ĳ'],
    ['of a base letter without a composed form', 'x\u0323\u0304'],
    ['of line breaks, tabs and no-break spaces', 'a\r\nb\tc\u00A0d'],
  ])('is the text itself: %s', (_, text) => {
    expect(toCanonicalForm(text)).toStrictEqual({ text, changes: [] });
  });

  it('is the same for a text in the normalization forms C and D', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toCanonicalForm(text.normalize('NFD')).text).toBe(toCanonicalForm(text.normalize('NFC')).text);
      }),
    );
  });

  it('is reached at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: form } = toCanonicalForm(text);
        expect(toCanonicalForm(form)).toStrictEqual({ text: form, changes: [] });
      }),
    );
  });
});
