/** Answers to "who said Y": the quotations with Y verbatim. */
import { slice } from '../../corpus/article.ts';
import { originalWords } from '../../text/original-words.ts';
import { overlaps } from '../../text/span.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Finding, found } from '../judgement/judgement.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { verbatimTest } from './verbatim.ts';

const MAX_CHOSEN = 3;

/** Finds the quotations with some words. */
export function findSpeaker(
  words: string,
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  const { article, passages } = index;
  const hasWords = verbatimTest(originalWords(question.text, words));
  const quotations = hasWords
    ? article.quotations.filter((quotation) => hasWords(slice(article, quotation.words)))
    : [];
  const evidence = quotations.length > 0 ? gatherEvidence(question, index, sources) : undefined;
  const quoting = passages.flatMap((passage, position) =>
    evidence && quotations.some((quotation) => overlaps(quotation, passage))
      ? [passageAt(evidence, position)]
      : [],
  );
  if (!evidence || quoting.length === 0) return undefined;
  const answering = quoting.toSorted((a, b) => b.score - a.score).slice(0, MAX_CHOSEN);
  return found({ answering, evidence, reason: `quotation with "${words}"` });
}
