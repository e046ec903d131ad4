import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, oneLine } from '../../src/reply/markdown.ts';
import { withoutMarkdown } from '../support/messages.ts';

/** Single lines of Markdown and of anything else. */
const lines = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '__',
          '~~',
          '`',
          '```',
          '||',
          '\\',
          '<',
          '>',
          '[a](',
          ')',
          '#',
          '-',
          '+',
          '1.',
          '2)',
          ' ',
        ],
        ...[
          '@everyone',
          '@here',
          '<@1>',
          '<#1>',
          '<:a:1>',
          'https://x.org',
          'http:',
          '//',
          'word',
          '’',
          '-# ',
          '/',
        ],
      ),
      { maxLength: 14 },
    )
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replace(/[\r\n]/g, '')),
);

describe('escaped text', () => {
  it('is the text again once Discord has removed the escapes', () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(withoutMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('has no Markdown left', () => {
    fc.assert(
      fc.property(lines, (text) => {
        // Discord could read as Markdown what is left without the escaped characters.
        const read = escapeMarkdown(text).replace(/\\[^\p{L}\p{N}\s]/gu, '\u0000');
        expect(read).not.toMatch(/[*_~`|<[]/);
        expect(read).not.toMatch(/@everyone|@here|https?:\/\//);
        expect(read).not.toMatch(/^\s*(?:#{1,3}|>|>>>|-|-#|\+|\d+[.)])\s/);
      }),
    );
  });

  it('is at most twice as long, which limits elsewhere rely on', () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(escapeMarkdown(text).length).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });

  it.each([
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`a` ```b```', '\\`a\\` \\`\\`\\`b\\`\\`\\`'],
    ['a spoiler', '||a||', '\\|\\|a\\|\\|'],
    ['a heading', '# a', '\\# a'],
    ['a block quote', '> a', '\\> a'],
    ['small print', '-# a', '\\-# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a link with another text', '[a](https://b.org)', '\\[a](https:\\/\\/b.org)'],
    ['a link', 'see HTTPS://b.org', 'see HTTPS:\\/\\/b.org'],
    ['a link behind a letter that is part of no word for Discord', '_https://b.org', '\\_https:\\/\\/b.org'],
    ['a user', '<@123>', '\\<@123>'],
    ['everyone', '@everyone @here', '\\@everyone \\@here'],
    ['a time', '<t:1>', '\\<t:1>'],
    ['a backslash before a mark', '\\*a', '\\\\\\*a'],
  ])('shows %s literally', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('has no unnecessary backslash', () => {
    const plain = 'Petro’s 5-day, anti-drug plan (Feb. 3): 10 > 9, a@b.org, #1 & 50% - “yes.”';
    expect(escapeMarkdown(plain)).toBe(plain);
  });
});

describe('typed text on one line', () => {
  it.each([
    ['keeps words as they are', 'who attended?', 'who attended?'],
    ['has no line ends', 'a\nb\r\nc\u2028d\u2029e\u0085f', 'a b c d e f'],
    ['has no controls', 'a\u0007b\u001b[31mc', 'a b [31mc'],
    ['has no marks of writing direction', 'a\u202Eb\u2066c\u200Fd', 'abcd'],
    ['has no invisible characters', 'a\u200Bb\uFEFFc\u00ADd', 'abcd'],
    ['has no lone surrogates', 'a\uD83Db', 'ab'],
    ['is trimmed, with single spaces', '  a   b\t\tc  ', 'a b c'],
    ['keeps joined emoji', '👩‍👧 ¿sí?', '👩‍👧 ¿sí?'],
    ['may be empty', '\u200B \n', ''],
  ])('%s', (_, typed, expected) => {
    expect(oneLine(typed, 300)).toBe(expected);
  });

  it('is cut at a length in code points, never inside one', () => {
    expect(oneLine('abcdef', 3)).toBe('abc');
    expect(oneLine('😀😀😀', 2)).toBe('😀😀');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 50 }),
        fc.integer({ min: 0, max: 20 }),
        (text, length) => {
          const line = oneLine(text, length);
          expect([...line].length).toBeLessThanOrEqual(length);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        },
      ),
    );
  });
});
