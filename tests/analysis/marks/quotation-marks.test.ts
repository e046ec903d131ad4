import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotationMarks, unbalancedMarks } from '../../../src/analysis/marks/quotation-marks.ts';

/** The quotations of a text, without and with their marks. */
function quoted(text: string): [words: string, marked: string][] {
  return findQuotationMarks(text, { start: 0, end: text.length }).map(({ words, marked }) => [
    text.slice(words.start, words.end),
    text.slice(marked.start, marked.end),
  ]);
}

describe('findQuotationMarks', () => {
  it.each([
    ['curly', 'He said “we won” and “we did.”', ['we won', 'we did.']],
    ['straight', 'He said "we won" and "we did."', ['we won', 'we did.']],
    ['angled', 'Dijo «ganamos» y «lo hicimos».', ['ganamos', 'lo hicimos']],
    ['of different kinds', '“One,” "two" and «three».', ['One,', 'two', 'three']],
    ['side by side', '“One.”“Two.”', ['One.', 'Two.']],
    ['around the whole text', '“One.”', ['One.']],
    [
      'other marks inside, which belong to the quotation',
      '“He told me ‘no’ and "never" and I left,” she said.',
      ['He told me ‘no’ and "never" and I left,'],
    ],
    ['angled, with curly ones inside', '«Dijo “no” y se fue», contó.', ['Dijo “no” y se fue']],
    ['an unclosed quotation, up to the end', 'She said: “We go on. We', ['We go on. We']],
    [
      'a curly mark closed by a straight one',
      'It had “no evidence" yet, and "more hours” to go.',
      ['no evidence', 'more hours'],
    ],
    ['a closing mark that should be an opening one', '”We won,” she said.', ['We won,']],
    ['an opening mark that should be a closing one', 'She said “we won.“ It rained.', ['we won.']],
    ['straight, with straight ones inside', '"He said "never" to me," she said.', ['He said "never" to me,']],
    ['left open, with others inside', '"We read “no” and went. We', ['We read “no” and went. We']],
    [
      'an attribution between dashes, which splits the quotation',
      '«Es seguro —dijo Bell— y es nuestro».',
      ['Es seguro', 'y es nuestro'],
    ],
    [
      'a thought between dashes, which does not',
      '«Es seguro —y es nuestro— y grande».',
      ['Es seguro —y es nuestro— y grande'],
    ],
    ['none around no word', 'The sign “ ” and “…” and “5”.', []],
    ['none before a closing mark alone', 'No more” he said.', []],
    ['none for apostrophes', "Petro’s plan isn't new, rock 'n' roll of the '90s.", []],
    ['British ones', '‘We will fight it,’ she said, ‘and win.’', ['We will fight it,', 'and win.']],
    ['British ones with apostrophes', '‘The States’ plan won’t work.’', ['The States’ plan won’t work.']],
    ['straight single ones', "She called it 'a new dawn' and left.", ['a new dawn']],
    ['single ones inside double ones', '“He said ‘no’ to us.”', ['He said ‘no’ to us.']],
    ['single ones around double ones', '‘He said “no” to us.’', ['He said “no” to us.']],
    ['none for a single mark alone', 'The workers’ union met ‘em.', []],
  ])('finds words between marks: %s', (_, text, words) => {
    expect(quoted(text).map(([one]) => one)).toStrictEqual(words);
  });

  it('returns the span with the marks too', () => {
    expect(quoted('He said “we won,” twice.')).toStrictEqual([['we won,', '“we won,”']]);
    expect(quoted('He said "we')).toStrictEqual([['we', '"we']]);
  });

  it('ignores the marks of inches', () => {
    expect(quoted('He is 6\'2" tall, she 5’11" at least, and both say "tall" of themselves.')).toStrictEqual([
      ['tall', '"tall"'],
    ]);
  });

  it('reads only the given span', () => {
    const text = '“One.” said “two” and “three.”';
    const within = { start: text.indexOf('said'), end: text.indexOf(' and') };
    expect(
      findQuotationMarks(text, within).map(({ words }) => text.slice(words.start, words.end)),
    ).toStrictEqual(['two']);
    expect(findQuotationMarks('“One” here. Two” there.', { start: 0, end: 3 })).toStrictEqual([
      { marked: { start: 0, end: 3 }, words: { start: 1, end: 3 }, isUnclosed: true },
    ]);
  });

  it.each([
    ['up to the mark that closes it', 'It is “new”. It will last.” Bell left.', 'It is “new”. It will last.'],
    ['not where none does', 'Bell called it “a lie” in May.', 'a lie'],
    ['not where it opens one itself', '“It is new,” she said.', 'It is new,'],
  ])('goes on with what is open before a text, %s', (_, text, words) => {
    const [first] = findQuotationMarks(text, { start: 0, end: text.length }, '“');
    expect(text.slice(first?.words.start, first?.words.end)).toBe(words);
  });

  it('returns disjoint spans in order for any text', () => {
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

describe('unbalancedMarks', () => {
  it('are none where the next paragraph closes what one leaves open', () => {
    const marksOf = (...lines: readonly string[]): number[] => {
      const text = lines.join('\n');
      const paragraphs = lines.map((line, i) => ({
        start: text.indexOf(line),
        end: text.indexOf(line) + line.length,
        number: i + 1,
      }));
      return unbalancedMarks(text, paragraphs).map(({ paragraph }) => paragraph);
    };
    expect(marksOf('Bell said: “We go on.', 'We do not stop.” Then she left.')).toStrictEqual([]);
    expect(marksOf('Bell said: “We go on.', 'Then she left.')).toStrictEqual([1]);
    expect(marksOf('Bell said that they go on.', 'We do not stop.” Then she left.')).toStrictEqual([2]);
  });
});
