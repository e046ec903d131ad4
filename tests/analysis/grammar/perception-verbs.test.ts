import { describe, expect, it } from 'vitest';
import { isImpersonalVerb, isPerceptionVerb } from '../../../src/analysis/grammar/perception-verbs.ts';

describe('a verb of perception', () => {
  it('is known in all its forms, in the language of the text', () => {
    expect(['heard', 'sees', 'watching'].every((word) => isPerceptionVerb(word, 'en'))).toBe(true);
    expect(['oyó', 'escuchaba', 'vieron'].every((word) => isPerceptionVerb(word, 'es'))).toBe(true);
    expect(isPerceptionVerb('ve', 'en')).toBe(false);
  });
});

describe('an impersonal verb behind “se”', () => {
  it('is finite', () => {
    expect(['leía', 'pidieron', 'dice'].every(isImpersonalVerb)).toBe(true);
    // "Se dijo" is what somebody says to themselves.
    expect(['leer', 'dijo', 'rompió'].some(isImpersonalVerb)).toBe(false);
  });
});
