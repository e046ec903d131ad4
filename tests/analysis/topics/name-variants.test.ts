import { describe, expect, it } from 'vitest';
import { tokenizeSentence } from '../../../src/analysis/tokens/tokenizer.ts';
import { EMPTY_VOCABULARY } from '../../../src/analysis/tokens/vocabulary.ts';
import { areNameVariants } from '../../../src/analysis/topics/name-variants.ts';
import { nounPhraseChunker } from '../../../src/analysis/topics/noun-phrases.ts';
import { at } from '../../support/article.ts';

/** The first noun phrase of some English words. */
function phrase(words: string) {
  const text = `the ${words}`;
  const input = { text, language: 'en', vocabulary: EMPTY_VOCABULARY } as const;
  const tokens = tokenizeSentence(input, { start: 0, end: text.length });
  return at(nounPhraseChunker(text, 'en')(tokens), 0);
}

describe('names of topics', () => {
  it.each([
    ['bridge toll', 'bridge tolls'],
    ['warming planet', 'global warming'],
    ['tolls', 'bridge tolls'],
    ['bridge tolls', 'harbour tolls'],
    ['H.T.S.', 'Harbour Toll Service'],
  ])('are variants of one another: %s, %s', (a, b) => {
    expect(areNameVariants(phrase(a), phrase(b))).toBe(true);
    expect(areNameVariants(phrase(b), phrase(a))).toBe(true);
  });

  it.each([
    ['bridge tolls', 'ferry timetable'],
    ['harbour bridge', 'harbour master'],
    ['guild of pilots', 'boat pilots'],
  ])('are different: %s, %s', (a, b) => {
    expect(areNameVariants(phrase(a), phrase(b))).toBe(false);
  });
});
