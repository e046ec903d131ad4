import { describe, expect, it } from 'vitest';
import { derivationsOf, synonymsOf } from '../../src/search/wordnet-relations.ts';
import { stem } from '../../src/text/stem.ts';

const en = (word: string): string => stem(word, 'en');

describe('query expansion', () => {
  it.each([
    ['led', 'leader'],
    ['leader', 'led'],
    ['born', 'bear'],
    ['Poland', 'Polish'],
  ])('relates words of one derivational family: “%s”, “%s”', (word, related) => {
    expect(derivationsOf(en(word.toLowerCase()))).toContain(en(related.toLowerCase()));
  });

  it('relates synonyms in either direction', () => {
    expect(synonymsOf(en('movie'))).toContain(en('film'));
    expect(synonymsOf(en('film'))).toContain(en('movie'));
  });

  it('relates no word to itself, and unknown words to none', () => {
    expect(derivationsOf(en('leader'))).not.toContain(en('leader'));
    expect(derivationsOf('qqqq').size).toBe(0);
    expect(synonymsOf('qqqq').size).toBe(0);
  });
});
