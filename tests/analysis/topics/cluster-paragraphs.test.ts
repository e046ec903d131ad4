import { describe, expect, it } from 'vitest';
import { clusterParagraphs } from '../../../src/analysis/topics/cluster-paragraphs.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const vector = (stems: string): ReadonlyMap<string, number> =>
  new Map(stems.split(' ').map((stem) => [stem, 1]));

describe('clusters of paragraphs', () => {
  it('are those that have most in common, wherever they stand', () => {
    const vectors = ['bridg toll', 'bridg toll', 'ferri boat', 'bridg toll', 'ferri boat'].map(vector);
    expect(clusterParagraphs(vectors, 2)).toStrictEqual([
      [0, 1, 3],
      [2, 4],
    ]);
  });

  it('are neighbors, where paragraphs have nothing in common', () => {
    const vectors = ['a', 'b', 'c', 'd'].map(vector);
    expect(clusterParagraphs(vectors, 2)).toStrictEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('are neighbors rather than two far apart with one word of four in common', () => {
    const vectors = ['rope b c d', 'e f g h', 'i j k l', 'rope m n o'].map(vector);
    expect(clusterParagraphs(vectors, 2)).toStrictEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('keep together what a speaker goes on to say, in other words', () => {
    const vectors = ['a b c d e', 'f g h i j', 'f k l m n', 'o p q r s'].map(vector);
    expect(clusterParagraphs(vectors, 3, new Set([1]))).toStrictEqual([[0, 1], [2], [3]]);
  });

  it('have each paragraph once, and from ten paragraphs on two at least', () => {
    const vectors = Array.from({ length: 12 }, (_, i) => vector(i === 5 ? 'alon' : `stem${i % 3}`));
    const clusters = clusterParagraphs(vectors, 8);
    expect(clusters.flat().toSorted((a, b) => a - b)).toStrictEqual([...vectors.keys()]);
    expect(Math.min(...clusters.map(({ length }) => length))).toBeGreaterThan(1);
  });

  it.each([0, 1, 3])('are at most as many as there are paragraphs: %i', (count) => {
    const vectors = Array.from({ length: count }, () => vector('a'));
    expect(clusterParagraphs(vectors, 5)).toHaveLength(count);
  });

  it('of thousands of paragraphs take little time', () => {
    const vectors = Array.from({ length: 8000 }, (_, i) => vector(`stem${i >> 6}`));
    const ms = cpuTime(() => expect(clusterParagraphs(vectors, 20)).toHaveLength(20));
    expect(ms).toBeLessThan(1000);
  });
});
