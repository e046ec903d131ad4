import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { knowledgeOf } from '../../support/article.ts';
import constructions from './constructions.json' with { type: 'json' };
import { expectSameIn, UNICODE_FORMS } from './unicode-forms.ts';

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

describe('a text in another form of Unicode', () => {
  // Every third construction, in one of the forms each; constructions.slow.test.ts has all of them in all forms.
  it.each(UNICODE_FORMS.map((form, i) => [form[0], form, i] as const))(
    'has the same speakers, people and topics: %s',
    (_, form, i) => {
      for (const { paragraphs } of constructions.filter((_, n) => n % (3 * UNICODE_FORMS.length) === i))
        expectSameIn([form], paragraphs);
    },
  );
});
