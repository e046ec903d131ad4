/** Questions that somebody has written: what is good is kept, and everything else is named with its line and the reason. */
import { describe, expect, it } from 'vitest';
import { type CheckedQuestions, checkQuestions } from '../../../src/tools/bank/check-questions.ts';
import { articleFile, bankFrom, file, knowledgeFrom, onlyArticle } from '../../support/article.ts';

const ARTICLE = articleFile([
  'Mayor Ida Bell opened the bridge of Tamora on a cold Monday in May.',
  'The towers stand in deep water.',
]);
const BANK = file(
  'corpus/story.questions.yaml',
  '1:\n  en: [who opened it]\nnone:\n  en: [how old is Ida]\n',
);
const article = onlyArticle(knowledgeFrom(ARTICLE).corpus);

function check(text: string): CheckedQuestions {
  const checked = checkQuestions(file('back.yaml', text), article, bankFrom(ARTICLE, BANK));
  if ('good' in checked) return checked;
  throw new Error(JSON.stringify(checked));
}

const GOOD = '2:\n  en:\n    - how deep is it there\n  es:\n    - ¿dónde están las torres del puente?\n';

/** What was left out, as `line: reason`. */
const droppedFrom = (text: string): string[] =>
  check(text).dropped.map(({ line, reason }) => `${line}: ${reason}`);

describe('checking questions', () => {
  it('keeps what is good, under its paragraphs and language', () => {
    const { good, dropped } = check(`${GOOD}"2, 1":\n  en: [all about it]\nnone:\n  en: [who paid]\n`);
    expect(good.map(({ question, language, paragraphs }) => [question, language, paragraphs])).toStrictEqual([
      ['how deep is it there', 'en', [2]],
      ['¿dónde están las torres del puente?', 'es', [2]],
      ['all about it', 'en', [2, 1]],
      ['who paid', 'en', []],
    ]);
    expect(dropped).toStrictEqual([]);
  });

  it.each([
    ['a code fence', '```yaml\n', '```\n'],
    ['a fence with words around it', 'Here you are:\n\n```\n', '```\nMore?\n'],
    ['an indented fence', '  ```yml\n', '  ```\n'],
  ])('takes %s away', (_, before, after) => {
    expect(check(before + GOOD + after).good).toHaveLength(2);
  });

  it('counts lines with the fence', () => {
    expect(droppedFrom('Hello\n```\n2:\n  en:\n    - ok then\n    - "?"\n```\n')).toStrictEqual([
      '6: is empty',
    ]);
  });

  it.each<[what: string, text: string, reason: string]>([
    ['a question of the bank', '2:\n  en:\n    - Who opened it?\n', '3: is in the bank, under ¶1'],
    ['one of the bank’s under none', '2:\n  en:\n    - how OLD is Ida\n', '3: is in the bank, under none'],
    ['a question twice', '2:\n  en:\n    - so deep\n    - So deep?\n', '4: is in this file, under ¶2'],
    [
      'the same under none',
      'none:\n  en:\n    - so deep\n2:\n  en:\n    - so deep\n',
      '3: is in this file, under ¶2',
    ],
    ['an empty question', '2:\n  en:\n    - ""\n', '3: is empty'],
    ['a dash alone', '2:\n  en:\n    -\n', '3: is empty'],
    ['marks alone', '2:\n  en:\n    - "?!"\n', '3: is empty'],
    ['a very long question', `2:\n  en:\n    - ${'why '.repeat(90)}\n`, '3: has more than 300 characters'],
    [
      'a sentence of the article',
      '2:\n  en:\n    - Ida Bell opened the bridge of Tamora?\n',
      '3: is copied from ¶1',
    ],
    [
      'Spanish under en',
      '2:\n  en:\n    - ¿qué tan hondo es el agua?\n',
      '3: is in Spanish, and stands under en',
    ],
    ['English under es', '2:\n  es:\n    - how deep is the water\n', '3: is in English, and stands under es'],
    [
      'a colon without quotation marks',
      '2:\n  en:\n    - how deep: very\n',
      '3: is not a text: put it in quotation marks',
    ],
    ['a paragraph that there is not', '7:\n  en: [who]\n', '1: there is no paragraph 7; the article has 2'],
    ['a paragraph twice in a key', '2, 2:\n  en: [who]\n', '1: paragraph 2 is there twice'],
    [
      'a key that is none',
      'intro:\n  en: [who]\n',
      '1: should be a paragraph’s number, several like "7, 5", or none',
    ],
    ['another language', '2:\n  fr: [qui]\n', '2: should be questions under en or es'],
    ['questions without a language', '2: [who]\n', '1: should be questions under en or es'],
    ['a text instead of a list', '2:\n  en: who\n', '2: should be a list of questions'],
  ])('leaves out %s, and says why', (_, text, reason) => {
    expect(droppedFrom(text)).toStrictEqual([reason]);
  });

  it('keeps names and words of the article that are no copy', () => {
    expect(check('1:\n  en: [Ida Bell, bridge of Tamora, "¿Ida?"]\n').good).toHaveLength(3);
  });

  it('returns diagnostics of what is no YAML at all', () => {
    expect(checkQuestions(file('back.yaml', '1:\n  en: [who\n'), article, [])).toMatchObject([
      { path: 'back.yaml' },
    ]);
    expect(checkQuestions(file('back.yaml', 'I cannot help.'), article, [])).toMatchObject([{ line: 1 }]);
  });
});
