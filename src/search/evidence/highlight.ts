/** The parts of a passage to show in bold: the sentences that answer, or the words that were asked for. */

import { hasNegation } from '../../analysis/grammar/negative-words.ts';
import { type QuotedWords, slice } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { contains, mergeSpans, overlaps, type Span } from '../../text/span.ts';
import { distinctBy } from '../../util/distinct-by.ts';
import { maxOf, minOf } from '../../util/extremes.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { inverseDocumentFrequency } from '../index/article-snapshot.ts';
import { mentionsIn } from '../index/passage-people.ts';
import { quotationsIn, reportsIn } from '../index/passage-speakers.ts';
import { type Evidence, passageAt, type ScoredPassage } from './evidence.ts';

const WEIGHTS = { bigrams: 0.3, answerType: 0.4, previousSentence: 0.5 } as const;
/** Minimum score of a second sentence, relative to the best. */
const MIN_SENTENCE_SCORE = 0.75;
const MAX_SENTENCES = 2;
/** Minimum score of a speaker’s words on a subject, relative to those that match it best. */
const MIN_SUBJECT_SCORE = 0.3;
/** The part of its score that words on a subject hand on to those that go on from them. */
const CONTINUED_SUBJECT = 0.6;

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Scores each sentence by the words that it matches, weighted by their rarity in the passage. */
function sentenceScores(
  { position, lexical }: ScoredPassage,
  { query: { terms, answerScore } }: Evidence,
  index: ArticleIndex,
): { readonly score: number; readonly typeScore: number }[] {
  const spans = index.passages[position]?.sentences ?? [];
  const matches = lexical?.sentences ?? [];
  const rarities = terms.map((_, i) => {
    const count = matches.reduce((sum, sentence) => sum + (sentence[i] ?? 0), 0);
    return inverseDocumentFrequency(count, matches.length);
  });
  const whole = rarities.reduce((sum, rarity, i) => sum + rarity * (lexical?.matched[i] ?? 0), 0) || 1;
  const scored = spans.map((span, k) => {
    const [own, previous] = [matches[k] ?? [], matches[k - 1] ?? []];
    const ownSum = rarities.reduce((sum, rarity, i) => sum + rarity * (own[i] ?? 0), 0);
    const previousSum = rarities.reduce(
      (sum, rarity, i) => sum + rarity * Math.max(0, (previous[i] ?? 0) - (own[i] ?? 0)),
      0,
    );
    const typeScore = ownSum + previousSum > 0 ? answerScore(span) : 0;
    const score =
      (ownSum + WEIGHTS.previousSentence * previousSum) / whole +
      WEIGHTS.bigrams * (lexical?.bigrams[k] ?? 0) +
      WEIGHTS.answerType * typeScore;
    return { score, typeScore };
  });
  return scored.map(({ score, typeScore }, k) => {
    const question = spans[k - 1];
    const inherited =
      question && endsInQuestion(slice(index.article, question)) ? (scored[k - 1]?.score ?? 0) : 0;
    return { score: Math.max(score, inherited), typeScore };
  });
}

interface ScoredSentence {
  readonly span: Span;
  readonly score: number;
  readonly typeScore: number;
}

/** Those sentences, best first, that may answer at all: of a question for what is not so, the negated ones if any are on it. */
function byScore(
  scored: readonly ScoredSentence[],
  evidence: Evidence,
  index: ArticleIndex,
): ScoredSentence[] {
  const { expected, isNegated } = evidence.query;
  const isNegative = ({ span, score }: ScoredSentence): boolean =>
    score > 0 && hasNegation(slice(index.article, span));
  const negated = isNegated ? scored.filter(isNegative) : [];
  // A wording is only where somebody is quoted.
  return [...(negated.length > 0 ? negated : scored)].sort(
    (a, b) => (expected?.type === 'wording' ? b.typeScore - a.typeScore : 0) || b.score - a.score,
  );
}

/** The sentences of a passage that answer, the best first, and others that answer as well; of equals, the earlier first. */
function rankedSentences(passage: ScoredPassage, evidence: Evidence, index: ArticleIndex): Span[] {
  const spans = index.passages[passage.position]?.sentences ?? [];
  const { expected } = evidence.query;
  const scored = sentenceScores(passage, evidence, index).flatMap((scores, i) => {
    const span = spans[i];
    return span ? [{ ...scores, span }] : [];
  });
  const ranked = byScore(scored, evidence, index);
  const [best] = ranked;
  return ranked
    .filter(
      (each) =>
        each === best ||
        (best !== undefined &&
          best.score > 0 &&
          each.score >= MIN_SENTENCE_SCORE * best.score &&
          (!expected || each.typeScore >= best.typeScore)),
    )
    .map(({ span }) => span);
}

/** In UTF-16 units. Of a longer quotation, or a turn, one sentence may be set in bold without the others. */
const MAX_WHOLE_QUOTATION = 200;

/** A sentence with the rest of those quotations in the passage that it has a part of: “Keep off. This means you.” */
function withWholeQuotations(sentence: Span, passage: Span, quotations: readonly Span[]): Span {
  const parts = [sentence, ...quotations.filter((quotation) => overlaps(quotation, sentence))];
  return {
    start: Math.max(passage.start, minOf(parts.map(({ start }) => start))),
    end: Math.min(passage.end, maxOf(parts.map(({ end }) => end))),
  };
}

/** True for a quotation that is not shown in parts. */
const isShort = ({ turn, start, end }: QuotedWords): boolean =>
  turn === undefined && end - start <= MAX_WHOLE_QUOTATION;

/**
 * The sentences of a passage that answer, in reading order, with the rest of short quotations: the best, and another that
 * answers as well. Where a wording is asked for, the best alone, with its quotations whole.
 */
export function answerSentences(passage: ScoredPassage, evidence: Evidence, index: ArticleIndex): Span[] {
  const ranked = rankedSentences(passage, evidence, index);
  const whole = index.passages[passage.position];
  if (!whole) return [];
  const { quotations } = index.article;
  if (evidence.query.expected?.type === 'wording')
    return ranked.slice(0, 1).map((sentence) => withWholeQuotations(sentence, whole, quotations));
  const short = quotations.filter(isShort);
  return mergeSpans(ranked.slice(0, MAX_SENTENCES).map((one) => withWholeQuotations(one, whole, short)));
}

/** The sentences of a passage with any of some words, in reading order. */
export const sentencesWith = (words: readonly Span[], { sentences }: Passage): Span[] =>
  sentences.filter((sentence) => words.some((span) => overlaps(span, sentence)));

/** Spans, each with the best score of the sentences that it overlaps. */
function scoreSpans(
  spans: readonly Span[],
  passage: ScoredPassage,
  subject: Evidence,
  index: ArticleIndex,
): { readonly span: Span; readonly score: number }[] {
  const sentences = index.passages[passage.position]?.sentences ?? [];
  const scores = sentenceScores(passage, subject, index);
  return spans.map((span) => ({
    span,
    score: maxOf(sentences.map((sentence, i) => (overlaps(sentence, span) ? (scores[i]?.score ?? 0) : 0))),
  }));
}

/** True for a sentence that means one of the speakers, and is no speech: "Bell had checked the rope". */
function isOnSpeakers(sentence: Span, speakers: readonly string[], { article }: ArticleIndex): boolean {
  return (
    quotationsIn(sentence, article).length === 0 &&
    reportsIn(sentence, article).length === 0 &&
    mentionsIn(sentence, article).some(({ person }) => speakers.includes(person))
  );
}

/**
 * Of the words of some speakers, those on a subject with what goes on from them; all, if none has a word of it: "Bell replied
 * that he had caused it." And the sentence on the speakers that matches it better, if there is one.
 */
function onSubject(
  words: readonly Span[],
  speakers: readonly string[],
  passage: ScoredPassage,
  subject: Evidence,
  index: ArticleIndex,
): readonly Span[] {
  const sentences = index.passages[passage.position]?.sentences ?? [];
  const beside = sentences.filter((sentence) => isOnSpeakers(sentence, speakers, index));
  const [best] = scoreSpans(beside, passage, subject, index).sort((a, b) => b.score - a.score);
  const scored = scoreSpans(words, passage, subject, index);
  const most = Math.max(0, maxOf(scored.map(({ score }) => score)));
  const chosen: Span[] = [];
  let carried = 0;
  for (const { span, score } of scored) {
    carried = Math.max(score, CONTINUED_SUBJECT * carried);
    if (carried >= MIN_SUBJECT_SCORE * most) chosen.push(span);
  }
  if (best !== undefined && best.score > most) chosen.push(best.span);
  return chosen.sort(byStart);
}

/**
 * The words of some speakers in a passage, in reading order: each quotation whole with its marks, and the sentences that report
 * what they say, or quote no more than a fragment.
 *
 * @param subject the evidence for the subject. Default: none, all that they say
 */
export function speakerWords(
  speakers: readonly string[],
  position: number,
  index: ArticleIndex,
  subject?: Evidence,
): readonly Span[] {
  const passage = index.passages[position];
  if (!passage) return [];
  const { article } = index;
  const isTheirs = ({ speaker }: { readonly speaker: string | undefined }): boolean =>
    speaker !== undefined && speakers.includes(speaker);
  const own = quotationsIn(passage, article).filter(isTheirs);
  const whole = own.filter(({ fragment }) => !fragment);
  const isQuotedWhole = (sentence: Span): boolean => whole.some((quotation) => overlaps(quotation, sentence));
  /** The clause of reported speech around a quotation, or its sentence. */
  const reportAround = (quotation: Span): Span | undefined =>
    reportsIn(quotation, article).find((report) => isTheirs(report) && contains(report, quotation));
  const quoted = own.map((quotation) =>
    quotation.fragment && !isQuotedWhole(quotation.sentence)
      ? (reportAround(quotation) ?? quotation.sentence)
      : quotation,
  );
  const reported = reportsIn(passage, article).filter((report) => isTheirs(report) && !isQuotedWhole(report));
  const words = distinctBy([...quoted, ...reported], ({ start }) => start)
    .map(({ start, end }) => ({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) }))
    .sort(byStart);
  return subject ? onSubject(words, speakers, passageAt(subject, position), subject, index) : words;
}
