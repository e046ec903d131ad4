/** A worksheet is read back as it was written, and mistakes in it are named with their lines. */
import { describe, expect, it } from 'vitest';
import { editedCorpusOf } from '../../../src/tools/bank-file/articles.ts';
import type { QuestionGroup } from '../../../src/tools/review/group-questions.ts';
import { formatWorksheet, parseWorksheet } from '../../../src/tools/review/worksheet.ts';
import { articleFile, file } from '../../support/article.ts';

const corpus = editedCorpusOf([articleFile(['The bridge: “opened”.', '2026-01-05', 'Ferries wait #1.'])]);
const [article] = corpus.knowledge.corpus.articles;
if (!article) throw new Error('There is an article');

const GROUPS: QuestionGroup[] = ['who: built it', '2026-01-05', 'why #1 waits'].map((question) => ({
  variants: [
    { question, language: 'en', count: 2 },
    { question: `¿${question}?`, language: 'es', count: 1 },
  ],
  count: 3,
  outcome: 'none',
  isInBank: false,
  nearest: [3, 2, 1].map((paragraph) => ({ article, paragraph })),
  article,
}));

const WORKSHEET = formatWorksheet(GROUPS);

/** The worksheet with these answers, group by group. */
function answered(...answers: string[]): string {
  let next = 0;
  return WORKSHEET.replace(/^ {2}answer:.*$/gm, () => `  answer: ${answers[next++] ?? ''}`);
}

const parse = (text: string) => parseWorksheet(file('w.yaml', text), corpus);

describe('a worksheet', () => {
  it('has a place for the answer to each group, and the paragraphs that came nearest, best first', () => {
    expect(WORKSHEET.match(/^ {2}answer:$/gm)).toHaveLength(3);
    expect(WORKSHEET).toMatch(/nearest:\n {4}3: .*\n {4}2: .*\n {4}1: /);
    expect(WORKSHEET).toContain('--apply');
  });

  it('without answers has none', () => {
    expect(parse(WORKSHEET)).toStrictEqual({ answered: [] });
  });

  it('takes a number, several in whatever form, and none', () => {
    const of = (answer: string) => parse(answered('', answer));
    const questions = [
      { question: '2026-01-05', language: 'en' },
      { question: '¿2026-01-05?', language: 'es' },
    ];
    for (const [answer, paragraphs] of [
      ['2', [2]],
      ['3, 1', [3, 1]],
      ['"3,1"', [3, 1]],
      ['[3, 1]', [3, 1]],
      ['¶2', [2]],
      ['none', []],
      ['None', []],
    ] as const)
      expect(of(answer), answer).toStrictEqual({ answered: [{ article, questions, paragraphs }] });
  });

  it('takes corrected questions', () => {
    const text = answered('1')
      .replace('who: built it', 'who built it')
      .replace(/^.*¿who.*\n/m, '');
    expect(parse(text)).toMatchObject({ answered: [{ paragraphs: [1] }] });
  });

  it('names every mistake with its line', () => {
    const text = answered('44', 'perhaps', '2, 2');
    const lineOf = (answer: string): number => text.split('\n').indexOf(`  answer: ${answer}`) + 1;
    expect(parse(text)).toMatchObject([
      {
        path: 'w.yaml',
        line: lineOf('44'),
        field: '[0].answer',
        message: expect.stringContaining('no paragraph 44'),
      },
      { line: lineOf('perhaps'), message: expect.stringContaining('should be a paragraph’s number') },
      { line: lineOf('2, 2'), message: 'paragraph 2 is there twice' },
    ]);
    expect(parse(answered('1').replace('article: story', 'article: stroy'))).toMatchObject([
      { field: '[0].article', message: 'there is no article stroy; there are story' },
    ]);
    expect(parse('- who\n')).toMatchObject([{ line: 1 }]);
    expect(parse('questions: [\n')).toMatchObject([{ path: 'w.yaml' }]);
  });
});
