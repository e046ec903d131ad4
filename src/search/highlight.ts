/** The parts of a passage to show in bold: the sentences that answer, or the words that were asked for. */
import { slice } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import { maxOf, minOf } from '../util/extremes.ts';
import { answerTypeScore } from './answer-type.ts';
import type { ArticleIndex } from './article-index.ts';
import { inverseDocumentFrequency } from './article-snapshot.ts';
import { type Evidence, passageAt, type ScoredPassage } from './evidence.ts';

const WEIGHTS = { bigrams: 0.3, answerType: 0.4, previousSentence: 0.5 } as const;
/** Minimum score of a second sentence, relative to the best. */
const MIN_RELATIVE_SCORE = 0.75;
const MAX_SENTENCES = 2;

/** Scores each sentence by the words that it matches, weighted by their rarity in the passage. */
function sentenceScores(
  { position, lexical }: ScoredPassage,
  { query: { terms, expected, asked } }: Evidence,
  index: ArticleIndex,
): { readonly score: number; readonly typeScore: number }[] {
  const spans = index.passages[position]?.sentences ?? [];
  const matches = lexical?.sentences ?? [];
  const rarities = terms.map((_, i) => {
    const count = matches.reduce((sum, sentence) => sum + (sentence[i] ?? 0), 0);
    return inverseDocumentFrequency(count, matches.length);
  });
  const whole = rarities.reduce((sum, rarity, i) => sum + rarity * (lexical?.matched[i] ?? 0), 0) || 1;
  return spans.map((span, k) => {
    const [own, previous] = [matches[k] ?? [], matches[k - 1] ?? []];
    const ownSum = rarities.reduce((sum, rarity, i) => sum + rarity * (own[i] ?? 0), 0);
    const previousSum = rarities.reduce(
      (sum, rarity, i) => sum + rarity * Math.max(0, (previous[i] ?? 0) - (own[i] ?? 0)),
      0,
    );
    const typeScore =
      expected && ownSum + previousSum > 0
        ? answerTypeScore(slice(index.article, span), expected, asked, index)
        : 0;
    const score =
      (ownSum + WEIGHTS.previousSentence * previousSum) / whole +
      WEIGHTS.bigrams * (lexical?.bigrams[k] ?? 0) +
      WEIGHTS.answerType * typeScore;
    return { score, typeScore };
  });
}

/** The sentences of a passage that answer, the best first, and others that answer as well; of equals, the earlier first. */
function rankedSentences(passage: ScoredPassage, evidence: Evidence, index: ArticleIndex): Span[] {
  const spans = index.passages[passage.position]?.sentences ?? [];
  const { expected } = evidence.query;
  const scored = sentenceScores(passage, evidence, index)
    .flatMap((scores, i) => {
      const span = spans[i];
      return span ? [{ ...scores, span }] : [];
    })
    // A wording is only where somebody is quoted.
    .sort((a, b) => (expected?.type === 'wording' ? b.typeScore - a.typeScore : 0) || b.score - a.score);
  const [best] = scored;
  return scored
    .filter(
      (each) =>
        each === best ||
        (best !== undefined &&
          best.score > 0 &&
          each.score >= MIN_RELATIVE_SCORE * best.score &&
          (!expected || each.typeScore >= best.typeScore)),
    )
    .map(({ span }) => span);
}

/** A sentence with the rest of its quotations in the passage: “Keep off. This means you.” */
function withWholeQuotations(sentence: Span, passage: Span, { article }: ArticleIndex): Span {
  const parts = [sentence, ...article.quotations.filter((quotation) => overlaps(quotation, sentence))];
  return {
    start: Math.max(passage.start, minOf(parts.map(({ start }) => start))),
    end: Math.min(passage.end, maxOf(parts.map(({ end }) => end))),
  };
}

/**
 * The sentences of a passage that answer, in reading order: the best, and another that answers as well. Where a wording is
 * asked for, the best alone, with its quotations whole.
 */
export function answerSentences(passage: ScoredPassage, evidence: Evidence, index: ArticleIndex): Span[] {
  const ranked = rankedSentences(passage, evidence, index);
  const whole = index.passages[passage.position];
  if (whole && evidence.query.expected?.type === 'wording')
    return ranked.slice(0, 1).map((sentence) => withWholeQuotations(sentence, whole, index));
  return ranked.slice(0, MAX_SENTENCES).sort((a, b) => a.start - b.start);
}

/**
 * The words of some speakers in a passage, each quotation whole with its marks, and the sentence that reports what they say on a
 * subject, if it matches that best; empty where all of their speech is reported.
 *
 * @param subject the evidence for the subject. Default: none, all that they say
 */
export function speakerWords(
  speakers: readonly string[],
  position: number,
  index: ArticleIndex,
  subject?: Evidence,
): Span[] {
  const passage = index.passages[position];
  if (!passage) return [];
  const { quotations, reportedSpeech } = index.article;
  const words = quotations
    .filter(({ speaker, ...span }) => speakers.some((name) => name === speaker) && overlaps(span, passage))
    .map(({ start, end }) => ({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) }));
  const [best] = subject ? rankedSentences(passageAt(subject, position), subject, index) : [];
  const isReported =
    best !== undefined &&
    !words.some((quoted) => overlaps(quoted, best)) &&
    reportedSpeech.some(({ speaker, sentence }) => speakers.includes(speaker) && overlaps(sentence, best));
  return isReported ? [...words, best].sort((a, b) => a.start - b.start) : words;
}
