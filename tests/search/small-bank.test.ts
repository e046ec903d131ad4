import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { answer } from '../../src/search/answer.ts';
import { articleFile, file, knowledgeFrom } from '../support/article.ts';
import { citedParagraphs } from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';

const TEXT = [
  'The bridge of Tamora opened on Monday, nine years after the old one fell.',
  'It was built by the Linden Works, with steel from the north.',
  'Trucks pay a toll of five crowns; everyone else may cross for free.',
];

const bank = (none: readonly string[]) =>
  file(
    'corpus/story.questions.yaml',
    [
      '1:\n  en: [when did traffic start, what was inaugurated, how long did people wait]',
      '2:\n  en: [which firm made it, who was the contractor, where does the metal come from]',
      '3:\n  en: [is it gratis for cars, what do lorries owe, what is charged]',
      ...(none.length > 0 ? [`none:\n  en: [${none.join(', ')}]`] : []),
    ].join('\n'),
  );

const UNANSWERED = [
  'how high is it',
  'who cut the ribbon',
  'what did the mayor say',
  'are there bike lanes',
  'how many cars cross it',
  'did anyone die when it fell',
  'is the ferry still running',
  'how wide is it',
  'when is it closed',
  'who won the football',
];

const outcomeOf = (question: string, ...files: readonly SourceFile[]) =>
  answer(question, knowledgeFrom(...files).index).outcome;

describe('a small question bank', () => {
  const article = articleFile(TEXT);

  it('makes nothing answered that the article does not answer, without questions under none', () => {
    for (const question of [
      'how old is the mayor',
      'who won the football',
      'how much did the minister earn',
    ]) {
      expect([question, outcomeOf(question, article)]).not.toStrictEqual([question, 'answer']);
      expect([question, outcomeOf(question, article, bank([]))]).not.toStrictEqual([question, 'answer']);
    }
  });

  it('leads to what it knows, in whatever words', () => {
    const knowledge = knowledgeFrom(article, bank([]));
    expect(citedParagraphs(replyToLine('who might have been the contractor?', 'en', knowledge))[0]).toBe(2);
    expect(citedParagraphs(replyToLine('what do the lorries have to owe?', 'en', knowledge))[0]).toBe(3);
  });

  it('is sure of what it knows once it has questions under none', () => {
    expect(outcomeOf('who was their contractor?', article, bank([]))).toBe('nearest');
    expect(outcomeOf('who was their contractor?', article, bank(UNANSWERED))).toBe('answer');
    expect(outcomeOf('how wide was it?', article, bank(UNANSWERED))).not.toBe('answer');
    // Nobody in the article is a contractor.
    expect(outcomeOf('who was the main contractor?', article, bank(UNANSWERED))).toBe('answer');
  });
});
