import { describe, expect, it } from 'vitest';
import {
  isFirstPersonReport,
  isReportOf,
  reportingClasses,
} from '../../../src/analysis/grammar/reporting-verbs.ts';

describe('the class of a reporting verb', () => {
  it('has all forms of its verbs', () => {
    expect(['asked', 'inquires', 'wondering'].every((word) => isReportOf('inquire', word, 'en'))).toBe(true);
    expect(
      ['consultó', 'preguntaba', 'preguntarle', 'interpelada'].every((word) =>
        isReportOf('inquire', word, 'es'),
      ),
    ).toBe(true);
    expect(isReportOf('tell', 'cautioned', 'en')).toBe(true);
    expect(isReportOf('tell', 'asked', 'en')).toBe(false);
  });

  it('can be asked for some forms', () => {
    expect(isReportOf('inquire', 'consultada', 'es', 'finite')).toBe(false);
    expect(isReportOf('inquire', 'consultada', 'es', 'participle')).toBe(true);
  });

  it('has first persons in Spanish', () => {
    const forms = 'pregunto digo dije insistí sostuve propongo decimos niego';
    expect(forms.split(' ').filter((word) => !isFirstPersonReport(word))).toStrictEqual([]);
    expect(['dijo', 'dice', 'pregunta'].some(isFirstPersonReport)).toBe(false);
  });

  it('is told by any form, and is none for other words', () => {
    expect(reportingClasses('wondered', 'en')).toStrictEqual(['inquire']);
    expect(reportingClasses('swam', 'en')).toStrictEqual([]);
  });
});
