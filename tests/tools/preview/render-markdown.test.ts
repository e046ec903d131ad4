import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, escapeMarkdown, oneLine } from '../../../src/reply/markdown.ts';
import { renderMarkdown } from '../../../src/tools/preview/render-markdown.ts';
import { cases } from '../../support/cases.ts';
import { hostileInput } from '../../support/hostile-input.ts';
import { disallowedMarkup } from '../../support/message-markup.ts';

const USERS = [
  { id: '100000000000000001', name: 'Ana' },
  { id: '100000000000000002', name: 'Ben' },
];
const render = (markdown: string): string => renderMarkdown(markdown, USERS).markup;

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[character] ?? '#39'};`,
  );

describe('the Markdown renderer shows', () => {
  it.each([
    ['bold text', '**a** b', '<div><strong>a</strong> b</div>'],
    ['a heading', '### a', '<div><discord-header level="3">a</discord-header></div>'],
    [
      'a block quote with subtext below',
      '> a **b** c\n-# [1] ¶4 · x',
      '<div><discord-quote>a <strong>b</strong> c</discord-quote></div><div><small>[1] ¶4 · x</small></div>',
    ],
    ['a block quote of two lines', '> a\n> b', '<div><discord-quote>a<br>b</discord-quote></div>'],
    ['a list below a paragraph', 'a\n- b\n- `c`', '<div>a</div><ul><li>b</li><li><code>c</code></li></ul>'],
    [
      'mentions of the people by name',
      'by <@100000000000000001>, <@100000000000000002>',
      '<div>by <discord-mention>Ana</discord-mention>, <discord-mention>Ben</discord-mention></div>',
    ],
    [
      'a mention of somebody else by id',
      '<@200000000000000002>',
      '<div><discord-mention>200000000000000002</discord-mention></div>',
    ],
    [
      'a numbered list, counted on from its first number',
      'a\n3. b\n3. **c**\n- d',
      '<div>a</div><ol start="3"><li>b</li><li><strong>c</strong></li></ol><ul><li>d</li></ul>',
    ],
    [
      'a number that begins no list as text',
      '3.5 a\n2026. \n1) b',
      '<div>3.5 a</div><div>2026. </div><div>1) b</div>',
    ],
    [
      'a masked link in subtext, and in an item',
      '- **a** [b](http://c.org) · ¶1\n-# [1] [¶4 · d](https://e.org/)',
      '<ul><li><strong>a</strong> <a href="http://c.org" target="_blank" rel="noopener noreferrer">b</a> · ¶1</li></ul>' +
        '<div><small>[1] <a href="https://e.org/" target="_blank" rel="noopener noreferrer">¶4 · d</a></small></div>',
    ],
    [
      'a masked link',
      '[a](https://b.org/c?d=1&e)',
      '<div><a href="https://b.org/c?d=1&amp;e" target="_blank" rel="noopener noreferrer">a</a></div>',
    ],
    ['escaped characters as text', '\\*a\\* \\<b> 1\\. c', '<div>*a* &lt;b&gt; 1. c</div>'],
  ])('%s', (_, markdown, expected) => {
    expect(render(markdown)).toBe(expected);
  });
});

describe('the Markdown renderer escapes', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '<div>&lt;script&gt;alert(1)&lt;/script&gt;</div>'],
    ['an attribute', '**" onclick="x**', '<div><strong>&quot; onclick=&quot;x</strong></div>'],
    ['an element in inline code', '`<i>`', '<div><code>&lt;i&gt;</code></div>'],
    ['a javascript: link', '[a](javascript:alert)', '<div>a</div>'],
    ['a data: link', '[a](data:text/html,b)', '<div>a</div>'],
  ])('%s', (_, markdown, expected) => {
    expect(render(markdown)).toBe(expected);
  });

  it('hostile input, so that it never becomes an element', () => {
    fc.assert(
      fc.property(hostileInput, (text) => {
        expect(disallowedMarkup(render(text))).toBe('');
      }),
      { numRuns: cases(100) },
    );
  });

  it('nothing of what Acta escaped: the library shows it letter by letter', () => {
    fc.assert(
      fc.property(hostileInput, (text) => {
        const line = oneLine(text, 300);
        fc.pre(line !== '');
        expect(render(`**x** ${escapeMarkdown(line)}`)).toBe(
          `<div><strong>x</strong> ${escapeHtml(line)}</div>`,
        );
        expect(render(bold(escapeMarkdown(line)))).toContain(escapeHtml(line));
      }),
    );
  });
});
