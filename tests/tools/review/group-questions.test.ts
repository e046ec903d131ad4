/** What an editor is shown of a review file: open questions only, those that ask the same together, and in a fixed order. */
import { describe, expect, it } from 'vitest';
import { editedCorpusOf } from '../../../src/tools/bank-file/articles.ts';
import { reviewQuestions } from '../../../src/tools/review/group-questions.ts';
import { formatGroup } from '../../../src/tools/review/print.ts';
import { type LogRecord, readQuestionLog } from '../../../src/tools/review/read-question-log.ts';
import { articleFile, at, file } from '../../support/article.ts';

const TAMORA = [
  'Mayor Ida Bell opened the bridge of Tamora on Monday, after nine years of work.',
  'Engineer Omar Okafor designed the towers, which stand in deep water.',
  'Fishers complained that ferries have to wait for hours below the arches.',
];
const BANK = file(
  'corpus/story.questions.yaml',
  `1:\n  en: [who cut the ribbon]\nnone:\n  en: [how many lamps has the pier]\n`,
);
const corpus = editedCorpusOf([articleFile(TAMORA)]);

const asked = (question: string, rest: Partial<LogRecord> = {}): LogRecord => ({
  question,
  language: 'en',
  outcome: 'nearest',
  article: undefined,
  ...rest,
});

const textsOf = (records: readonly LogRecord[], of = corpus): string[][] =>
  reviewQuestions(records, of).groups.map(({ variants }) => variants.map(({ question }) => question));

describe('a review', () => {
  it('counts what differs only in case, accents and punctuation as one question', () => {
    const { groups } = reviewQuestions(
      [asked('toll for lorries?'), asked('Toll for lorries'), asked('toll for lorries?')],
      corpus,
    );
    expect(groups).toMatchObject([{ count: 3, variants: [{ question: 'toll for lorries?', count: 3 }] }]);
  });

  it.each([
    ['a letter too many', 'what do the tickets cost', 'what do the ticckets cost'],
    ['a letter missing', 'who made the monument', 'who made the monment'],
    ['letters that changed places', 'tickets for lorries', 'ticktes for lorries'],
    ['an inflection', 'what toll do lorries pay', 'what tolls does a lorry pay'],
    ['other function words', 'what toll do lorries pay', 'which toll must the lorries pay'],
    ['a word more', 'toll lorries pay', 'toll lorries pay yearly'],
  ])('puts %s with the same question', (_, first, second) => {
    expect(textsOf([asked(first), asked(first), asked(second)])).toStrictEqual([[first, second]]);
  });

  it.each([
    ['another kind of answer', 'when do lorries pay toll', 'where do lorries pay toll'],
    ['other people', 'did bell sue the builders', 'did okafor sue the builders'],
    ['the other way round', 'did bell sue okafor in court', 'did okafor sue bell in court'],
    ['another number', 'toll for lorries with 6 axles', 'toll for lorries with 8 axles'],
    ['other words', 'what toll do lorries pay', 'what fish do fishers sell'],
    ['another word beside a long one', 'did they fund infrastructure', 'did they blame infrastructure'],
    ['a word more beside few', 'parrots visit', 'parrots visit Lugo'],
  ])('keeps questions with %s apart', (_, first, second) => {
    expect(textsOf([asked(first), asked(second)])).toHaveLength(2);
  });

  it('never has two kinds of answer in a group, also where its most frequent question does not tell', () => {
    const texts = ['lorries toll', 'when is the lorries toll', 'where is the lorries toll'];
    expect(textsOf([asked('lorries toll'), ...texts.map((text) => asked(text))])).toStrictEqual([
      ['lorries toll', 'when is the lorries toll'],
      ['where is the lorries toll'],
    ]);
  });

  it('has no question asked of an article that is gone', () => {
    const review = reviewQuestions([asked('toll for lorries?', { article: 'gone' })], corpus);
    expect(review).toMatchObject({ groups: [], elsewhere: 1 });
  });

  it('has the most frequent first, whatever the order of the lines', () => {
    const records = [
      asked('toll for lorries'),
      asked('parrots on board'),
      asked('lorries toll'),
      asked('parrots on board'),
      asked('parrots on board'),
      asked('concert tickets'),
    ];
    const expected = [['parrots on board'], ['lorries toll', 'toll for lorries'], ['concert tickets']];
    expect(textsOf(records)).toStrictEqual(expected);
    expect(textsOf(records.toReversed())).toStrictEqual(expected);
  });

  it('leaves out what was answered, and what is answered by now, and counts it', () => {
    const review = reviewQuestions(
      [
        asked('who opened the bridge', { outcome: 'answer' }),
        asked('hello', { outcome: 'small-talk' }),
        asked('who opened the bridge of Tamora'),
        asked('toll for lorries', { outcome: 'none' }),
      ],
      corpus,
    );
    expect(review).toMatchObject({ asked: 4, leftOut: 2, answeredNow: 1, settled: 0, elsewhere: 0 });
    expect(review.groups).toMatchObject([{ variants: [{ question: 'toll for lorries' }] }]);
  });

  it('leaves out what the bank has, and refusals in the words of a question under none', () => {
    const filler = Array.from({ length: 40 }, (_, i) => `how many lamps has pier ${i}`);
    const bank = file(
      BANK.path,
      `1:\n  en: [who cut the ribbon]\nnone:\n  en:\n${['how many lamps has the pier', ...filler].map((q) => `    - ${q}\n`).join('')}`,
    );
    const review = reviewQuestions(
      [asked('Who cut the ribbon?'), asked('the pier has how many lamps', { outcome: 'none' })],
      editedCorpusOf([articleFile(TAMORA), bank]),
    );
    expect(review).toMatchObject({ settled: 2, groups: [] });
  });

  it('has what the bank has for one article as long as another one comes near', () => {
    const ferry = articleFile(['The ribbon of the ferry was cut twice.', 'It rained.'], {}, 'ferry');
    const bank = file(BANK.path, `none:\n  en: [was a red ribbon cut at noon]\n`);
    const review = reviewQuestions(
      [asked('Was a red ribbon cut at noon?')],
      editedCorpusOf([articleFile(TAMORA), bank, ferry]),
    );
    expect(review).toMatchObject({ settled: 0 });
    expect(review.groups).toMatchObject([{ isInBank: true, outcome: 'nearest', article: { id: 'ferry' } }]);
    expect(formatGroup(at(review.groups.slice(), 0), 1, 1, true)).toContain(
      'in the bank, and still only the nearest shown',
    );
  });

  it('of answers has what is answered today, whatever it was then, unless the bank has it', () => {
    const review = reviewQuestions(
      [
        asked('who opened the bridge of Tamora', { outcome: 'answer' }),
        asked('who designed the towers', { outcome: 'none' }),
        asked('who cut the ribbon', { outcome: 'answer' }),
        asked('toll for lorries', { outcome: 'none' }),
        asked('hello', { outcome: 'small-talk' }),
      ],
      editedCorpusOf([articleFile(TAMORA), BANK]),
      { answered: true },
    );
    expect(review).toMatchObject({ asked: 5, leftOut: 1, settled: 1, unanswered: 1 });
    expect(review.groups.map(({ outcome, nearest: [first] }) => [outcome, first?.paragraph])).toStrictEqual([
      ['answer', 2],
      ['answer', 1],
    ]);
  });

  it('shows the paragraphs that come nearest today, best first', () => {
    const { groups } = reviewQuestions([asked('how long do ferries wait for coal')], corpus);
    expect(at(at(groups, 0).nearest.slice(), 0)).toMatchObject({ paragraph: 3 });
  });

  it('with several articles, has the one that was asked, or that came nearest', () => {
    const two = editedCorpusOf([
      articleFile(TAMORA),
      articleFile(['The harvest of Lugo was wet.', 'Farmers lost their oats.'], {}, 'oats'),
    ]);
    const groups = reviewQuestions(
      [
        asked('did farmers insure their oats'),
        asked('price of lamps'),
        asked('tax on bridges', { article: 'oats' }),
      ],
      two,
    ).groups;
    const articleOf = (question: string) =>
      groups.find(({ variants }) => variants.some((variant) => variant.question === question))?.article.id;
    expect(articleOf('did farmers insure their oats')).toBe('oats');
    expect(articleOf('tax on bridges')).toBe('oats');
    const oats = two.articles.get('oats')?.article;
    const only = reviewQuestions(
      [asked('price of lamps', { article: 'story' }), asked('price of corn')],
      two,
      { only: oats },
    );
    expect(only).toMatchObject({ elsewhere: 1, groups: [{ article: { id: 'oats' } }] });
  });
});

describe('a review file', () => {
  it('is read line by line, and lines that are none are named', () => {
    const line =
      '{"question":"who","language":"es","outcome":"none","passages":["story.1"],"article":"story"}';
    const { records, broken } = readQuestionLog(
      `${line}\r\n\n{"question":"who","lang\n${line}\n"x"\n{"question":"","language":"en","outcome":"none","passages":[]}\n`,
    );
    expect(records).toStrictEqual([
      { question: 'who', language: 'es', outcome: 'none', article: 'story' },
      { question: 'who', language: 'es', outcome: 'none', article: 'story' },
    ]);
    expect(broken).toStrictEqual([3, 5, 6]);
  });
});
