import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotationMarks } from '../../../src/analysis/quotations/quotation-marks.ts';

/** What stands between quotation marks in a text, without and with them. */
function quoted(text: string): [words: string, marked: string][] {
  return findQuotationMarks(text, { start: 0, end: text.length }).map(({ words, marked }) => [
    text.slice(words.start, words.end),
    text.slice(marked.start, marked.end),
  ]);
}

describe('quotation marks', () => {
  it.each([
    ['curly', 'He said “we won” and “we did.”', ['we won', 'we did.']],
    ['straight', 'He said "we won" and "we did."', ['we won', 'we did.']],
    ['angled', 'Dijo «ganamos» y «lo hicimos».', ['ganamos', 'lo hicimos']],
    ['of different kinds', '“One,” "two" and «three».', ['One,', 'two', 'three']],
    ['side by side', '“One.”“Two.”', ['One.', 'Two.']],
    ['around the whole text', '“One.”', ['One.']],
    [
      'with other marks inside, which belong to it',
      '“He told me ‘no’ and "never" and I left,” she said.',
      ['He told me ‘no’ and "never" and I left,'],
    ],
    ['angled, with curly ones inside', '«Dijo “no” y se fue», contó.', ['Dijo “no” y se fue']],
    ['left open: it goes on in the next paragraph', 'She said: “We go on. We', ['We go on. We']],
    [
      'curly, closed by a straight one',
      'It had “no evidence" yet, and "more hours” to go.',
      ['no evidence', 'more hours'],
    ],
    ['that close where they should open', '”We won,” she said.', ['We won,']],
    ['that open where they should close', 'She said “we won.“ It rained.', ['we won.']],
    ['straight, with straight ones inside', '"He said "never" to me," she said.', ['He said "never" to me,']],
    ['left open, with others inside', '"We read “no” and went. We', ['We read “no” and went. We']],
    [
      'with who speaks between dashes, in pieces',
      '«Es seguro —dijo Bell— y es nuestro».',
      ['Es seguro', 'y es nuestro'],
    ],
    [
      'with a thought between dashes, whole',
      '«Es seguro —y es nuestro— y grande».',
      ['Es seguro —y es nuestro— y grande'],
    ],
    ['around no word', 'The sign “ ” and “…” and “5”.', []],
    ['that only close', 'No more” he said.', []],
    ['apostrophes and single marks', "Petro’s ‘plan’ isn't 'new'.", []],
  ])('%s', (_, text, words) => {
    expect(quoted(text).map(([one]) => one)).toStrictEqual(words);
  });

  it('are part of what is shown, so that a quotation is seen to be one', () => {
    expect(quoted('He said “we won,” twice.')).toStrictEqual([['we won,', '“we won,”']]);
    expect(quoted('He said "we')).toStrictEqual([['we', '"we']]);
  });

  it('are told from inches, which open and close nothing', () => {
    expect(quoted('He is 6\'2" tall, she 5’11" at least, and both say "tall" of themselves.')).toStrictEqual([
      ['tall', '"tall"'],
    ]);
  });

  it('count only inside the stretch that is looked at', () => {
    const text = '“One.” said “two” and “three.”';
    const within = { start: text.indexOf('said'), end: text.indexOf(' and') };
    expect(
      findQuotationMarks(text, within).map(({ words }) => text.slice(words.start, words.end)),
    ).toStrictEqual(['two']);
    expect(findQuotationMarks('“One” here. Two” there.', { start: 0, end: 3 })).toStrictEqual([
      { marked: { start: 0, end: 3 }, words: { start: 1, end: 3 }, open: true },
    ]);
  });

  it('of any text give stretches in order, none inside another', () => {
    const texts = fc.array(fc.constantFrom('“', '”', '"', '«', '»', 'a', ' ', '’', '6\'2"'), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { marked, words } of findQuotationMarks(text, { start: 0, end: text.length })) {
          expect(marked.start).toBeGreaterThanOrEqual(end);
          expect(words.start).toBe(marked.start + 1);
          expect(words.end).toBeGreaterThan(words.start);
          expect(text.length).toBeGreaterThanOrEqual(marked.end);
          expect('“”"«»').toContain(text.charAt(marked.start));
          end = marked.end;
        }
      }),
    );
  });
});
