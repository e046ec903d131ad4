/**
 * Looks a question up in an article's bank. In the very words of one, its editor decides; the classifier is for other wordings.
 */
import { deduplicationKey } from '../../corpus/deduplication-key.ts';
import { passageAt, type ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { conclude, type Finding, NO_THRESHOLDS } from './judgement.ts';

/**
 * The paragraphs under which the bank of an article has a question, but for case, accents and punctuation.
 *
 * @returns none for one under `none`; `undefined` for a question that it does not have
 */
export const paragraphsInBank = (asked: string, { bank }: ArticleIndex): readonly number[] | undefined =>
  bank?.questions.get(deduplicationKey(asked));

/** The best passage of a paragraph. */
function passageOf(
  paragraph: number,
  { evidence }: Finding,
  { passages }: ArticleIndex,
): readonly ScoredPassage[] {
  const isOfParagraph = (position: number): boolean => passages[position]?.paragraph === paragraph;
  const ranked = evidence.ranked.find(({ position }) => isOfParagraph(position));
  const first = passages.findIndex((_, position) => isOfParagraph(position));
  return ranked ? [ranked] : first < 0 ? [] : [passageAt(evidence, first)];
}

/**
 * The finding for a question after a look at the bank. A question that the bank has is not answered by the article (of speech
 * on a subject, the other words of its speaker are shown), or by the bank’s paragraphs, the best first. Other passages answer
 * as well only where these are found, too: an editor names the best paragraphs, and not all.
 *
 * @param finding the finding without the bank
 */
export function decideByBank(finding: Finding, asked: string, index: ArticleIndex): Finding {
  const paragraphs = paragraphsInBank(asked, index);
  if (!paragraphs) return finding;
  if (paragraphs.length === 0) {
    if (finding.isUncovered && conclude(finding).outcome === 'answer') return finding;
    const reason = 'in the bank under none';
    // “What did X say about Y”: X says nothing about it, and what X does say is shown.
    if (finding.remark?.kind === 'said-nothing' && conclude(finding).outcome !== 'answer')
      return { ...finding, reason };
    return {
      ...finding,
      answering: [],
      nearest: [],
      confidence: 0,
      requirement: 'absent',
      remark: undefined,
      reason,
    };
  }
  const own = paragraphs.flatMap((paragraph) => passageOf(paragraph, finding, index));
  const { outcome, chosen } = conclude(finding);
  const others = chosen.filter(({ position }) => !own.some((passage) => passage.position === position));
  const areFound = outcome === 'answer' && others.length + own.length === chosen.length;
  return {
    ...finding,
    answering: areFound ? [...own, ...others] : own,
    confidence: 1,
    thresholds: NO_THRESHOLDS,
    requirement: 'met',
    remark: undefined,
    reason: `in the bank under ${paragraphs.join(', ')}`,
  };
}
