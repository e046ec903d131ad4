import { expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { ownBank, ownKnowledge } from '../support/article.ts';

it('the project’s own question bank has less than 2 % of questions that another paragraph answers, and lists these', () => {
  const { index } = ownKnowledge();
  const questionBank = ownBank();
  const lost = questionBank.filter((asked) => {
    const { outcome, hits } = answer(asked.question, index);
    return asked.paragraphs.length === 0
      ? outcome === 'answer'
      : !asked.paragraphs.includes(hits[0]?.passage.paragraph ?? 0);
  });
  // For the editor, also when the test passes.
  const keys = [...new Set(lost.map(({ paragraphs }) => paragraphs.join(', ')))];
  const list = keys.map((key) => {
    const questions = lost
      .filter(({ paragraphs }) => paragraphs.join(', ') === key)
      .map(({ question }) => question);
    return `${key === '' ? 'none' : `¶${key}`} loses ${questions.length}: ${questions.join(' · ')}`;
  });
  process.stdout.write(`Of ${questionBank.length} questions of the bank:\n${list.join('\n')}\n`);
  expect(lost.length / questionBank.length).toBeLessThan(0.02);
}, 60_000);
