import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeQuery } from '../../src/search/analyze-query.ts';
import { answer } from '../../src/search/answer.ts';
import { rankPassages } from '../../src/search/rank-passages.ts';
import { stopWords } from '../../src/search/stop-words.ts';
import { stem } from '../../src/text/stem.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { at, knowledgeOf } from '../support/article.ts';

/** The index terms of an English text. */
const termsOf = (text: string): string[] =>
  tokenize(text)
    .filter((word) => !stopWords.has(word))
    .map((word) => stem(word, 'en'));

/** No stop words, no two that are alike, and none that the stemmer changes. */
const WORDS = ['alto', 'brickyd', 'cobalt', 'dunk', 'fjord', 'glyph', 'hotel'] as const;

const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
const articles = fc.array(paragraph, { minLength: 2, maxLength: 12 });

/** The inverse document frequency of BM25. */
function inverseDocumentFrequency(term: string, documents: readonly (readonly string[])[]): number {
  const frequency = documents.filter((words) => words.includes(term)).length;
  return Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
}

/**
 * A naive reference implementation of BM25+ with k 0.8, b 0.2, d 0.5:
 * https://lucaong.github.io/minisearch/types/MiniSearch.BM25Params.html
 */
function bm25(term: string, documents: readonly (readonly string[])[]): number[] {
  const idf = inverseDocumentFrequency(term, documents);
  // MiniSearch counts each term once for the length of a field.
  const lengthOf = (words: readonly string[]): number => new Set(words).size;
  const average = documents.reduce((sum, words) => sum + lengthOf(words), 0) / documents.length;
  return documents.map((words) => {
    const frequency = words.filter((word) => word === term).length;
    if (frequency === 0) return 0;
    const norm = 1 - 0.2 + 0.2 * (lengthOf(words) / average);
    return idf * (0.5 + (frequency * (0.8 + 1)) / (frequency + 0.8 * norm));
  });
}

describe('ranking passages', () => {
  it('by one word adds its weight in the passage and in the best sentence to BM25+', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom(...WORDS), (written, word) => {
        const term = at(termsOf(word), 0);
        const documents = written.map((words) => termsOf(words.join(' ')));
        const idf = inverseDocumentFrequency(term, documents);
        const scores = bm25(term, documents).map((score) => (score > 0 ? score + 2 * idf : 0));
        const { corpus, index } = knowledgeOf(written.map((words) => words.join(' ')));
        const ranked = rankPassages(analyzeQuery(word, corpus.names, index), index);
        const expected = scores.filter((score) => score > 0).sort((a, b) => b - a);
        expect(ranked).toHaveLength(expected.length);
        for (const [i, { id, score }] of ranked.entries()) {
          expect(score).toBeCloseTo(at(expected, i), 8);
          expect(score).toBeCloseTo(at(scores, id), 8);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('returns only passages with a word of the question, by confidence', () => {
    const questions = fc.array(fc.constantFrom(...WORDS, 'xenon', 'qqqq'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(articles, questions, (written, queryWords) => {
        const { corpus, index } = knowledgeOf(written.map((words) => words.join(' ')));
        const { hits, ranked } = answer(queryWords.join(' '), corpus, index);
        expect(ranked.slice(0, hits.length)).toStrictEqual(hits);
        expect(hits.length).toBeLessThanOrEqual(3);
        for (const [i, { passage, sentence, confidence }] of ranked.entries()) {
          const words = at(written, passage.paragraph - 1);
          expect(words.some((word) => queryWords.includes(word))).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1 + 1e-9);
          expect(confidence).toBeLessThanOrEqual(at(ranked, Math.max(0, i - 1)).confidence);
          expect(sentence.start).toBeGreaterThanOrEqual(passage.start);
          expect(sentence.end).toBeLessThanOrEqual(passage.end);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('prefers a passage with all words of the question to one that repeats some', () => {
    const knowledge = knowledgeOf([
      'Cobalt, cobalt and cobalt: the cobalt mine sells cobalt.',
      'The hotel by the river sells cobalt.',
      'It rained.',
    ]);
    const [best] = answer('cobalt hotel', knowledge.corpus, knowledge.index).hits;
    expect(best?.passage.paragraph).toBe(2);
  });
});
