import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { judge } from '../../src/search/frames/judge-question.ts';
import { parseQuestion } from '../../src/search/question/parse-question.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { parseQuestions } from '../../src/tools/eval/questions.ts';
import {
  articleFile,
  knowledgeFrom,
  OWN_FILES,
  onlyArticle,
  ownKnowledge,
  ownKnowledgeWith,
} from '../support/article.ts';

const FOLDER = new URL('../questions/', import.meta.url);
const own = ownKnowledge();
const withoutBank = knowledgeFrom(...OWN_FILES.filter(({ path }) => path.endsWith('.md')));
const questions = readdirSync(FOLDER).flatMap((name) =>
  parseQuestions(readFileSync(new URL(name, FOLDER), 'utf8'), name, onlyArticle(own.corpus)),
);

const confidences = (question: string, index: SearchIndex): number[] =>
  index
    .articlesFor(question, undefined)
    .map((article) => judge(parseQuestion(question), article, index).confidence);

describe('the confidence of a judgement', () => {
  it.each([
    ['with a question bank', own],
    ['without one', withoutBank],
  ])('is 0 to 1 for all of the project’s questions, %s', (_, { index }) => {
    const outside = questions.filter(({ question }) =>
      confidences(question, index).some((confidence) => !(confidence >= 0 && confidence <= 1)),
    );
    expect(outside).toStrictEqual([]);
  });

  it('is comparable: a large question bank does not outdo an article that has the answer in so many words', () => {
    const other = articleFile(
      ['The meeting lasted two hours, said Ida Bell, the mayor of Tamora.', 'It rained all day.'],
      { publication: 'The Tamora Courier' },
      'tamora-meeting',
    );
    const { hits } = answer('how long was the meeting', ownKnowledgeWith(other).index);
    expect(new Set(hits.map(({ passage }) => passage.article.id))).toStrictEqual(
      new Set(['petro-trump-meeting', 'tamora-meeting']),
    );
  });

  it('of whom a typing error may mean is less than of whom the question names', () => {
    const articles = [
      articleFile(['Ada Okafor, 52, opened the ferry.', 'It rained.'], {}, 'ferry'),
      articleFile(['Ola Okafar, 47, closed the mill.', 'It snowed.'], {}, 'mill'),
    ];
    const { hits } = answer('how old is Okafor', knowledgeFrom(...articles).index);
    expect(hits.map(({ passage }) => passage.article.id)).toStrictEqual(['ferry']);
  });
});
