import { expect, it } from 'vitest';
import { lowerBound } from '../../src/util/lower-bound.ts';

it.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 3],
  [6, 3],
  [9, 4],
])('finds the first element that is not below %i', (bound, index) => {
  expect(lowerBound([2, 3, 4, 8], bound, (element) => element)).toBe(index);
});
