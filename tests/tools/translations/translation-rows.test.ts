import { describe, expect, it } from 'vitest';
import {
  formatRows,
  listedPairs,
  withListed,
  withReversed,
} from '../../../src/tools/translations/translation-rows.ts';

const toEnglish = new Map([
  ['camin', new Map([['wai', 60]])],
  ['sender', new Map([['path', 28]])],
]);
const toSpanish = new Map([
  ['path', new Map([['camin', 53]])],
  ['trail', new Map([['sender', 20]])],
]);

describe('a translation table', () => {
  it('has what a stem translates often, half as likely, among the translations of the stem', () => {
    expect(formatRows(withReversed(toEnglish, toSpanish))).toBe('camin wai:60 path:27\nsender path:28\n');
  });

  it('keeps the probability of a translation that it has', () => {
    const reverse = new Map([['wai', new Map([['camin', 90]])]]);
    expect(formatRows(withReversed(toEnglish, reverse))).toBe('camin wai:60\nsender path:28\n');
  });

  it('has the pairs of a word list, by their stems', () => {
    expect(listedPairs([['tregua', 'truce', 'ceasefires']])).toStrictEqual([
      ['tregu', 'truce'],
      ['tregu', 'ceasefir'],
    ]);
    const pairs = [
      ['sender', 'trail'],
      ['camin', 'wai'],
      ['tregu', 'truce'],
    ] as const;
    expect(formatRows(withListed(toEnglish, pairs))).toBe(
      'camin wai:60\nsender trail:50 path:28\ntregu truce:50\n',
    );
  });
});
