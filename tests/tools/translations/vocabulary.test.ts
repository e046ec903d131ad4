import { describe, expect, it } from 'vitest';
import { Vocabulary, withoutCompanions } from '../../../src/tools/translations/vocabulary.ts';

describe('translations of a name', () => {
  const english = new Vocabulary('en');
  const spanish = new Vocabulary('es');
  const [, , morley = -1] = english.encode('Old Ana Morley sells stone in London');
  const [ana = -1, , vende = -1, , , londres = -1] = spanish.encode('Ana Morley vende piedra en Londres');
  const numberOf = (word: string): number => english.encode(word)[0] ?? -1;
  const kept = (word: string, translations: readonly number[]): number[] =>
    withoutCompanions(
      numberOf(word),
      translations.map((translation) => [translation, 0.3] as const),
      english,
      spanish,
    ).map(([translation]) => translation);

  it('are not the words that stand beside it, if both languages spell it alike', () => {
    expect(morley).toBe(numberOf('Morley'));
    const [own = -1] = spanish.encode('Morley');
    expect(kept('Morley', [own, ana, vende])).toStrictEqual([own]);
  });

  it('are all where they spell it differently, as those of other words are', () => {
    expect(kept('London', [londres, vende])).toStrictEqual([londres, vende]);
    expect(kept('sells', [vende, ana])).toStrictEqual([vende, ana]);
  });
});
