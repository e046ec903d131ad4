import { describe, expect, it } from 'vitest';
import { isParticiple, isTypedInfinitive } from '../../../src/analysis/grammar/verb-forms.ts';
import { NON_INFINITIVES } from '../../../src/lexicon/es/non-infinitives.ts';
import { normalize } from '../../../src/text/normalize.ts';

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
    ['es', 'leído', true],
    ['es', 'leido', true],
    ['es', 'caida', true],
    ['es', 'oídas', true],
  ] as const)('%s: %s, %s', (language, word, expected) => {
    expect(isParticiple(word, language)).toBe(expected);
  });
});

describe('a Spanish infinitive as it was typed', () => {
  it.each(['abrir', 'reír', 'reir', 'venderla', 'decírselo'])('is one: %s', (word) => {
    expect(isTypedInfinitive(normalize(word))).toBe(true);
  });

  it.each([...NON_INFINITIVES])('is none, with its accent or without: %s', (word) => {
    expect(isTypedInfinitive(normalize(word))).toBe(false);
  });
});
