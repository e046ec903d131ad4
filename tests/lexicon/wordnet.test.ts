import { describe, expect, it } from 'vitest';
import { DERIVATIONS } from '../../src/lexicon/en/derivations.ts';
import { SYNONYMS } from '../../src/lexicon/en/synonyms.ts';

describe('the families of words and the synonyms', () => {
  const lines = [DERIVATIONS, SYNONYMS].map((groups) => groups.map((words) => words.join(' ')));

  it('are lines of two words or more, in lower case, each word once in a line', () => {
    for (const line of lines.flat()) {
      const words = line.split(' ');
      expect(words.length, line).toBeGreaterThan(1);
      expect(new Set(words).size, line).toBe(words.length);
      for (const word of words) expect(word, line).toMatch(/^[a-z]+$|^\d+(?:nd|rd)?$/);
    }
  });

  it('have each word first in one line only, in alphabetical order', () => {
    for (const list of lines) {
      const first = list.map((line) => line.split(' ')[0]);
      expect(new Set(first).size).toBe(first.length);
      expect(first).toStrictEqual([...first].sort());
    }
  });
});
