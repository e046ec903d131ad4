import { describe, expect, it } from 'vitest';
import { buildExpansions } from '../../src/search/query-expansion.ts';
import { stem } from '../../src/text/tokenize.ts';

const en = (word: string): string => stem(word, 'en');

describe('what words have to do with the terms of an index', () => {
  it('holds in either direction: all of a family, and less for what may be said for a word', () => {
    const kin = buildExpansions(['leader', 'bear', 'film'].map(en));
    expect(kin.get(en('led'))?.get(en('leader'))).toBe(1);
    expect(kin.get(en('lead'))?.get(en('leader'))).toBe(1);
    expect(kin.get(en('born'))?.get(en('bear'))).toBe(1);
    expect(kin.get(en('movie'))?.get(en('film'))).toBe(0.6);
  });

  it('leads to no term that the index does not have, nor from a term to itself', () => {
    const terms = new Set(['lead', 'leader', 'film'].map(en));
    for (const [asked, others] of buildExpansions(terms)) {
      for (const other of others.keys()) {
        expect(terms).toContain(other);
        expect(other).not.toBe(asked);
      }
    }
    expect(buildExpansions([]).size).toBe(0);
  });
});
