import { describe, expect, it } from 'vitest';
import { nameClusters, nameRest } from '../../../src/analysis/topics/name-clusters.ts';
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
      isAfterConjunction: false,
      isVague: false,
      isRole: false,
      isIncomplete: false,
      hasPluralModifier: false,
      certainty: 1,
    },
    paragraphs: new Set(paragraphs),
    presence: new Map(paragraphs.map((paragraph) => [paragraph, 1])),
    othersSpeakIn: new Set(),
    speaksIn: new Set(),
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

describe('the name of two paragraphs', () => {
  it('is in both', () => {
    const candidates = [candidate('ida bell', 0)];
    expect(nameClusters([[0, 1]], candidates)).toStrictEqual([]);
    expect(nameClusters([[0, 1, 2]], [candidate('ida bell', 0, 1)])).toMatchObject([
      { paragraphs: [0, 1, 2] },
    ]);
  });
});

describe('paragraphs that are called by a person', () => {
  it('are without those in which only others speak', () => {
    const bell = { ...candidate('ida bell', 0, 1), othersSpeakIn: new Set([1, 2]) };
    expect(nameClusters([[0, 1, 2]], [bell])).toMatchObject([{ paragraphs: [0, 1] }]);
  });
});

describe('paragraphs in no cluster', () => {
  const mill = candidate('tidal mill', 4, 6);
  const named = nameClusters([[0, 1]], [candidate('ida bell', 0, 1)]);
  const restOf = (candidates: readonly TopicCandidate[], maxCount = 3): (readonly number[])[] =>
    nameRest([4, 5, 6], candidates, named, maxCount).map(({ paragraphs }) => paragraphs);

  it('are called by what several of them have', () => {
    expect(restOf([candidate('ferry', 5), mill])).toStrictEqual([[4, 6]]);
  });

  it('are called by who speaks in them', () => {
    const okafor = { ...candidate('tom okafor', 5), speaksIn: new Set([5]) };
    expect(restOf([okafor, mill])).toStrictEqual([[4, 6], [5]]);
    expect(restOf([okafor, mill], 1)).toStrictEqual([[4, 6]]);
  });

  it('are not called like others', () => {
    expect(restOf([candidate('bell', 4, 5, 6)])).toStrictEqual([]);
  });
});
