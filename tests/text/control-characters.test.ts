import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTROL_CHARACTER,
  escapeControlCharacters,
  escapeControlCharactersInJson,
} from '../../src/text/control-characters.ts';

const withControls = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b',
      '\u0007',
      '\r',
      '\n',
      '\t',
      '\u007f',
      '\u009b',
      '\u202e',
      '\u2066',
      '\u2028',
      '\\',
      '"',
      'u',
      '0',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});

describe('control characters', () => {
  it.each([
    ['\u001b[31mred', '\\u001b[31mred'],
    ['a\u202eb', 'a\\u202eb'],
    ['\u009b2J', '\\u009b2J'],
    ['a\rb', 'a\\u000db'],
    ['first\n\tsecond', 'first\n\tsecond'],
    ['¿qué? “Bogotá” 👩‍👩‍👧 ñ', '¿qué? “Bogotá” 👩‍👩‍👧 ñ'],
  ])('are shown as escape sequences: %j', (text, expected) => {
    expect(escapeControlCharacters(text)).toBe(expected);
  });

  it('are none in what is left, whatever the text', () => {
    fc.assert(
      fc.property(withControls, (text) => {
        expect(escapeControlCharacters(text).replace(/[\n\t]/g, '')).not.toMatch(CONTROL_CHARACTER);
      }),
    );
  });

  it('are none in JSON, nor in what it is parsed to', () => {
    fc.assert(
      fc.property(withControls, (text) => {
        const json = escapeControlCharactersInJson(`${JSON.stringify({ text })}\n`).trimEnd();
        expect(json).not.toMatch(CONTROL_CHARACTER);
        expect(String(JSON.parse(json).text).replace(/[\n\t]/g, '')).not.toMatch(CONTROL_CHARACTER);
      }),
    );
  });

  it('are all that changes in JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!CONTROL_CHARACTER.test(text));
        expect(escapeControlCharactersInJson(JSON.stringify({ text }))).toBe(JSON.stringify({ text }));
      }),
    );
  });
});
