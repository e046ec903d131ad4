import { describe, expect, it } from 'vitest';
import {
  isCollective,
  isNameWordOf,
  isNonPersonWord,
  isNounOf,
  nounKinds,
  nounsOf,
  takesName,
} from '../../../src/analysis/grammar/noun-kinds.ts';

describe('the kinds of a noun', () => {
  it('are those of the table of its language', () => {
    expect(nounKinds('hospital', 'en')).toStrictEqual(['organization', 'place']);
    expect(nounKinds('ministerio', 'es')).toStrictEqual(['authority']);
    expect(nounKinds('ministerio', 'en')).toStrictEqual([]);
    expect(nounKinds('plumber', 'en')).toStrictEqual([]);
  });

  it('are none in small letters for what is one in names only', () => {
    expect(isNounOf('times', 'en', 'organization')).toBe(false);
    expect(isNameWordOf('times', 'organization')).toBe(true);
  });

  it('tell what a name follows without a comma: in English no place, where a relative clause may follow', () => {
    expect(['charity', 'novel', 'ferry', 'house', 'ministry'].map((noun) => takesName(noun, 'en'))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['cooperativa', 'novela', 'barrio', 'gobierno'].map((noun) => takesName(noun, 'es'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('tell what speaks like people', () => {
    expect(
      ['union', 'ministry', 'crowd', 'letter', 'village'].map((noun) => isCollective(noun, 'en')),
    ).toEqual([true, true, true, false, true]);
  });

  it('tell what is in no person’s name, in whatever language it is, but what people are called too', () => {
    expect(['museum', 'museo', 'airways', 'page', 'mesa'].map(isNonPersonWord)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('can be listed, as search does with places', () => {
    expect(nounsOf('place')).toEqual(expect.arrayContaining(['church', 'barrio']));
    expect(nounsOf('place')).not.toContain('ferry');
  });
});
