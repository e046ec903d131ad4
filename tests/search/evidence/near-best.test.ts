import { describe, expect, it } from 'vitest';
import { nearBest } from '../../../src/search/evidence/evidence.ts';

const passage = (position: number, score: number) => ({ position, score, lexical: undefined });

describe('the passages near the best', () => {
  it('are measured by the best score, whichever comes first, and keep their order', () => {
    const passages = [passage(4, 0.8), passage(1, 1), passage(2, 0.5), passage(3, 0.45)];
    expect(nearBest(passages, 0.6, 4).map(({ position }) => position)).toStrictEqual([4, 1]);
    expect(nearBest(passages, 0.5, 2).map(({ position }) => position)).toStrictEqual([4, 1]);
  });

  it('are none of none', () => {
    expect(nearBest([], 0.6, 4)).toStrictEqual([]);
  });
});
