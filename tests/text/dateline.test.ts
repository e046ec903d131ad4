import { describe, expect, it } from 'vitest';
import { datelineTowns, withoutDateline } from '../../src/text/dateline.ts';

describe('a dateline', () => {
  it.each([
    ['TAMORA, Ohio (AP) — The mayor left.', 'TAMORA'],
    ['LAKE SORREL (UP) -- The mayor left.', 'LAKE SORREL'],
    ['SOLMARA.- The mayor left.', 'SOLMARA'],
    ['TAMORA, May 3 — The mayor left.', 'TAMORA'],
    ['San Belmar de los Ríos, 3 may (EU).- The mayor left.', 'San Belmar de los Ríos'],
  ])('has a town: %s', (text, town) => {
    expect(datelineTowns(text)).toEqual([town]);
    expect(withoutDateline(text)).toBe('The mayor left.');
  });

  it.each([
    'Bell (Chair) - apologies for absence.',
    'The mayor — Bell — left.',
    'Tamora, a town (UP) that left.',
  ])('is no beginning of a sentence: %s', (text) => {
    expect(datelineTowns(text)).toEqual([]);
    expect(withoutDateline(text)).toBe(text);
  });
});
