import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/reply/excerpt.ts';
import { bold, escapeMarkdown, oneLine } from '../../src/reply/markdown.ts';
import { knowledgeOf, onlyArticle, spanOf } from '../support/article.ts';
import { withoutMarkdown } from '../support/messages.ts';

/** Text of what Markdown is made of, and of anything else, on one line. */
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
  it('is the text again once Discord has taken the backslashes away', () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(withoutMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('has no mark left that Discord would read', () => {
    fc.assert(
      fc.property(lines, (text) => {
        // What is left when every escaped character is taken out is what Discord could read as Markdown.
        const read = escapeMarkdown(text).replace(/\\[^\p{L}\p{N}\s]/gu, '\u0000');
        expect(read).not.toMatch(/[*_~`|<[]/);
        expect(read).not.toMatch(/@everyone|@here|https?:\/\//);
        expect(read).not.toMatch(/^\s*(?:#{1,3}|>|>>>|-|-#|\+|\d+[.)])\s/);
      }),
    );
  });

  it('is never more than twice as long, which limits elsewhere count on', () => {
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
  ])('%s comes out as it went in', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('has no backslash that is not needed, so that it reads well in a log', () => {
    const plain = 'Petro’s 5-day, anti-drug plan (Feb. 3): 10 > 9, a@b.org, #1 & 50% - “yes.”';
    expect(escapeMarkdown(plain)).toBe(plain);
  });
});

describe('what someone typed, on one line', () => {
  it.each([
    ['keeps words as they are', 'who attended?', 'who attended?'],
    ['has no line ends', 'a\nb\r\nc\u2028d\u2029e\u0085f', 'a b c d e f'],
    ['has no controls', 'a\u0007b\u001b[31mc', 'a b [31mc'],
    ['has nothing that turns the writing direction', 'a\u202Eb\u2066c\u200Fd', 'abcd'],
    ['has nothing that nobody sees', 'a\u200Bb\uFEFFc\u00ADd', 'abcd'],
    ['has no halves of characters', 'a\uD83Db', 'ab'],
    ['has no white space around it, and no more than one space inside', '  a   b\t\tc  ', 'a b c'],
    ['keeps emoji that are joined', '👩‍👧 ¿sí?', '👩‍👧 ¿sí?'],
    ['may be nothing', '\u200B \n', ''],
  ])('%s', (_, typed, expected) => {
    expect(oneLine(typed, 300)).toBe(expected);
  });

  it('is cut where it gets too long, never inside a character', () => {
    expect(oneLine('abcdef', 3)).toBe('abc');
    expect(oneLine('😀😀😀', 2)).toBe('😀😀');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 50 }),
        fc.integer({ min: 0, max: 20 }),
        (text, length) => {
          const line = oneLine(text, length);
          expect([...line].length).toBeLessThanOrEqual(length);
          // Nor a half of a character.
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        },
      ),
    );
  });
});

describe('an excerpt', () => {
  const article = onlyArticle(
    knowledgeOf(['# One *two* [three](four). Five > six. Seven.', '- Eight.']).corpus,
  );

  it('is a block quote of the very words, with what it points at in bold', () => {
    const whole = spanOf(article.text, '# One *two* [three](four). Five > six. Seven.');
    expect(excerpt(article, whole)).toBe('> \\# One \\*two\\* \\[three](four). Five > six. Seven.');
    expect(excerpt(article, whole, [spanOf(article.text, 'Five > six.')])).toBe(
      `> \\# One \\*two\\* \\[three](four). ${bold('Five > six.')} Seven.`,
    );
  });

  it('gives back the very words wherever its stretches in bold are', () => {
    const { start, end } = spanOf(article.text, '# One *two* [three](four). Five > six. Seven.');
    const cuts = fc.uniqueArray(fc.integer({ min: start, max: end }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(cuts, (places) => {
        const sorted = places.sort((a, b) => a - b);
        const strong = sorted
          .slice(1)
          .flatMap((to, i) => (i % 2 === 0 ? [{ start: sorted[i] ?? to, end: to }] : []));
        const shown = excerpt(article, { start, end }, strong);
        expect(shown.slice(0, 2)).toBe('> ');
        // Every star of the article's is escaped, so those without a backslash are of bold type, by twos.
        expect(withoutMarkdown(shown.slice(2))).toBe(article.text.slice(start, end));
      }),
    );
  });
});
