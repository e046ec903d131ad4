import { describe, expect, it } from 'vitest';
import { readLanguageResources } from '../../../src/knowledge/read-language-resources.ts';
import {
  commonnessWeight,
  parseFrequencies,
  translateVectors,
} from '../../../src/search/terms/language-resources.ts';
import { TranslationTable } from '../../../src/search/terms/translation-table.ts';
import { WordVectors } from '../../../src/search/terms/word-vectors.ts';
import { stem } from '../../../src/text/stem.ts';

describe('stem frequencies', () => {
  const frequencies = parseFrequencies('go 4000\nthing 2000\n');

  it('are shares of sentences', () => {
    expect(frequencies.get('go')).toBe(0.04);
    expect(frequencies.size).toBe(2);
  });

  it('make common stems weigh less', () => {
    expect(commonnessWeight('basket', frequencies)).toBe(1);
    expect(commonnessWeight('thing', frequencies)).toBe(0.5);
    expect(commonnessWeight('go', frequencies)).toBeCloseTo(1 / 3, 5);
  });

  it.each([
    ['en', 'people', 'ambassador'],
    ['es', 'quiere', 'embajador'],
  ] as const)('of the lexicon (%s): “%s” is commoner than “%s”', (language, common, rare) => {
    const own = readLanguageResources().frequencies[language];
    expect(commonnessWeight(stem(common, language), own)).toBeLessThan(0.8);
    expect(commonnessWeight(stem(rare, language), own)).toBeGreaterThan(0.95);
  });
});

describe('translated vectors', () => {
  const english = new WordVectors(['cat', 'dog'], Int8Array.from([127, 0, 0, 127]));
  const translations = new TranslationTable('gat cat:100\nmascot cat:50 dog:50\nnada nothing:90\n');

  it('are the means of those of the translations, the commonest first', () => {
    const spanish = translateVectors(english, translations, new Map([['mascot', 0.1]]));
    const vectorOf = (stem: string): number[] =>
      [...(spanish.mean([[stem, 1]]) ?? [])].map((value) => Number(value.toFixed(2)));
    expect(vectorOf('gat')).toStrictEqual([1, 0]);
    expect(vectorOf('mascot')).toStrictEqual([0.71, 0.71]);
  });

  it('are left out where no translation has one', () => {
    expect(translateVectors(english, translations, new Map()).has('nada')).toBe(false);
  });
});
