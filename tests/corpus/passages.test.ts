import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PASSAGE_LENGTH, MAX_SENTENCE_LENGTH, type Passage } from '../../src/corpus/passages.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { at, knowledgeOf, ownCorpus } from '../support/article.ts';

const passagesOf = (...paragraphs: string[]): readonly Passage[] => knowledgeOf(paragraphs).corpus.passages;

const wordsOf = ({ article, start, end }: Passage): string => article.text.slice(start, end);

/** A sentence of about `length` characters, which no other `tag` has. */
const sentence = (tag: string, length: number): string =>
  `The ${tag} ${'word '.repeat(Math.max(0, length - 12) / 5)}ends.`;

describe('passages', () => {
  it('are the paragraphs of an article, with their number as id', () => {
    const { passages, articles } = ownCorpus();
    expect(passages.map(({ id }) => id)).toStrictEqual(
      Array.from({ length: 21 }, (_, i) => `petro-trump-meeting.${i + 1}`),
    );
    const { text, paragraphs } = at(articles, 0);
    expect(passages.map(wordsOf)).toStrictEqual(paragraphs.map(({ start, end }) => text.slice(start, end)));
  });

  it('of a long paragraph have ids with a second number', () => {
    const long = [sentence('one', 600), sentence('two', 600)].join(' ');
    expect(passagesOf('Short.', long, 'Last.').map(({ id, paragraph }) => [id, paragraph])).toStrictEqual([
      ['story.1', 1],
      ['story.2', 2],
      ['story.2-2', 2],
      ['story.3', 3],
    ]);
  });

  it('of a long paragraph have about the same length', () => {
    const long = Array.from({ length: 11 }, (_, i) => sentence(`${i}`, 100)).join(' ');
    const lengths = passagesOf(long).map(({ start, end }) => end - start);
    expect(lengths).toHaveLength(2);
    expect(Math.min(...lengths)).toBeGreaterThan(400);
  });

  it('are whole paragraphs up to the maximum length exactly', () => {
    const [first, second] = ['A'.repeat(499), 'B'.repeat(MAX_PASSAGE_LENGTH - 500 - 2)];
    const paragraph = `${first}. ${second}.`;
    expect(paragraph).toHaveLength(MAX_PASSAGE_LENGTH);
    expect(passagesOf(paragraph).map(wordsOf)).toStrictEqual([paragraph]);
    expect(passagesOf(`${first}. ${second}B.`).map(wordsOf)).toStrictEqual([`${first}.`, `${second}B.`]);
  });

  it('of a long paragraph consist of whole sentences, without loss, and exceed the maximum length only for a single one', () => {
    const lengths = fc.array(fc.integer({ min: 15, max: MAX_SENTENCE_LENGTH }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(lengths, (all) => {
        const written = all.map((length, i) => sentence(`${i}`, length));
        const passages = passagesOf('First.', written.join(' '), 'Last.').filter(
          ({ paragraph }) => paragraph === 2,
        );
        expect(
          passages.flatMap(({ article, sentences }) =>
            sentences.map(({ start, end }) => article.text.slice(start, end)),
          ),
        ).toStrictEqual(written);
        for (const passage of passages) {
          const { article, start, end, sentences } = passage;
          expect([at(sentences, 0).start, at(sentences, -1).end]).toStrictEqual([start, end]);
          expect(splitSentences(article.text, passage, 'en')).toStrictEqual(sentences);
          if (end - start > MAX_PASSAGE_LENGTH) expect(sentences).toHaveLength(1);
        }
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
      { numRuns: 60 },
    );
  });
});
