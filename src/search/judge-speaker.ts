/** Judges "who said Y", where Y is verbatim in a quotation. */
import { slice } from '../corpus/article.ts';
import { originalWords } from '../text/original-words.ts';
import { overlaps } from '../text/span.ts';
import type { ArticleIndex } from './article-index.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { verbatimTest } from './verbatim.ts';

const MAX_CHOSEN = 3;

/** @returns `undefined` where no quotation has the words */
export function judgeSpeaker(
  question: string,
  words: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const { article, passages } = index;
  const hasWords = verbatimTest(originalWords(question, words));
  const quotations = hasWords
    ? article.quotations.filter((quotation) => hasWords(slice(article, quotation.words)))
    : [];
  if (quotations.length === 0) return undefined;
  const evidence = gatherEvidence(question, index, sources);
  const chosen = passages.flatMap((passage, position) =>
    quotations.some((quotation) => overlaps(quotation, passage)) ? [passageAt(evidence, position)] : [],
  );
  if (chosen.length === 0) return undefined;
  return {
    outcome: 'answer',
    chosen: chosen.toSorted((a, b) => b.score - a.score).slice(0, MAX_CHOSEN),
    evidence,
    confidence: 1,
    reason: `quotation with "${words}"`,
  };
}
