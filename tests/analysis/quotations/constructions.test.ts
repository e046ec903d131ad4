import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { file, knowledgeFrom, knowledgeOf, onlyArticle } from '../../support/article.ts';
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

describe('a text in another form of Unicode', () => {
  it.each<[string, (text: string) => string]>([
    ['letters and marks apart (NFD)', (text) => text.normalize('NFD')],
    ['soft hyphens in words', (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00AD')],
    ['zero-width spaces in words', (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u200B')],
    ['names in bidirectional isolates', (text) => text.replace(/\p{Lu}\p{L}+/gu, '\u2068$&\u2069')],
    ['ligatures', (text) => text.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ')],
  ])('has the same speakers, people and topics: %s', (_, change) => {
    for (const { paragraphs } of constructions) {
      const foundIn = (texts: readonly string[]) => {
        const { corpus } = knowledgeFrom(file('corpus/story.txt', texts.join('\n')));
        const { people, topics, quotations, revision } = onlyArticle(corpus);
        return { people, topics, quotations, revision };
      };
      expect(foundIn(paragraphs.map(change)), paragraphs.join(' ')).toStrictEqual(foundIn(paragraphs));
    }
  });
});
