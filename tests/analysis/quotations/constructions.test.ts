import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { knowledgeOf } from '../../support/article.ts';
import constructions from './constructions.json' with { type: 'json' };

/** Small texts, each a construction that is easily misread, with its quotations and their speakers: `null` for nobody. */
describe('the speaker in a construction', () => {
  it.each(constructions.map(({ construction, ...one }) => [construction, one] as const))(
    'is right: %s',
    (_, { language, paragraphs, quotes }) => {
      const { corpus } = knowledgeOf(paragraphs, { language: language === 'es' ? 'es' : 'en' });
      const speakerOf = (words: string): string | null =>
        corpus.quotations.find((quotation) => slice(quotation.article, quotation.words).includes(words))
          ?.speaker ?? null;
      expect(quotes.map(({ words }) => [words, speakerOf(words)])).toStrictEqual(
        quotes.map(({ words, speaker }) => [words, speaker]),
      );
    },
  );
});

describe('a text in another normalization form', () => {
  it('has the same speakers: letters and marks apart (NFD)', () => {
    for (const { language, paragraphs } of constructions) {
      const speakersIn = (form: 'NFC' | 'NFD'): (string | undefined)[] =>
        knowledgeOf(
          paragraphs.map((paragraph) => paragraph.normalize(form)),
          { language: language === 'es' ? 'es' : 'en' },
        ).corpus.quotations.map(({ speaker }) => speaker?.normalize('NFC'));
      expect(speakersIn('NFD'), paragraphs.join(' ')).toStrictEqual(speakersIn('NFC'));
    }
  });
});
