/** The figures of a bank: held-out questions, thin paragraphs, sentences that nobody asks for, and the same words twice. */
import { describe, expect, it } from 'vitest';
import { splitIntoPassages } from '../../../src/corpus/passages.ts';
import type { BankQuestion } from '../../../src/corpus/question-bank.ts';
import { bankCoverage, ENOUGH } from '../../../src/tools/bank/coverage.ts';
import { askerOf, askHeldOut, foldCount } from '../../../src/tools/bank/cross-validation.ts';
import { formatInstructions } from '../../../src/tools/bank/writer-instructions.ts';
import type { EvaluatedQuestion } from '../../../src/tools/eval/questions.ts';
import { articleFile, at, knowledgeFrom, onlyArticle } from '../../support/article.ts';

const knowledge = knowledgeFrom(
  articleFile(
    [
      'Mayor Ida Bell opened the bridge on Monday. A brass band played until noon.',
      'The towers stand in deep water.',
      'Photo: the bridge at dawn.',
    ],
    { captions: [3] },
  ),
);
const article = onlyArticle(knowledge.corpus);

const question = (
  text: string,
  paragraphs: readonly number[],
  language: 'en' | 'es' = 'en',
): BankQuestion => ({
  question: text,
  language,
  article,
  paragraphs,
  suggested: false,
});

const outcome = (text: string, rest: Partial<EvaluatedQuestion> = {}): EvaluatedQuestion => ({
  question: text,
  gold: [1],
  kind: 'en',
  outcome: 'answer',
  shown: [1],
  passages: [1],
  bold: [],
  inBank: false,
  ...rest,
});

const coverage = (bank: readonly BankQuestion[], asked: readonly EvaluatedQuestion[] = []) =>
  bankCoverage(article, bank, asked);

describe('the coverage of a bank', () => {
  it('names thin paragraphs with their counts by language, and no captions', () => {
    const enough = [
      ...Array.from({ length: ENOUGH.en }, (_, i) => question(`q${i}`, [1])),
      ...Array.from({ length: ENOUGH.es }, (_, i) => question(`p${i}`, [1], 'es')),
    ];
    expect(coverage([...enough, question('both', [2, 1])]).thin).toStrictEqual([
      { paragraph: 2, counts: { en: 1, es: 0 } },
    ]);
    expect(coverage(enough.slice(1)).thin.map(({ paragraph }) => paragraph)).toStrictEqual([1, 2]);
  });

  it('names questions that something else wins, and what', () => {
    const { lost } = coverage(
      [],
      [
        outcome('right'),
        outcome('nearest but first', { outcome: 'nearest' }),
        outcome('wrong', { passages: [2, 1] }),
        outcome('denied', { outcome: 'none', passages: [] }),
        outcome('not said, and rightly refused', { gold: null, outcome: 'nearest' }),
        outcome('not said, and answered', { gold: null, passages: [2] }),
      ],
    );
    expect(lost.map(({ question: text, winner }) => [text, winner])).toStrictEqual([
      ['wrong', 2],
      ['denied', undefined],
      ['not said, and answered', 2],
    ]);
  });

  it('names sentences of the story that no question of their paragraph finds', () => {
    const first = 'Mayor Ida Bell opened the bridge on Monday.';
    const texts = (asked: readonly EvaluatedQuestion[]) =>
      coverage([], asked).unasked.map(({ text }) => text);
    const [band, towers] = ['A brass band played until noon.', 'The towers stand in deep water.'];
    expect(texts([])).toStrictEqual([first, band, towers]);
    expect(texts([outcome('who', { bold: [first] })])).toStrictEqual([band, towers]);
    // Bold in an answer to another paragraph's question.
    expect(texts([outcome('who', { bold: [towers], gold: [1] })])).toContain(towers);
    // A quotation is a part of its sentence.
    expect(texts([outcome('who', { bold: ['brass band'] })])).not.toContain(band);
  });

  it('names the same words twice, and those that contradict each other', () => {
    const { sameWords } = coverage([
      question('when did it open', [1]),
      question('did it open when', [1]),
      question('where did it open', [2]),
      question('deep towers', [2]),
      question('towers deep', []),
      question('brass band', [1]),
      question('band brass', [2]),
      question('bridge monday', [1]),
      question('monday bridge', [2, 1]),
    ]);
    const found = sameWords.map(({ questions, isContradiction }) => [
      at(questions, 0).question,
      isContradiction,
    ]);
    expect(found).toStrictEqual([
      ['when did it open', false],
      ['deep towers', true],
      ['brass band', true],
      ['bridge monday', false],
    ]);
  });
});

describe('held-out questions', () => {
  const bank = [
    ...['who cut the ribbon', 'who cut ribbon', 'which lady cut the ribbon'].map((text) =>
      question(text, [1]),
    ),
    ...['zyxo', 'how deep', 'depth of the sea'].map((text) => question(text, [2])),
  ];

  it('are asked of models that do not know them, and the others do', () => {
    const trained: string[][] = [];
    const asked = askHeldOut(bank, [question('besides', [1])], (questions, trainedOn) => {
      trained.push(trainedOn.map((one) => one.question));
      for (const one of questions) expect(trainedOn).not.toContain(one);
      return questions.map((one) => outcome(one.question));
    });
    expect(asked.map((one) => one.question)).toStrictEqual(bank.map((one) => one.question));
    expect(trained).toHaveLength(bank.length);
    for (const one of trained) {
      expect(one).toHaveLength(bank.length);
      expect(one).toContain('besides');
    }
  });

  it('are a fifth at a time of a large bank', () => {
    expect([foldCount(10), foldCount(60), foldCount(61), foldCount(18_000)]).toStrictEqual([10, 60, 5, 5]);
  });

  it('tell what the others have taught', () => {
    const [self] = knowledge.corpus.articles;
    if (!self) throw new Error('There is an article');
    const ask = askerOf({ article: self, passages: splitIntoPassages(self) }, knowledge);
    const asked = askHeldOut(bank, [], ask);
    expect(asked[0]).toMatchObject({
      question: 'who cut the ribbon',
      passages: expect.arrayContaining([1]),
      gold: [1],
    });
    expect(asked[0]?.passages[0]).toBe(1);
    // Nothing but itself teaches a word that nobody else uses; known, it is right.
    const known = ask([question('zyxo', [2])], bank);
    expect(known[0]?.passages[0]).toBe(2);
  });
});

describe('the instructions', () => {
  const text = formatInstructions(article);

  it('have the paragraphs of the story by their numbers, word for word, and no captions', () => {
    expect(text).toContain(
      '[1] Mayor Ida Bell opened the bridge on Monday. A brass band played until noon.\n\n[2] The towers',
    );
    expect(text).not.toContain('Photo:');
  });

  it('show the format with paragraphs that there are, and no question of a bank', () => {
    expect(text).toMatch(/^1:\n {2}en:\n/m);
    expect(text).toMatch(/^"2, 1":$/m);
    expect(text).toMatch(/^none:\n {2}en:\n/m);
  });
});
