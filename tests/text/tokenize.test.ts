import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/search/terms/stop-words.ts';
import { tokenize } from '../../src/text/tokenize.ts';

describe('the content words of a text', () => {
  it.each([
    ['U.S. Ambassador', ['us', 'ambassador']],
    ['5:00 p.m.', ['5', '00', 'pm']],
    ["Petro’s and Petro's", ['petro', 'petro']],
    ['Bogotá, BOGOTA', ['bogota', 'bogota']],
    ['sanctions.Then', ['sanctions']],
    ['face-to-face', ['face', 'face']],
    [
      'go\u00ADvern\u00ADment, Pe\u200Btro\u2060, \u2068Me\u200Etz\u2069, Jose\u0301',
      ['government', 'petro', 'metz', 'jose'],
    ],
    ['the of and', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(tokenize(text).filter((word) => !isStopWord(word))).toStrictEqual(expected);
  });
});
