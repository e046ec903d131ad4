/** Questions in forms that everybody types, about everything that an article has: what it says is never denied. */
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/corpus/article.ts';
import { answer } from '../../src/search/answer.ts';
import { textTokens } from '../../src/text/question-tokens.ts';
import { isStopWord } from '../../src/text/stop-words.ts';
import { at, knowledgeOf, ownKnowledge } from '../support/article.ts';

const own = ownKnowledge();
const [bundled] = own.corpus.articles;
const bare = knowledgeOf(bundled?.paragraphs.map((paragraph) => slice(bundled, paragraph)) ?? [], {
  language: 'en',
});

describe.each([
  ['with its question bank', own],
  ['without a bank', bare],
])('the bundled article %s', (_, { corpus, index }) => {
  const article = at(corpus.articles, 0);
  const ask = (question: string) => answer(question, index, { article });
  const paragraphsOf = (question: string): number[] =>
    ask(question).hits.map(({ passage }) => passage.paragraph);
  const paragraphAt = (start: number): number =>
    article.paragraphs.findLast((paragraph) => paragraph.start <= start)?.number ?? 0;
  const wordsOf = (text: string): string[] =>
    (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !isStopWord(textTokens(word)[0] ?? '', 'en'));
  const quotations = article.quotations.flatMap(({ speaker, ...quotation }) =>
    speaker === undefined ? [] : [{ ...quotation, speaker }],
  );

  it('mentions each of its words', () => {
    const words = [...new Set(wordsOf(article.text))];
    expect(words.length).toBeGreaterThan(250);
    const denied = words.filter((word) => ask(`does it mention ${word}`).outcome === 'none');
    expect(denied).toEqual([]);
  });

  it('knows who said the first words of each quotation', () => {
    const beginnings = quotations
      .map(({ start, words }) => ({
        paragraph: paragraphAt(start),
        words: slice(article, words).split(/\s+/).slice(0, 6).join(' '),
      }))
      .filter(({ words }) => words.split(' ').length >= 3);
    expect(beginnings.length).toBeGreaterThan(5);
    const missed = beginnings.filter(
      ({ words, paragraph }) => !paragraphsOf(`who said “${words}”`).includes(paragraph),
    );
    expect(missed).toEqual([]);
  });

  it('never says that somebody said nothing about a word of theirs', () => {
    const denied = quotations.flatMap(({ speaker, words }) =>
      wordsOf(slice(article, words))
        .filter((word) => word === word.toLowerCase())
        .filter((word) => ask(`what did ${speaker} say about ${word}`).remark?.kind === 'said-nothing')
        .map((word) => `${speaker} on ${word}`),
    );
    expect(denied).toEqual([]);
  });

  it('knows the role of each person whose name it has one beside', () => {
    const named = article.people.filter(
      ({ name, role }) => role && article.mentions.some(({ person }) => person === name),
    );
    expect(named.length).toBeGreaterThan(4);
    const missed = named.filter(({ name }) => ask(`what post does ${name} hold`).outcome !== 'answer');
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});
