import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { outcomeOf, ownBank, ownKnowledge } from '../support/article.ts';

/** Every question of the project's own bank, asked as it stands there: the editor is obeyed without exception. */
describe('the questions of the project’s own bank', () => {
  const { index } = ownKnowledge();
  const bank = ownBank();
  const answered = bank.filter(({ paragraphs }) => paragraphs.length > 0);
  const unanswered = bank.filter(({ paragraphs }) => paragraphs.length === 0);

  it('are answered by their own paragraphs first', () => {
    const lost = answered.filter(({ question, paragraphs }) => {
      const [outcome, ...shown] = outcomeOf(question, index);
      return outcome !== 'answer' || paragraphs.some((paragraph, i) => shown[i] !== paragraph);
    });
    expect(answered.length).toBeGreaterThan(10_000);
    expect(lost.map(({ question }) => question)).toStrictEqual([]);
  });

  it('are refused under none, with what its speaker else says where speech is asked for, or taken for small talk', () => {
    const isRefused = (question: string): boolean => {
      const { outcome, remark } = answer(question, index);
      return (
        ['none', 'small-talk'].includes(outcome) || (outcome === 'nearest' && remark?.kind === 'said-nothing')
      );
    };
    const lost = unanswered.filter(({ question }) => !isRefused(question));
    expect(unanswered.length).toBeGreaterThan(5_000);
    expect(lost.map(({ question }) => question)).toStrictEqual([]);
  });
});
