import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReply, textDisplay } from '../../src/reply/message.ts';
import { paginate } from '../../src/reply/pagination.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import { at } from '../support/article.ts';
import { buttonsOf, customIdsByLabel, textsIn } from '../support/messages.ts';

/** Distinct text displays of these lengths. */
const textDisplays = (lengths: readonly number[], character = 'x') =>
  lengths.map((length, i) => textDisplay(`${i}:${character.repeat(length)}`));

/** A page of `list`. The `custom_id`s of its buttons are page numbers. */
const page = (list: readonly ReturnType<typeof textDisplay>[], wanted: number) =>
  createReply(
    paginate(
      {
        title: 'Title',
        subtitle: '-# Subtitle',
        components: list,
        page: wanted,
        customIdFor: (number) => `${number}`,
      },
      'en',
    ),
  );

/** The texts of a page below its header. */
const contents = (list: readonly ReturnType<typeof textDisplay>[], wanted: number): string[] =>
  textsIn(page(list, wanted))
    .slice(1)
    .map((lines) => lines.join('\n'));

/** All pages, by pressing Next from the first on. */
function allPages(
  list: readonly ReturnType<typeof textDisplay>[],
): { texts: string[]; back: string | undefined; first: string | undefined; head: string }[] {
  const pages = [];
  for (let next: string | undefined = '1'; next !== undefined; ) {
    const shown = page(list, Number(next));
    expect(checkMessage(shown)).not.toHaveProperty('refusal');
    const buttons = customIdsByLabel(shown);
    pages.push({
      texts: contents(list, Number(next)),
      back: buttons.get('Previous page'),
      first: buttons.get('First page'),
      head: at(textsIn(shown), 0).join('\n'),
    });
    next = buttons.get('Next page');
  }
  return pages;
}

describe('pages', () => {
  it('are a single one without buttons and number when everything fits', () => {
    const shown = page(textDisplays([10, 20]), 1);
    expect(textsIn(shown).map((lines) => lines.join('\n'))).toStrictEqual([
      '### Title\n-# Subtitle',
      `0:${'x'.repeat(10)}`,
      `1:${'x'.repeat(20)}`,
    ]);
    expect(customIdsByLabel(shown)).toStrictEqual(new Map());
  });

  it('hold every component once and in order, within Discord’s limits', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 3700 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lengths, fc.constantFrom('x', '語', '\u0301'), (all, character) => {
        // With three bytes a character, the limit of bytes is reached before that of 4,000 characters.
        const list = textDisplays(
          all.map((length) => Math.floor(length / (character === 'x' ? 1 : 1.3))),
          character,
        );
        const pages = allPages(list);
        expect(pages.flatMap(({ texts }) => texts)).toStrictEqual(list.map(({ content }) => content));
        for (const [i, { back, first, head }] of pages.entries()) {
          expect(back).toBe(i === 0 ? undefined : `${i}`);
          // The second page has the previous one.
          expect(first).toBe(i < 2 ? undefined : '1');
          expect(head.includes('Page')).toBe(pages.length > 1);
          if (pages.length > 1) expect(head).toContain(`Page ${i + 1} of ${pages.length}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('beyond either end are the first or the last', () => {
    const list = textDisplays([3000, 3000, 3000]);
    expect(contents(list, 99)).toStrictEqual([at(list, 2).content]);
    expect(contents(list, 0)).toStrictEqual([at(list, 0).content]);
    const last = page(list, 99);
    expect(buttonsOf(last)).toStrictEqual([
      ['First page', '1'],
      ['Previous page', '2'],
    ]);
    expect(at(textsIn(last), 0)).toContain('-# There is no page 99: this is the last of 3.');
    expect(at(textsIn(page(list.slice(0, 1), 2)), 0)).toContain('-# There is only one page.');
  });

  it('have buttons in the language of the person', () => {
    const shown = createReply(
      paginate(
        {
          title: 'Título',
          components: textDisplays([3000, 3000, 3000]),
          page: 2,
          customIdFor: (number) => `${number}`,
        },
        'es',
      ),
    );
    expect(buttonsOf(shown)).toStrictEqual([
      ['Página anterior', '1'],
      ['Página siguiente', '3'],
    ]);
    expect(at(textsIn(shown), 0)).toStrictEqual(['### Título', '-# Página 2 de 3']);
  });
});
