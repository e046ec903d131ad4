import { describe, expect, it } from 'vitest';
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
