import { describe, expect, it } from 'vitest';
import { DERIVATIONS, SYNONYMS } from '../../src/lexicon/en/wordnet.ts';
import { buildExpansions } from '../../src/search/query-expansion.ts';
import { stem } from '../../src/text/stem.ts';

const en = (word: string): string => stem(word, 'en');

describe('query expansion', () => {
  it('finds derivational forms, and synonyms with a lower weight, in either direction', () => {
    const expansions = buildExpansions(['leader', 'bear', 'film'].map(en));
    expect(expansions.get(en('led'))?.get(en('leader'))).toBe(1);
    expect(expansions.get(en('lead'))?.get(en('leader'))).toBe(1);
    expect(expansions.get(en('born'))?.get(en('bear'))).toBe(1);
    expect(expansions.get(en('movie'))?.get(en('film'))).toBe(0.6);
  });

  it('finds only other terms of the index', () => {
    const terms = new Set(['lead', 'leader', 'film'].map(en));
    for (const [queryTerm, related] of buildExpansions(terms)) {
      for (const term of related.keys()) {
        expect(terms).toContain(term);
        expect(term).not.toBe(queryTerm);
      }
    }
    expect(buildExpansions([]).size).toBe(0);
  });
});

describe('the lists of words', () => {
  const lines = [DERIVATIONS, SYNONYMS].map((list) => list.trim().split('\n'));

  it('are lines of two words or more, in lower case, each word once in a line', () => {
    for (const line of lines.flat()) {
      const words = line.split(' ');
      expect(words.length, line).toBeGreaterThan(1);
      expect(new Set(words).size, line).toBe(words.length);
      for (const word of words) expect(word, line).toMatch(/^[a-z]+$|^\d+(?:nd|rd)?$/);
    }
  });

  it('have each word first in one line only, in alphabetical order', () => {
    for (const list of lines) {
      const first = list.map((line) => line.split(' ')[0]);
      expect(new Set(first).size).toBe(first.length);
      expect(first).toStrictEqual([...first].sort());
    }
  });
});
