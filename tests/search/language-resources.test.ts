import { describe, expect, it } from 'vitest';
import { readLanguageResources } from '../../src/knowledge/read-language-resources.ts';
import { parseTranslations } from '../../src/search/language-resources.ts';
import { stem } from '../../src/text/stem.ts';

describe('a translation table', () => {
  it('has the translations of each stem with their probabilities', () => {
    const table = parseTranslations('canast basket:84 hamper:9\nperr dog:99\n');
    expect(table.get('canast')).toStrictEqual([
      ['basket', 0.84],
      ['hamper', 0.09],
    ]);
    expect(table.size).toBe(2);
  });

  it.each([
    ['es', 'canasta', 'basket'],
    ['es', 'huelga', 'strike'],
    ['en', 'bread', 'pan'],
    ['en', 'church', 'iglesia'],
  ] as const)('of the lexicon translates from %s: “%s”, “%s”', (from, word, translation) => {
    const { translations } = readLanguageResources();
    const stems = translations[from].get(stem(word, from))?.map(([translated]) => translated);
    expect(stems).toContain(stem(translation, from === 'es' ? 'en' : 'es'));
  });
});
