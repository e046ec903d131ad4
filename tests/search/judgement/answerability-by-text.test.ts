import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/search/evidence/evidence.ts';
import { answerabilityByText } from '../../../src/search/judgement/answerability-by-text.ts';
import { readQuery } from '../../../src/search/question/parse-question.ts';
import { at, knowledgeOf, outcomeOf } from '../../support/article.ts';

const FERRY = 'The ferry to Lund stays in the harbour until Friday, because its rudder broke.';
const OTHERS = ['Moss bakes bread for the regatta.', 'Ida Bell keeps nine goats on the dyke.', 'It rained.'];

function answerability(question: string, paragraphs: readonly string[]) {
  const { index } = knowledgeOf(paragraphs);
  const article = at(index.articles, 0);
  const evidence = gatherEvidence(readQuery(question), article, index);
  return answerabilityByText(evidence, at(evidence.ranked, 0), article);
}

describe('the threshold of an answer', () => {
  const question = 'will the ferry stay in the harbour overnight';

  it('is lower for a passage that is far ahead of the next one', () => {
    const alone = answerability(question, [FERRY, ...OTHERS]);
    const beside = answerability(question, [
      FERRY,
      'In May the ferry had to stay in the harbour, too.',
      ...OTHERS,
    ]);
    expect(alone.thresholds.answer).toBeLessThan(beside.thresholds.answer);
    expect(outcomeOf(question, knowledgeOf([FERRY, ...OTHERS]).index)).toEqual(['answer', 1]);
  });

  it('is not, where words are only similar', () => {
    const similar = answerability('will the vessel linger at the quay', [FERRY, ...OTHERS]);
    const own = answerability(question, [FERRY, ...OTHERS]);
    expect(similar.thresholds.answer).toBeGreaterThan(own.thresholds.answer);
  });
});
