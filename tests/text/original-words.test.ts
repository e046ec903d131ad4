import { describe, expect, it } from 'vitest';
import { originalWords, trimPunctuation, withoutPunctuation } from '../../src/text/original-words.ts';

describe('the words of a question', () => {
  it('are found as they are written, without the punctuation around them', () => {
    expect(originalWords('What did “Ana Núñez” say?', 'ana nunez')).toBe('Ana Núñez');
    expect(originalWords('Who leads the U.S.?', 'u s')).toBe('U.S.');
  });

  it('stay normalized where the question has none that become them', () => {
    expect(originalWords('Who is the mayor?', 'ana nunez')).toBe('ana nunez');
  });

  it('keep an ampersand between letters only', () => {
    expect(withoutPunctuation('AT&T & others?')).toBe('at&t others');
  });

  it('keep the last period of initials, and no other', () => {
    expect([trimPunctuation('(the U.S.),'), trimPunctuation('the toll.')]).toStrictEqual([
      'the U.S.',
      'the toll',
    ]);
  });
});
