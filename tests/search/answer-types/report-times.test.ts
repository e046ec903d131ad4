import { describe, expect, it } from 'vitest';
import { withoutReportTimes } from '../../../src/search/answer-types/report-times.ts';

const told = (sentence: string, language: 'en' | 'es', ...asked: string[]): string =>
  withoutReportTimes(sentence, new Set(asked), language).replace(/\s+/g, ' ').trim();

describe('a time at which something was said', () => {
  it.each([
    ['The pier fell, an inquest heard on Monday.', 'en', 'The pier fell, an inquest heard .'],
    ['Bell told reporters last Friday that it fell.', 'en', 'Bell told reporters that it fell.'],
    ['The pier fell, said Ida Bell on Friday.', 'en', 'The pier fell, said Ida Bell .'],
    ['El muelle cayó, dijo Ida Vela este martes.', 'es', 'El muelle cayó, dijo Ida Vela .'],
    ['Vela dijo este martes que el muelle cayó.', 'es', 'Vela dijo que el muelle cayó.'],
  ] as const)('is left out: “%s”', (sentence, language, expected) => {
    expect(told(sentence, language, 'when', 'fall')).toBe(expected);
  });

  it.each([
    ['of what is told', 'She said it fell on Monday.', 'fall'],
    ['asked for', 'Bell announced on Monday that it fell.', 'announce'],
  ])('is left as it is where it is that %s', (_, sentence, verb) => {
    expect(told(sentence, 'en', 'when', verb)).toBe(sentence);
  });
});
