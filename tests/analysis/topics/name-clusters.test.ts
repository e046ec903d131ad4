import { describe, expect, it } from 'vitest';
import { nameClusters } from '../../../src/analysis/topics/name-clusters.ts';
import type { TopicCandidate } from '../../../src/analysis/topics/topic-candidates.ts';

/** A candidate by its words, which stands in some paragraphs. */
function candidate(name: string, ...paragraphs: readonly number[]): TopicCandidate {
  const stems = name.split(' ');
  return {
    phrase: {
      start: 0,
      end: name.length,
      stems,
      head: stems.at(-1) ?? '',
      isName: true,
      isAfterPunctuation: false,
      isVague: false,
      isRole: false,
      isIncomplete: false,
      hasPluralModifier: false,
      certainty: 1,
    },
    paragraphs: new Set(paragraphs),
    presence: new Map(paragraphs.map((paragraph) => [paragraph, 1])),
    isEstablished: true,
    quality: 1,
  };
}

describe('the name of a cluster', () => {
  const named = (...paragraphs: readonly number[]): number[][] =>
    nameClusters([[0, 1]], [candidate('ida bell', ...paragraphs)]).map((cluster) => [...cluster.paragraphs]);

  it('stands in it', () => {
    expect(named(0, 1, 2)).toStrictEqual([[0, 1]]);
  });

  it('does not stand in several times as many others', () => {
    const clusters = nameClusters(
      [[0, 1]],
      [candidate('ida bell', 0, 1, 2, 3, 4, 5, 6, 7, 8), candidate('tom okafor', 0, 1)],
    );
    expect(clusters[0]?.name).toMatchObject({ stems: ['tom', 'okafor'] });
    expect(
      nameClusters(
        [
          [0, 1],
          [2, 3],
        ],
        [candidate('ida bell', 0, 1, 4, 5, 6, 7, 8, 9, 10), candidate('tom okafor', 2, 3)],
      ).map(({ paragraphs }) => paragraphs),
    ).toStrictEqual([[2, 3]]);
  });
});
