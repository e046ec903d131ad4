import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/reply/i18n/format-date.ts';

describe('a formatted date', () => {
  it('has the day first and the month as a word, in either language', () => {
    expect(formatDate('2026-02-03', 'en')).toBe('3 Feb 2026');
    expect(formatDate('2026-02-03', 'es')).toBe('3 feb 2026');
    expect(formatDate('2025-01-31', 'es')).toBe('31 ene 2025');
  });

  it('is the given day in any time zone', () => {
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
