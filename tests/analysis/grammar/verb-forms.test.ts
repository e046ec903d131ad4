import { describe, expect, it } from 'vitest';
import { isParticiple } from '../../../src/analysis/grammar/verb-forms.ts';

describe('a participle', () => {
  it.each([
    ['en', 'called', true],
    ['en', 'written', true],
    ['en', 'told', true],
    ['en', 'known', true],
    ['en', 'then', false],
    ['en', 'man', false],
    ['en', 'reed', false],
    ['es', 'consultada', true],
    ['es', 'hechas', true],
    ['es', 'escrito', true],
    ['es', 'nada', false],
    ['es', 'cada', false],
    ['es', 'cuando', false],
  ] as const)('%s: %s, %s', (language, word, expected) => {
    expect(isParticiple(word, language)).toBe(expected);
  });
});
