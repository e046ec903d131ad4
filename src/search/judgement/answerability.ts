import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { answerabilityByLargeBank, answerabilityBySmallBank } from './answerability-by-bank.ts';
import { answerabilityByText } from './answerability-by-text.ts';
import type { Answerability } from './judgement.ts';

/** The answerability of a question with the best passage, by the bank, as far as there is one, and by the text. */
export function answerabilityOf(evidence: Evidence, top: ScoredPassage, index: ArticleIndex): Answerability {
  const { bank } = evidence;
  if (!bank) return answerabilityByText(evidence, top, index);
  return bank.size === 'large'
    ? answerabilityByLargeBank(evidence, bank, top, index)
    : answerabilityBySmallBank(evidence, bank, top, index);
}
