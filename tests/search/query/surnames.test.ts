import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { surnameTerms } from '../../../src/search/query/surnames.ts';
import { questionTokens } from '../../../src/text/question-tokens.ts';
import { knowledgeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'Ida Bell, who keeps the lighthouse of Orba, met the harbor board on Monday.',
  'Bell will leave the lighthouse in June, after thirty winters.',
  'Tom Lund and his sister Ana Lund repair the nets. Tom Lund has sold the smaller boat.',
  'The weather station may close.',
]);

const first = (question: string): [string, number | undefined] => {
  const { outcome, hits } = answer(question, index);
  return [outcome, hits[0]?.passage.paragraph];
};

describe('the given name of a person in a question', () => {
  it.each([
    'will Ida leave the lighthouse?',
    'will ida leave the lighthouse in june?',
    'is Ida Bell going to leave the lighthouse',
    'when does Ida Bell leave?',
  ])('means the surname alone in the article, too: “%s”', (question) => {
    expect(first(question)).toStrictEqual(['answer', 2]);
  });

  it('means no surname that two share', () => {
    const names = [
      'Ida Bell and Ron Bell met the harbor board.',
      'Tom Lund, a sailor, spoke, too. “It rains,” said Lund.',
    ];
    const [article] = knowledgeOf(names).index.articles;
    const termsOf = (question: string) =>
      Object.fromEntries(article ? surnameTerms(question, questionTokens(question), article) : []);
    expect(termsOf('did Ida meet the board')).toStrictEqual({});
    expect(termsOf('did Tom mend nets')).toStrictEqual({ tom: 'lund' });
  });

  it('is no modal verb', () => {
    const [article] = knowledgeOf(['“It rains,” said Will Lund, a sailor. Lund mends nets.']).index.articles;
    const termsOf = (question: string) =>
      Object.fromEntries(article ? surnameTerms(question, questionTokens(question), article) : []);
    expect(termsOf('will it rain')).toStrictEqual({});
    expect(termsOf('does Will mend nets')).toStrictEqual({ will: 'lund' });
  });
});
