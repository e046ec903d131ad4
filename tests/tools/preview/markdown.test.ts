import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, escapeMarkdown, oneLine } from '../../../src/reply/markdown.ts';
import { renderMarkdown } from '../../../src/tools/preview/markdown.ts';
import { hostileInput } from '../../support/hostile-input.ts';
import { strayMarkup } from '../../support/html.ts';

const YOU = { id: '100000000000000001', name: 'you' };
const render = (markdown: string): string => renderMarkdown(markdown, YOU).text;

/** Text as HTML has it. */
const shown = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[character] ?? '#39'};`,
  );

describe('Markdown of replies', () => {
  it.each([
    ['bold words', '**a** b', '<div><strong>a</strong> b</div>'],
    ['a heading', '### a', '<div><discord-header level="3">a</discord-header></div>'],
    [
      'a block quote, with small print below it',
      '> a **b** c\n-# [1] ¶4 · x',
      '<div><discord-quote>a <strong>b</strong> c</discord-quote></div><div><small>[1] ¶4 · x</small></div>',
    ],
    ['two lines of one block quote', '> a\n> b', '<div><discord-quote>a<br>b</discord-quote></div>'],
    ['a list below a line', 'a\n- b\n- `c`', '<div>a</div><ul><li>b</li><li><code>c</code></li></ul>'],
    [
      'a mention of who looks',
      'by <@100000000000000001>',
      '<div>by <discord-mention>you</discord-mention></div>',
    ],
    [
      'a mention of anybody else',
      '<@200000000000000002>',
      '<div><discord-mention>200000000000000002</discord-mention></div>',
    ],
    [
      'a link with words of its own',
      '[a](https://b.org/c?d=1&e)',
      '<div><a href="https://b.org/c?d=1&amp;e" target="_blank" rel="noopener noreferrer">a</a></div>',
    ],
    ['marks that are escaped', '\\*a\\* \\<b> 1\\. c', '<div>*a* &lt;b&gt; 1. c</div>'],
  ])('shows %s', (_, markdown, expected) => {
    expect(render(markdown)).toBe(expected);
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '<div>&lt;script&gt;alert(1)&lt;/script&gt;</div>'],
    ['an attribute', '**" onclick="x**', '<div><strong>&quot; onclick=&quot;x</strong></div>'],
    ['an element in code', '`<i>`', '<div><code>&lt;i&gt;</code></div>'],
    ['a link that runs something', '[a](javascript:alert)', '<div>a</div>'],
  ])('%s stays text', (_, markdown, expected) => {
    expect(render(markdown)).toBe(expected);
  });

  it('never becomes HTML of its own', () => {
    fc.assert(
      fc.property(hostileInput, (text) => {
        expect(strayMarkup(render(text))).toBe('');
      }),
    );
  });

  it('that was escaped is shown letter by letter, by a parser that is not Acta’s', () => {
    fc.assert(
      fc.property(hostileInput, (text) => {
        const line = oneLine(text, 300);
        fc.pre(line !== '');
        expect(render(`**x** ${escapeMarkdown(line)}`)).toBe(`<div><strong>x</strong> ${shown(line)}</div>`);
        expect(render(bold(escapeMarkdown(line)))).toContain(shown(line));
      }),
    );
  });
});
