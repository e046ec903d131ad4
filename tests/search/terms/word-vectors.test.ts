import { describe, expect, it } from 'vitest';
import { readLanguageResources } from '../../../src/knowledge/read-language-resources.ts';
import { dotProduct, WordVectors } from '../../../src/search/terms/word-vectors.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { stem } from '../../../src/text/stem.ts';

/** Stems that come first are too common to be similar to anything. */
const COMMON = Array.from({ length: 400 }, (_, i) => `common${i}`);
const vectorsOf = (stems: Readonly<Record<string, readonly number[]>>): WordVectors =>
  new WordVectors(
    [...COMMON, ...Object.keys(stems)],
    Int8Array.from([...COMMON.flatMap(() => [1, 1]), ...Object.values(stems).flat()]),
  );

describe('word vectors', () => {
  const vectors = vectorsOf({ ship: [100, 0], boat: [80, 60], tax: [0, 50] });

  it('are as similar as the cosine of their angle', () => {
    expect(vectors.similarity('ship', 'boat')).toBeCloseTo(0.8, 5);
    expect(vectors.similarity('ship', 'tax')).toBe(0);
  });

  it('have no similarity to unknown and to the commonest stems', () => {
    expect(vectors.similarity('ship', 'whale')).toBe(0);
    expect(vectors.similarity('common3', 'ship')).toBe(0);
    expect(['ship', 'common3', 'whale'].map((stem) => vectors.isSpecific(stem))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('have a mean of length 1, weighted', () => {
    const mean = vectors.mean([
      ['ship', 3],
      ['tax', 4],
      ['whale', 9],
    ]);
    expect([...(mean ?? [])].map((value) => Number(value.toFixed(3)))).toStrictEqual([0.6, 0.8]);
    expect(mean && dotProduct(mean, mean)).toBeCloseTo(1, 5);
    expect(vectors.mean([['whale', 1]])).toBeUndefined();
  });

  it('are there for the words of the language', () => {
    expect(vectors.has('ship')).toBe(true);
    expect(vectors.has('shpi')).toBe(false);
  });

  it.each([
    ['en', 'harbor', 'port', 'senator'],
    ['en', 'lawyer', 'attorney', 'river'],
    ['es', 'cárcel', 'prisión', 'puente'],
    ['es', 'médico', 'enfermera', 'puente'],
  ] as const)(
    'of the lexicon (%s) are near for words of like meaning: %s, %s',
    (language, word, near, far) => {
      const own = readLanguageResources().vectors?.(language);
      const similarity = (other: string): number =>
        own?.similarity(stem(normalize(word), language), stem(normalize(other), language)) ?? 0;
      expect(similarity(near)).toBeGreaterThan(similarity(far) + 0.3);
    },
  );
});
