import { describe, expect, it } from 'vitest';
import type { BankQuestion } from '../../src/corpus/question-bank.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { bankFrom, file, knowledgeFrom, ownBank, ownKnowledge } from '../support/article.ts';

const ARTICLE = file(
  'corpus/zoo.md',
  `---
title: A zoo
publication: The Times
url: https://example.com/zoo
published: 2026-01-01
language: en
topics: [{ name: { en: Zoo, es: Zoo }, paragraphs: [1, 2] }]
---
The lions moved in.

A ticket is five euros.
`,
);

const bank = (text: string): SourceFile => file('corpus/zoo.questions.yaml', text);
const make = (text: string) => knowledgeFrom(ARTICLE, bank(text));

describe('a question bank', () => {
  it('has the paragraphs and language of each question, and suggests the first four of a paragraph', () => {
    const questions = bankFrom(
      ARTICLE,
      bank(
        '2:\n  en: [a, b, c, d, e]\n  es: [precio]\n2, 1:\n  en: [both]\n  es: []\nnone:\n  en: [hello]\n  es: []\n',
      ),
    );
    expect(
      questions.map(({ question, language, paragraphs, suggested }) => [
        question,
        language,
        paragraphs,
        suggested,
      ]),
    ).toEqual([
      ['a', 'en', [2], true],
      ['b', 'en', [2], true],
      ['c', 'en', [2], true],
      ['d', 'en', [2], true],
      ['e', 'en', [2], false],
      ['precio', 'es', [2], true],
      ['both', 'en', [2, 1], false],
      ['hello', 'en', [], false],
    ]);
  });

  it('has its questions in canonical form', () => {
    const questions = bankFrom(
      ARTICLE,
      bank('\uFEFF1:\n  en: [who opened Bogota\u0301’s oﬃce]\n  es: [qu\u00ADie\u0301n\u200B]\n'),
    );
    expect(questions.map(({ question }) => question)).toStrictEqual(['who opened Bogotá’s office', 'quién']);
  });

  it.each([
    [
      'an unknown paragraph',
      '3:\n  en: [a]\n  es: []\n',
      /zoo\.questions\.yaml:1: 3: there is no paragraph 3; the article has 2/,
    ],
    [
      'an unknown paragraph among several',
      '1, 3:\n  en: [a]\n  es: []\n',
      /zoo\.questions\.yaml:1: 1, 3: there is no paragraph 3; the article has 2/,
    ],
    [
      'a paragraph twice in a key',
      '2, 1, 2:\n  en: [a]\n  es: []\n',
      /zoo\.questions\.yaml:1: 2, 1, 2: paragraph 2 is there twice/,
    ],
    [
      'a question twice, in different spellings',
      '1:\n  en: [Lions?]\n  es: []\n2:\n  en: [lions]\n  es: []\n',
      /:5: 2\.en\[0\]: "lions" is at 1\.en\[0\] too/,
    ],
    ['a number for a question', '1:\n  en: [12]\n  es: []\n', /:2: 1\.en\[0\]: should be a question/],
    [
      'a question that a # ends',
      '1:\n  en:\n    - who won #1\n  es: []\n',
      /:3: the text ends before " #", where YAML has a comment begin; put the whole text in quotation marks/,
    ],
    [
      'a question that a # ends, and the list around it',
      '1:\n  en: [who won #1, who lost]\n  es: []\n',
      /:2: the text ends before " #"/,
    ],
    [
      'a question without words',
      '1:\n  en: [a, "?!"]\n  es: ["  "]\nnone:\n  en: ["..."]\n',
      /:2: 1\.en\[1\]: should be a question with words in it\n.*:3: 1\.es\[0\]: should be .*\n.*:5: none\.en\[0\]: should be/,
    ],
    [
      'a date for a question',
      '1:\n  en: [2026-02-03]\n  es: []\n',
      /:2: 1\.en\[0\]: should be a question; put it in quotation marks/,
    ],
    [
      'a date for a paragraph',
      '2026-02-03:\n  en: [a]\n  es: []\n',
      /:1: 2026-02-03: should be the number of a paragraph, several like "7, 5", or none/,
    ],
    ['an unsupported language', '1:\n  fr: [a]\n', /:2: 1\.fr: is no known field/],
    [
      'a key that is not a paragraph',
      'lions:\n  en: [a]\n',
      /:1: lions: should be the number of a paragraph, several like "7, 5", or none/,
    ],
    [
      'a question of more than 300 characters',
      `1:\n  en: ["${'so '.repeat(100)}?"]\n`,
      /:2: 1\.en\[0\]: should be a question of at most 300 characters/,
    ],
    [
      'no lists under a paragraph',
      '1:\n',
      /:1: 1: should have lists of questions under en and es, like \{ en: \[Who came\?\] \}/,
    ],
    [
      'no paragraphs',
      '- Who came?\n',
      /:1: should have paragraph numbers, and none, with the questions of each, like 4: \{ en: \[Who came\?\] \}/,
    ],
    ['no list', '1:\n  en: Who came?\n', /:2: 1\.en: should be a list of questions, like \[Who came\?\]/],
    ['broken YAML', '1: [\n', /is not YAML/],
  ])('is refused with file, line and field when it has %s', (_, text, message) => {
    expect(() => make(text)).toThrow(message);
  });

  it.each(['', '# nothing yet\n'])('may be empty: %j', (text) => {
    expect(bankFrom(ARTICLE, bank(text))).toStrictEqual([]);
  });

  it('is refused without its article', () => {
    expect(() => knowledgeFrom(ARTICLE, file('corpus/museum.questions.yaml', '1:\n  en: [a]\n'))).toThrow(
      /museum\.questions\.yaml:1: there is no article beside it: corpus\/museum\.md/,
    );
  });
});

describe('the project’s own question bank', () => {
  const { corpus } = ownKnowledge();
  const questionBank = ownBank();
  const [article] = corpus.articles;
  // Questions without a paragraph are those that the article does not answer.
  const isOf = ({ paragraphs }: BankQuestion, paragraph: number | undefined): boolean =>
    paragraph === undefined ? paragraphs.length === 0 : paragraphs.includes(paragraph);
  const story = article?.paragraphs.filter(({ number }) => !article.captions.has(number)) ?? [];

  it('has many questions in both languages for each paragraph of the story, and without an answer', () => {
    const count = (paragraph: number | undefined, language: string): number =>
      questionBank.filter((question) => isOf(question, paragraph) && question.language === language).length;
    const insufficient = story.filter(({ number }) => count(number, 'en') < 40 || count(number, 'es') < 25);
    expect(
      insufficient.map(
        ({ number }) => `¶${number}: ${count(number, 'en')} English, ${count(number, 'es')} Spanish`,
      ),
    ).toEqual([]);
    expect(count(undefined, 'en')).toBeGreaterThanOrEqual(300);
    expect(count(undefined, 'es')).toBeGreaterThanOrEqual(150);
  });

  it('suggests four questions of each paragraph and language, short enough for autocompletion', () => {
    for (const { number } of article?.paragraphs ?? []) {
      for (const language of ['en', 'es']) {
        const suggestions = questionBank.filter(
          (question) => question.suggested && isOf(question, number) && question.language === language,
        );
        expect(suggestions, `¶${number} ${language}`).toHaveLength(4);
        expect(suggestions.filter(({ question }) => question.length > 100)).toEqual([]);
      }
    }
  });
});
