import { describe, expect, it } from 'vitest';
import { cardinalValue, isCountingWord } from '../../../src/analysis/grammar/cardinals.ts';
import { partOfSpeech } from '../../../src/analysis/grammar/part-of-speech.ts';
import { ageInWord } from '../../../src/analysis/tokens/ages.ts';

describe('the value of a number', () => {
  it.each([
    ['56', 'en', 56],
    ['zero', 'en', 0],
    ['fifty-six', 'en', 56],
    ['fifty six', 'en', 56],
    ['veintitrés', 'es', 23],
    ['veintitres', 'es', 23],
    ['treinta y tres', 'es', 33],
    ['novecientas', 'es', 900],
  ] as const)('is read from digits and words: “%s” (%s)', (number, language, value) => {
    expect(cardinalValue(number, language)).toBe(value);
  });

  it.each(['', 'dozens', 'fifty-something', '4.5'])('is none of other words: “%s”', (text) => {
    expect(cardinalValue(text, 'en')).toBeUndefined();
  });
});

describe('a word that counts', () => {
  it('is a number or a quantity of its language, and no article', () => {
    expect(isCountingWord('dozens', 'en')).toBe(true);
    expect(isCountingWord('veintiún', 'es')).toBe(true);
    expect(isCountingWord('millon', 'es')).toBe(true);
    expect(isCountingWord('un', 'es')).toBe(false);
    expect(isCountingWord('once', 'en')).toBe(false);
  });

  it('is a determiner in every form, and a word that begins like one is not', () => {
    for (const word of ['trece', 'quinientas', 'veintiuno', 'treinta'])
      expect(partOfSpeech(word, 'es')).toBe('determiner');
    for (const word of ['treintañero', 'cuarentena']) expect(partOfSpeech(word, 'es')).toBe('unknown');
    expect(partOfSpeech('thirteen', 'en')).toBe('determiner');
  });
});

describe('an age in a word', () => {
  it('is the same in digits and in words', () => {
    expect(ageInWord('56-year-old')).toBe('56');
    expect(ageInWord('fifty-six-year-old')).toBe('56');
    expect(ageInWord('first-year-old')).toBeUndefined();
    expect(ageInWord('fifty-six')).toBeUndefined();
  });
});
