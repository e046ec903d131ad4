import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChangedCharacters, toCanonicalForm } from '../../src/text/canonical-form.ts';
import { cpuTime } from '../support/cpu-time.ts';

describe('the canonical form of a text', () => {
  it.each([
    ['letters and marks apart', 'Jose\u0301 Nu\u0301n\u0303ez', 'José Núñez'],
    ['letters with two code points', '\u212Bngstr\u00F6m', 'Ångström'],
    ['a byte order mark', '\uFEFFIt rained.', 'It rained.'],
    ['soft hyphens', 'govern\u00ADment', 'government'],
    [
      'zero-width spaces, joiners and non-joiners',
      'Pe\u200Btro\u200C \u200DGus\u2060ta\uFEFFvo',
      'Petro Gustavo',
    ],
    [
      'bidirectional marks, embeddings, overrides and isolates',
      '\u2068Pe\u200Etro\u2069 \u202Dmet\u202C',
      'Petro met',
    ],
    ['ligatures', 'the ﬁrst oﬃcial ﬂag, ﬀ ﬄ ﬅ ﬆ', 'the first official flag, ff ffl st st'],
    ['a zero-width character between a letter and its mark', 'Jose\u200B\u0301', 'José'],
  ])('is without %s', (_, text, canonical) => {
    expect(toCanonicalForm(text)).toBe(canonical);
  });

  it.each([
    ['letters that are no ligatures', 'Æsop, Cœur, Straße, ĳs'],
    ['superscripts, fractions and full-width letters', 'm² ½ ＡＢＣ №'],
    ['emoji sequences', '👩‍👩‍👧 👨🏽‍🦰 ❤️‍🔥 🏳️‍🌈 👩🏽‍⚕️ 👍🏽 🇨🇴 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['joiners of Persian', 'می\u200Cخواهم'],
    ['joiners behind vowel signs', 'هُ\u200D'],
    ['joiners of Hindi and Bengali', 'क्\u200Dष क्\u200Cष র\u200D্য'],
    ['zero-width spaces between words of Thai and Khmer', 'ภาษา\u200Bไทย ភាសា\u200Bខ្មែរ'],
    ['white space and line ends', ' a\u00A0b\u202Fc\t\r\nd\n\n\u2003e '],
    ['quotation marks, dashes and hyphens', '“It’s” — ‘so’ – a\u2011b'],
  ])('keeps %s', (_, text) => {
    expect(toCanonicalForm(text)).toBe(text);
    expect(findChangedCharacters(text)).toStrictEqual([]);
  });

  /** Text in which letters, marks and invisible characters meet. */
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        fc.constantFrom(
          'e',
          '\u0301',
          '\u200B',
          '\u200D',
          '\u2060',
          '\u00AD',
          '\u202E',
          '\uFEFF',
          'ﬁ',
          '語',
          '👩',
          'ी',
          '\n',
        ),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));

  it('is the same for NFC and NFD, in NFC, and its own canonical form', () => {
    fc.assert(
      fc.property(text, (any) => {
        const canonical = toCanonicalForm(any);
        expect(toCanonicalForm(any.normalize('NFC'))).toBe(canonical);
        expect(toCanonicalForm(any.normalize('NFD'))).toBe(canonical);
        expect(canonical.normalize('NFC')).toBe(canonical);
        expect(toCanonicalForm(canonical)).toBe(canonical);
        expect(canonical.split('\n').length).toBe(any.split('\n').length);
      }),
    );
  });

  it('has no changed characters exactly if the text is in it', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(findChangedCharacters(any).length === 0).toBe(toCanonicalForm(any) === any);
      }),
    );
  });

  it('counts the changed characters by kind', () => {
    const all = '\uFEFFJose\u0301 Nu\u0301n\u0303ez: the oﬃ\u00ADcial ﬁ\u00ADrst \u200Bflag\u200E 👩\u200D👧';
    expect(findChangedCharacters(all)).toStrictEqual([
      { characters: 'byte order marks', count: 1 },
      { characters: 'soft hyphens', count: 2 },
      { characters: 'bidirectional controls', count: 1 },
      { characters: 'zero-width characters', count: 1 },
      { characters: 'ligatures', count: 2 },
      { characters: 'characters not in NFC', count: 3 },
    ]);
  });

  it('takes time in proportion to the length', () => {
    const ms = cpuTime(() => {
      toCanonicalForm(`語${'\u200D'.repeat(1_000_000)}${'e\u0301'.repeat(500_000)}`);
      expect(findChangedCharacters('e\u0301 and so on '.repeat(150_000))).toStrictEqual([
        { characters: 'characters not in NFC', count: 150_000 },
      ]);
    });
    expect(ms).toBeLessThan(5000);
  });
});
