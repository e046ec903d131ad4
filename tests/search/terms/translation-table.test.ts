import { describe, expect, it } from 'vitest';
import { readLanguageResources } from '../../../src/knowledge/read-language-resources.ts';
import { TranslationTable } from '../../../src/search/terms/translation-table.ts';
import { stem } from '../../../src/text/stem.ts';

describe('a translation table', () => {
  it('has the translations of each stem with their probabilities', () => {
    const table = new TranslationTable('canast basket:84 hamper:9\nperr dog:99\n');
    expect(table.translationsOf('canast')).toStrictEqual([
      ['basket', 0.84],
      ['hamper', 0.09],
    ]);
    expect(table.translationsOf('gat')).toStrictEqual([]);
    expect([...table.stems()]).toStrictEqual(['canast', 'perr']);
    expect([table.has('perr'), table.has('gat')]).toStrictEqual([true, false]);
  });

  it.each([
    ['es', 'canasta', 'basket'],
    ['es', 'huelga', 'strike'],
    ['en', 'bread', 'pan'],
    ['en', 'church', 'iglesia'],
  ] as const)('of the lexicon translates from %s: “%s”, “%s”', (from, word, translation) => {
    const { translations } = readLanguageResources();
    const stems = translations[from].translationsOf(stem(word, from)).map(([translated]) => translated);
    expect(stems).toContain(stem(translation, from === 'es' ? 'en' : 'es'));
  });
});
