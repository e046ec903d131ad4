import { describe, expect, it } from 'vitest';
import { autocomplete, executeCommand } from '../../src/interactions/execute.ts';
import { autocompleteQuestions } from '../../src/search/suggest-questions.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { articleFile, file, knowledgeFrom, knowledgeOf, ownKnowledge } from '../support/article.ts';
import { hostileCorpus, mixedCorpus } from '../support/hostile-corpora.ts';
import { blockQuotesOf } from '../support/messages.ts';

const knowledge = ownKnowledge();
const questions = (typed: string, language: 'en' | 'es' = 'en'): string[] =>
  autocomplete('ask', 'question', typed, language, knowledge).map(({ value }) => value);

describe('questions that are suggested while one is typed', () => {
  it.each([
    ['who attended', 'Who attended the meeting?'],
    ['WHO ATTENDED', 'Who attended the meeting?'],
    // A slip, a word that is not finished, words in another order.
    ['who atended the meetng', 'Who attended the meeting?'],
    ['who joined Tru', 'Who joined Trump at the meeting?'],
    ['the meeting who attended', 'Who attended the meeting?'],
  ])('have the closest first: %s', (typed, first) => {
    expect(questions(typed)[0]).toBe(first);
  });

  it('are found with or without accents', () => {
    const found = questions('quien asistio a la reunion', 'es');
    expect(found[0]).toMatch(/asisti/);
    expect(found).toStrictEqual(questions('quién asistió a la reunión', 'es'));
  });

  it('are found from the first letters of the last word on, which is not finished yet', () => {
    const word = 'attended';
    for (let length = 3; length <= word.length; length += 1) {
      const typed = word.slice(0, length);
      const found = questions(typed);
      expect(found, typed).toContain('Who attended the meeting?');
      if (length < 5) for (const question of found) expect(question.toLowerCase()).toContain(` ${typed}`);
    }
    expect(questions('attend xylophone')).toStrictEqual([]);
  });

  it.each(['meetng', 'meetting', 'atended', 'sanctionz'])('are found in spite of a slip: %s', (typed) => {
    const [first = ''] = questions(typed);
    expect(first).toMatch(/meeting|attended|sanction/i);
  });

  it('do not take one short word for another', () => {
    for (const question of questions('off')) expect(question).toMatch(/\bof{2}/i);
  });

  it('come in reading order before anything is typed, as many as there is room for', () => {
    for (const language of LANGUAGES) {
      const all = autocompleteQuestions('', knowledge.corpus, language);
      expect(questions('', language)).toStrictEqual(all.slice(0, 25).map(({ question }) => question));
      expect(questions('  ', language)).toStrictEqual(questions('', language));
      expect(all.every((one) => one.language === language && one.suggested)).toBe(true);
      const paragraphs = all.map(({ paragraph }) => paragraph ?? 0);
      expect(paragraphs).toStrictEqual([...paragraphs].sort((a, b) => a - b));
    }
  });

  it('are each answered as they are', () => {
    for (const typed of ['who', 'why', 'energy', 'what did he say'])
      for (const question of questions(typed))
        expect(
          blockQuotesOf(executeCommand('ask', { question }, 'en', knowledge)),
          question,
        ).not.toStrictEqual([]);
  });

  it('leave out what would not fit', () => {
    const long = `what is ${'very '.repeat(25)}wide`;
    const known = knowledgeFrom(
      articleFile(['It is wide.']),
      file(
        'corpus/story.questions.yaml',
        `1:\n  en: ["${long}", what is wide]\n  es: []\nnone:\n  en: [hello]\n  es: []\n`,
      ),
    );
    expect(autocomplete('ask', 'question', 'what', 'en', known).map(({ value }) => value)).toStrictEqual([
      'what is wide',
    ]);
  });
});

describe('suggestions', () => {
  it('are an empty list, never an error, where there is nothing to suggest', () => {
    const bare = knowledgeOf(['It rained.']);
    for (const [name, option, typed] of [
      ['ask', 'question', ''],
      ['ask', 'question', 'who'],
      ['ask', 'page', '1'],
      ['ask', 'nothing', 'x'],
      ['quote', 'speaker', ''],
      ['quote', 'about', 'rain'],
      ['topics', 'topic', 'xylophone'],
      ['help', 'private', 't'],
      ['passages', 'at', 'x'],
      ['nothing', 'question', 'x'],
      ['', '', ''],
    ] as const)
      expect(autocomplete(name, option, typed, 'en', bare), `${name} ${option}`).toStrictEqual([]);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud83d',
    '*'.repeat(6000),
    '.*[',
    'x '.repeat(3000),
  ])('take whatever is typed: %j', (typed) => {
    for (const known of [knowledge, hostileCorpus(), mixedCorpus()]) {
      for (const option of ['question', 'speaker', 'topic', 'article', '__proto__', 'constructor']) {
        for (const name of ['ask', 'quote', 'topics'])
          expect(autocomplete(name, option, typed, 'es', known).length).toBeLessThanOrEqual(25);
      }
    }
  });

  it('take a moment only: people type on', () => {
    questions('');
    const took = Array.from({ length: 50 }, (_, i) => {
      const began = performance.now();
      questions('what did petro say about the sanctons'.slice(0, 4 + (i % 34)));
      return performance.now() - began;
    }).sort((a, b) => a - b);
    // About a quarter of a millisecond. What is compared is the least: a machine that has other things to do only adds.
    expect(took[0]).toBeLessThan(5);
  });
});
