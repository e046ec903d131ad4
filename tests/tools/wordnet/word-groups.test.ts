import { describe, expect, it } from 'vitest';
import type { Pointer, WordNet } from '../../../src/tools/wordnet/read-wordnet.ts';
import { relatedWords } from '../../../src/tools/wordnet/word-groups.ts';

/** A WordNet with these words, as often as that in tagged texts, and derivations between them. */
function wordNet(
  counts: Readonly<Record<string, number>>,
  derivations: readonly (readonly [string, string])[],
  synonyms: Readonly<Record<string, string[]>> = {},
): WordNet {
  const pointers = derivations.map(([source, target]): Pointer => ({ symbol: '+', source, target }));
  return {
    tagCounts: new Map(Object.entries(counts)),
    pointers,
    synonymsOf: (word) => synonyms[word] ?? [],
  };
}

describe('relatedWords', () => {
  it('lists a family under its commonest word, and each pair of stems once', () => {
    const counts = { economical: 9, economy: 23, economic: 71 };
    const { derivations } = relatedWords(
      wordNet(counts, [
        ['economical', 'economy'],
        ['economy', 'economic'],
        ['economic', 'economy'],
      ]),
      [],
    );
    expect(derivations).toStrictEqual(['economic economy']);
  });

  it('leaves out stop words, words that no tagged text has, and pairs with one stem', () => {
    const counts = { make: 9, maker: 9, walk: 9, walking: 9, sleep: 9, sleeper: 0 };
    const { derivations } = relatedWords(
      wordNet(counts, [
        ['make', 'maker'],
        ['walk', 'walking'],
        ['sleep', 'sleeper'],
      ]),
      [],
    );
    expect(derivations).toStrictEqual([]);
  });

  it('merges additions into the families', () => {
    const { derivations } = relatedWords(wordNet({ break: 9, breakage: 2 }, [['break', 'breakage']]), [
      ['break', 'broke', 'broken'],
      ['two', '2'],
    ]);
    expect(derivations).toStrictEqual(['break breakage broke broken', 'two 2']);
  });

  it('lists synonyms of frequent words that are in no family together', () => {
    const counts = { film: 30, movie: 12, flick: 3, choose: 40, choice: 20 };
    const { synonyms } = relatedWords(
      wordNet(counts, [['choose', 'choice']], { film: ['film', 'movie', 'flick'], choose: ['choice'] }),
      [],
    );
    expect(synonyms).toStrictEqual(['film movie']);
  });
});
