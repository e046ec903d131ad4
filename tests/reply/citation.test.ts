import { describe, expect, it } from 'vitest';
import { cited, formatDate, formatParagraphs } from '../../src/reply/citation.ts';
import { at, knowledgeOf, onlyArticle } from '../support/article.ts';

describe('paragraph numbers', () => {
  it.each([
    [[4], '¶4'],
    [[9, 10, 11, 12], '¶9–12'],
    [[2, 5, 6], '¶2, 5–6'],
    [[1, 3, 5], '¶1, 3, 5'],
    [[1, 2, 4, 5, 21], '¶1–2, 4–5, 21'],
  ])('%j are printed as %s', (numbers, expected) => {
    expect(formatParagraphs(numbers)).toBe(expected);
  });
});

describe('a long list of paragraph numbers', () => {
  it('ends in an ellipsis, not in a number that is not there, and only where something is left out', () => {
    const odd = (count: number): number[] => Array.from({ length: count }, (_, i) => 2 * i + 1);
    expect(formatParagraphs(odd(8))).toBe('¶1, 3, 5, 7, 9, 11, 13, 15');
    expect(formatParagraphs(odd(9))).toBe('¶1, 3, 5, 7, 9, 11, 13, 15, …');
    expect(formatParagraphs([...odd(7), ...Array.from({ length: 50 }, (_, i) => 100 + i)])).toBe(
      '¶1, 3, 5, 7, 9, 11, 13, 100–149',
    );
  });
});

describe('a date', () => {
  it('is printed day first, with the month in words, in either language', () => {
    expect(formatDate('2026-02-03', 'en')).toBe('3 Feb 2026');
    expect(formatDate('2026-02-03', 'es')).toBe('3 feb 2026');
    expect(formatDate('2025-01-31', 'es')).toBe('31 ene 2025');
  });

  it('is the day that was given, whatever the time zone is', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['America/Bogota', 'Pacific/Auckland', 'UTC']) {
        process.env['TZ'] = zone;
        expect(formatDate('2026-01-01', 'en')).toBe('1 Jan 2026');
        expect(formatDate('2025-12-31', 'en')).toBe('31 Dec 2025');
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('a citation', () => {
  it('says paragraph, publication and date below the words, and opens them beside', () => {
    const article = onlyArticle(
      knowledgeOf(['The bridge opened.', 'It has four lanes.'], { publication: 'The *Courier*' }).corpus,
    );
    const source = { article, paragraph: 2, span: at(article.paragraphs, 1) };
    expect(cited(['> It has four lanes.'], source, 3, 'en')).toStrictEqual({
      type: 9,
      components: [{ type: 10, content: '> It has four lanes.\n-# [3] ¶2 · The \\*Courier\\* · 5 Jan 2026' }],
      accessory: {
        type: 2,
        style: 5,
        label: 'Open ¶2',
        url: 'https://courier.example.org/story#:~:text=It%20has%20four%20lanes',
      },
    });
    expect(cited(['> It has four lanes.'], source, 3, 'es')).toMatchObject({
      components: [{ content: '> It has four lanes.\n-# [3] ¶2 · The \\*Courier\\* · 5 ene 2026' }],
      accessory: { label: 'Abrir ¶2' },
    });
  });
});
