import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedLink } from '../../src/reply/markdown.ts';
import { isSameAddress, readLink } from '../support/masked-links.ts';

/** The text with parentheses for square brackets, unless these are in pairs side by side. */
function withPairedBrackets(text: string): string {
  let depth = 0;
  const areInPairs = [...text].every((character) => {
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    return depth === 0 || depth === 1;
  });
  return areInPairs && depth === 0 ? text : text.replace(/\[/g, '(').replace(/\]/g, ')');
}

/** Checks that a reader sees `text`, with such brackets as a link can have, and that the link opens `url`. */
function expectIntact(text: string, url: string): void {
  const markdown = maskedLink(text, url);
  const { label, target, around } = readLink(`-# [1] ${markdown} · after`);
  expect(around, markdown).toBe('[1] … · after');
  expect(label, markdown).toBe(withPairedBrackets(text));
  if (typeof target !== 'string') throw new Error(`A link without a target: ${markdown}`);
  expect(isSameAddress(target, url), `${target} for ${url}`).toBe(true);
}

const PAGE = 'https://example.org/news';

describe('a masked link', () => {
  it.each([
    ['balanced parentheses', `${PAGE}/Bridge_(Tamora)`],
    ['parentheses in parentheses', `${PAGE}/a_((b)_(c))`],
    ['a closing parenthesis', `${PAGE}/a)b`],
    ['an opening parenthesis', `${PAGE}/a(b`],
    ['a parenthesis at the end', `${PAGE}/a)`],
    ['underscores', `${PAGE}/_a_b__c__`],
    ['asterisks', `${PAGE}/*a*/**b**`],
    ['tildes', `${PAGE}/~user/~~a~~`],
    ['square brackets', `${PAGE}?a[0]=1&b[]=](x)`],
    ['a backslash', `${PAGE}/a\\b\\)`],
    ['double quotation marks', `${PAGE}/"a" "title"`],
    ['single quotation marks', `${PAGE}/it's 'a'`],
    ['angle brackets', `${PAGE}/<a>/<@123>`],
    ['spaces', `${PAGE}/a b  c `],
    ['no-break and other spaces', `${PAGE}/a\u00A0b\u2003c\td`],
    ['spoiler marks', `${PAGE}/||a||`],
    ['backticks', `${PAGE}/\`a\`/\`\`\`b\`\`\``],
    ['letters of other scripts', `${PAGE}/café/橋/día-ñandú/😀`],
    ['percent escapes', `${PAGE}/a%20b%28c%29%2C%C3%B1?q=100%`],
    ['a mention', `${PAGE}/@everyone/@here`],
    ['another address', `${PAGE}?u=https://other.example.org/a_b_c`],
    ['no path', 'https://example.org'],
    ['a text fragment', `${PAGE}#:~:text=The%20bridge%20of%20Tamora`],
    ['a text fragment of a range', `${PAGE}#:~:text=The%20bridge,on%20Monday%20night`],
    ['a text fragment with context', `${PAGE}#:~:text=before-,The%20bridge,-after%20it`],
    ['a text fragment with all parts', `${PAGE}#:~:text=a%2C%20b-,The%20half%2Dbuilt,the%20end,-so%20on`],
    ['a text fragment behind a fragment', `${PAGE}/~a_(b)#part_2:~:text=a%20b,c%20d&text=e%7Ef`],
    ['a text fragment in Spanish', `${PAGE}#:~:text=%C2%BFQui%C3%A9n%20abri%C3%B3,el%20puente`],
  ])('opens an address with %s', (_, url) => {
    expectIntact('¶4 · The Tamora Courier', url);
  });

  it('keeps the delimiters of an address and of its text directive', () => {
    const url = `${PAGE}/a-b?c=d,e&f#g:~:text=a%2C%20b-,The%20half%2Dbuilt,the%20end,-so%20on`;
    expect(maskedLink('a', url)).toBe(`[a](${url})`);
  });

  it.each([
    ['News [beta] [1]', 'News [beta] [1]'],
    ['[VIDEO: the bridge of…', '(VIDEO: the bridge of…'],
    ['News] of [', 'News) of ('],
    ['News [a [b]]', 'News (a (b))'],
  ])('keeps square brackets in pairs only, since others would end it: %s', (text, shown) => {
    expect(readLink(`-# [1] ${maskedLink(text, PAGE)} · after`).label).toBe(shown);
  });

  it.each([
    ['square brackets', 'News [beta] [1]'],
    ['one bracket', 'News] of ['],
    ['a link', '[a](https://other.example.org)'],
    ['the end of a link', 'a](https://other.example.org)'],
    ['parentheses', 'News (London) ) ('],
    ['asterisks', '*The* **Star**'],
    ['one asterisk', 'A* news'],
    ['underscores', '_the_ __post__ snake_case_name'],
    ['tildes', '~~Old~~ ~news~'],
    ['spoiler marks', '||hidden|| a|b'],
    ['backticks', '`code` ```block``` `'],
    ['backslashes', 'a\\b \\*c\\* \\] \\'],
    ['a mention', '<@123> @everyone @here <#1> <:a:1>'],
    ['an address', 'see https://other.example.org/a_b'],
    ['line marks', '# > - 1. -# a'],
    ['a heading at the beginning', '# News'],
    ['a number at the beginning', '1. News'],
    ['letters of other scripts', 'El País · 橋 · «diario»'],
    ['an emoji', 'News 😀 👩‍👧'],
  ])('shows a label with %s', (_, text) => {
    expectIntact(text, `${PAGE}#:~:text=The%20bridge`);
  });

  const pieces =
    '( ) [ ] < > * ** _ __ ~ ~~ | || ` ``` \\ " ]( )[ ](https://a.org) - : @ ! . a B 7 é 橋 @everyone https://'
      .split(' ')
      .concat(' ');
  const urls = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.constantFrom("'", '%20', '%29', '%', ',', '-,', ',-', '&', '=', '?', '#', '/', '😀', ':~:text='),
        fc.constantFrom('\u00A0', '\u2028', '\u0085', '\n', '\t'),
      ),
      { maxLength: 20 },
    )
    .map((all) => `https://example.org/${all.join('')}`);
  const labels = fc
    .array(fc.constantFrom(...pieces, '#', '1.', '¶4 · ', '<@1>', '@here'), { maxLength: 14 })
    .map((all) => `¶1 · ${all.join('')}.`);

  it('goes through Discord’s Markdown unharmed, whatever address and label', () => {
    fc.assert(fc.property(labels, urls, expectIntact), { numRuns: 1500 });
  });

  it('has no white space and no bracket in its address, and all delimiters', () => {
    fc.assert(
      fc.property(urls, (url) => {
        const [, target = ''] = /^\[a\]\((.*)\)$/s.exec(maskedLink('a', url)) ?? [];
        expect(target).not.toMatch(/[\s()<>[\]\\*_`|"']/);
        const encoded = target.replace(/%(?:[0-9A-F]{2})/g, '');
        for (const delimiter of [',', '-', '&', '=', '#', '?', ':~:text='])
          expect(encoded.split(delimiter).length, delimiter).toBe(
            url.replace(/%(?:[0-9A-F]{2})/g, '').split(delimiter).length,
          );
      }),
    );
  });
});
