/** A question in the very words of the bank: its editor decides, and not the classifier. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { articleFile, file, knowledgeFrom, outcomeOf } from '../../support/article.ts';

const TEXT = [
  'The bridge of Tamora opened on Monday, nine years after the old one fell.',
  'It was built by the Linden Works, with steel from the north.',
  'Trucks pay a toll of five crowns on the bridge; everyone else may cross for free.',
  'Mayor Ida Bell opened it. “The toll is fair,” she said.',
];
const bankOf = (id: string, yaml: string) => file(`corpus/${id}.questions.yaml`, yaml);

const BANK = bankOf(
  'story',
  `1:
  en: ['what about the ¿toll?, again', thanks for what]
2:
  en: [which firm made it, how do I use you]
4, 2:
  en: [who stands behind the bridge]
3:
  en: [what is said on the toll]
none:
  en: [when did the bridge open, what did Bell say, who built it and when did it open, who paid the mayor, hello]
  es: [quién abrió el puente]
`,
);
const { index } = knowledgeFrom(articleFile(TEXT), BANK);

describe('a question of the bank', () => {
  it.each([
    'when did the bridge open',
    '¿Quién abrió el puente?',
    'what did Bell say',
    'Quien abrio el puente',
  ])('under none is refused, whatever words and frames find: “%s”', (question) => {
    expect(outcomeOf(question, index)).toStrictEqual(['none']);
  });

  it.each([
    ['which firm made it', [2]],
    ['Which firm made it?!', [2]],
    ['who stands behind the bridge', [4, 2]],
  ])('is answered by its paragraphs, in their order: “%s”', (question, paragraphs) => {
    expect(outcomeOf(question, index)).toStrictEqual(['answer', ...paragraphs]);
  });

  it('is compared with its stop structures', () => {
    expect(outcomeOf('What about the toll again', index).slice(0, 2)).toStrictEqual(['answer', 1]);
  });

  it('shows what else is found only behind its own paragraph, where that is found, too', () => {
    const [outcome, first, ...others] = outcomeOf('what is said on the toll', index);
    expect([outcome, first, others]).toStrictEqual(['answer', 3, [4, 1]]);
  });

  it('is left to the classifier in other words', () => {
    expect(outcomeOf('when did the bridge of Tamora open', index)).toStrictEqual(['answer', 1]);
  });

  it('is asked as a whole in two parts, and decides as a part of another', () => {
    expect(outcomeOf('who built it and when did it open', index)).toStrictEqual(['none']);
    const { remark } = answer('who opened the bridge and who paid the mayor', index);
    expect(remark).toStrictEqual({ kind: 'part-unanswered', part: 'who paid the mayor', isNear: false });
  });

  it('is no small talk where it has a paragraph, and stays small talk under none', () => {
    expect(outcomeOf('how do I use you', index)).toStrictEqual(['answer', 2]);
    expect(outcomeOf('hello', index)).toStrictEqual(['small-talk']);
    expect(outcomeOf('help', index)).toStrictEqual(['small-talk']);
  });
});

describe('a question of one of several banks', () => {
  const others = Array.from({ length: 14 }, (_, i) =>
    articleFile(['Which firm made the ferry of the pier?', `Gulls slept on shed ${i}.`], {}, `other-${i}`),
  );

  it('is asked of its article, however many others match its words better', () => {
    const many = knowledgeFrom(...others, articleFile(TEXT), BANK).index;
    expect(answer('which firm made it', many).hits[0]?.passage.article.id).toBe('story');
  });

  it('is refused by the article alone that has it under none', () => {
    const harbor = articleFile(['The new bridge of Lugo opened in May.', 'It rained.'], {}, 'harbor');
    const two = knowledgeFrom(articleFile(TEXT), BANK, harbor).index;
    const { outcome, hits } = answer('when did the bridge open', two);
    expect([outcome, hits.map(({ passage }) => passage.article.id)]).toStrictEqual(['answer', ['harbor']]);
  });
});

describe('a bank that is confident of an office', () => {
  const negatives = Array.from({ length: 12 }, (_, i) => `how many lamps has pier ${i}`);
  const { index: town } = knowledgeFrom(
    articleFile([
      'President Ida Bell of Lugo spoke of trade with Brazil.',
      'It rained in Lugo all day.',
      'The Linden Works built the hall.',
    ]),
    bankOf(
      'story',
      `1:\n  en: [who is the president, which president came, is the president there, president of what]\n3:\n  en: [who was the contractor, which contractor built it]\nnone:\n  en: [${negatives.join(', ')}]\n`,
    ),
  );

  it.each([
    'who is the president of Brazil',
    'who is Brazil’s president',
    'quién es el presidente de Brasil',
  ])('knows no better whose it is: “%s”', (question) => {
    expect(outcomeOf(question, town)[0]).not.toBe('answer');
  });

  it('knows better what is no office of a country', () => {
    expect(outcomeOf('who was the main contractor', town)).toStrictEqual(['answer', 3]);
  });
});
