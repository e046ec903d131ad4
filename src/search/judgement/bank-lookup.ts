/** Looks a question up in an article's bank. In the very words of one, its editor decides; the classifier is for other wordings. */
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
 * What the bank says of a question, where it has it: not in the article (of speech on a subject, what else its speaker says), or its
 * paragraphs, the best first. What else is found answers as well only where these are found, too: an editor names the best paragraphs,
 * and not all.
 *
 * @param finding what is found for the question otherwise
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
