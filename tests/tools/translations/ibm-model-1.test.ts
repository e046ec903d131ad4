import { describe, expect, it } from 'vitest';
import { trainModel1 } from '../../../src/tools/translations/ibm-model-1.ts';

describe('IBM model 1', () => {
  it('tells translations from the words that only come along', () => {
    // 0 la, 1 casa, 2 flor; 0 the, 1 house, 2 flower.
    const table = trainModel1([
      { source: [0, 1], target: [0, 1] },
      { source: [0, 2], target: [0, 2] },
      { source: [1], target: [1] },
    ]);
    const likeliest = (word: number): number | undefined =>
      [...(table.get(word) ?? [])].sort(([, a], [, b]) => b - a).at(0)?.[0];
    expect([0, 1, 2].map(likeliest)).toStrictEqual([0, 1, 2]);
    for (const row of table.values())
      expect([...row.values()].reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 1);
  });
});
