/**
 * Cluster labeling: each cluster of paragraphs is named by one or two noun phrases that most of its paragraphs have, and few
 * others (differential cluster labeling, https://nlp.stanford.edu/IR-book/html/htmledition/cluster-labeling-1.html).
 */

import { MAX_TOPIC_NAME_LENGTH } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { maxOf } from '../../util/extremes.ts';
import { areNameVariants } from './name-variants.ts';
import type { TopicCandidate } from './topic-candidates.ts';

/** Minimum score of a second phrase, relative to the first. */
const MIN_RELATIVE_SCORE = 0.4;
/** The share of what a second phrase gains in paragraphs that the first is in, too. */
const OVERLAP_FACTOR = 0.5;
/** The fewest paragraphs of a cluster that have a second phrase. */
const MIN_PARAGRAPHS = 2;
/** A name fits more than this share of its paragraphs. */
const MIN_FIT = 0.5;
/** Between two phrases. */
export const NAME_SEPARATOR = ', ';

/** A cluster of paragraphs, and the words that name it. */
export interface NamedCluster {
  readonly paragraphs: readonly number[];
  readonly names: readonly Span[];
  /** How far the names fit a paragraph, from 0 to 1. */
  readonly fitAt: (paragraph: number) => number;
}

const lengthOf = ({ start, end }: Span): number => end - start;

interface ScoredName {
  readonly candidate: TopicCandidate | undefined;
  readonly score: number;
}

/** The candidate that names some paragraphs best, and its score. */
function bestName(
  candidates: readonly TopicCandidate[],
  paragraphs: readonly number[],
  weightOf: (paragraph: number) => number,
): ScoredName {
  let best: TopicCandidate | undefined;
  let bestScore = 0;
  for (const candidate of candidates) {
    const { presence, quality } = candidate;
    let inside = 0;
    for (const paragraph of paragraphs) inside += (presence.get(paragraph) ?? 0) * weightOf(paragraph);
    if (inside === 0) continue;
    let all = 0;
    for (const share of presence.values()) all += share;
    const score = (inside / paragraphs.length) * Math.sqrt((inside / all) * quality);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return { candidate: best, score: bestScore };
}

/** How far one of some candidates fits a paragraph. */
const fitOf =
  (candidates: readonly TopicCandidate[]) =>
  (paragraph: number): number =>
    maxOf(candidates.map(({ presence }) => presence.get(paragraph) ?? 0));

/** How far names fit some paragraphs, in paragraphs. */
export const totalFit = (paragraphs: readonly number[], fitAt: (paragraph: number) => number): number =>
  paragraphs.reduce((sum, paragraph) => sum + fitAt(paragraph), 0);

/** True if names fit most of so many paragraphs. */
export const isMost = (fit: number, count: number): boolean => fit > MIN_FIT * count;

/** True if names fit most of some paragraphs. */
const fitsMost = (paragraphs: readonly number[], fitAt: (paragraph: number) => number): boolean =>
  isMost(totalFit(paragraphs, fitAt), paragraphs.length);

/**
 * The first phrase of a name with the second that says as much of what it leaves, or undefined if none does.
 *
 * @param overlapFactor the share of what the second does not gain in paragraphs that the first fits
 */
function withSecond(
  { candidate: first, score }: ScoredName,
  candidates: readonly TopicCandidate[],
  paragraphs: readonly number[],
  overlapFactor: number,
): TopicCandidate[] | undefined {
  if (!first) return undefined;
  const mayFollow = ({ phrase }: TopicCandidate): boolean =>
    !areNameVariants(phrase, first.phrase) &&
    lengthOf(first.phrase) + NAME_SEPARATOR.length + lengthOf(phrase) <= MAX_TOPIC_NAME_LENGTH;
  const weightOf = (paragraph: number): number => 1 - overlapFactor * (first.presence.get(paragraph) ?? 0);
  const second = bestName(candidates.filter(mayFollow), paragraphs, weightOf);
  return second.candidate && second.score >= MIN_RELATIVE_SCORE * score
    ? [first, second.candidate]
    : undefined;
}

/** The phrases that name some paragraphs: one that fits most of them, two that do together, or one that several of them have. */
function bestPhrases(paragraphs: readonly number[], free: readonly TopicCandidate[]): TopicCandidate[] {
  const isAlone = paragraphs.length === 1;
  const leading = free.filter(
    ({ isEstablished, phrase }) => isEstablished || (isAlone && phrase.stems.length > 1),
  );
  const fitsAll = (candidates: readonly TopicCandidate[]): boolean => fitsMost(paragraphs, fitOf(candidates));
  const shared = leading.filter(
    ({ paragraphs: own }) => paragraphs.filter((paragraph) => own.has(paragraph)).length >= MIN_PARAGRAPHS,
  );
  const best = (candidates: readonly TopicCandidate[]): ScoredName =>
    bestName(candidates, paragraphs, () => 1);
  const whole = best(leading.filter((candidate) => fitsAll([candidate])));
  if (whole.candidate) return withSecond(whole, shared, paragraphs, OVERLAP_FACTOR) ?? [whole.candidate];
  const related = free.filter(({ isEstablished, isRelated }) => isEstablished || isRelated);
  for (const following of [leading, related]) {
    const both = withSecond(best(leading), following, paragraphs, 1);
    if (both && fitsAll(both)) return both;
  }
  const { candidate } = best(shared);
  return candidate ? [candidate] : [];
}

/**
 * What some paragraphs call the noun that names them, if most often by one phrase: "harbour crane" for "crane". A noun has one
 * sense in a text (one sense per discourse).
 *
 * @param candidates those that may take its place
 */
function inFull(
  noun: TopicCandidate,
  candidates: readonly TopicCandidate[],
  paragraphs: readonly number[],
): TopicCandidate {
  const { head, isName, stems } = noun.phrase;
  if (isName || stems.length > 1) return noun;
  const countOf = ({ paragraphs: own }: TopicCandidate): number =>
    paragraphs.filter((paragraph) => own.has(paragraph)).length;
  const fuller = candidates.filter(
    ({ phrase }) => phrase.head === head && phrase.stems.length > 1 && !phrase.isName && !phrase.isRole,
  );
  const most = maxOf(fuller.map(countOf));
  const [best, other] = fuller.filter((candidate) => countOf(candidate) === most);
  return best && most > 0 && !other ? best : noun;
}

/** The length of a name of these phrases. */
const nameLength = (phrases: readonly TopicCandidate[]): number =>
  phrases.reduce((length, { phrase }) => length + NAME_SEPARATOR.length + lengthOf(phrase), 0);

/**
 * Names clusters of paragraphs, the largest first.
 *
 * @returns in the order of the clusters, those that names fit, without the paragraphs that theirs does not fit where these are
 *   most; no two names are variants of one another
 */
export function nameClusters(
  clusters: readonly (readonly number[])[],
  candidates: readonly TopicCandidate[],
): NamedCluster[] {
  let free = candidates;
  const name = (paragraphs: readonly number[]): NamedCluster[] => {
    const phrases = bestPhrases(paragraphs, free);
    if (phrases.length === 0) return [];
    const full = phrases.map((phrase) => inFull(phrase, free, paragraphs));
    const shown = nameLength(full) > MAX_TOPIC_NAME_LENGTH ? phrases : full;
    free = free.filter(
      ({ phrase }) => ![...phrases, ...shown].some((taken) => areNameVariants(taken.phrase, phrase)),
    );
    const fitAt = fitOf(phrases);
    const own = fitsMost(paragraphs, fitAt)
      ? paragraphs
      : paragraphs.filter((paragraph) => fitAt(paragraph) > 0);
    return [{ paragraphs: own, names: shown.map(({ phrase }) => phrase), fitAt }];
  };
  const bySize = [...clusters].sort((a, b) => b.length - a.length);
  const named = new Map(bySize.map((paragraphs) => [paragraphs, name(paragraphs)]));
  const inOrder = clusters.flatMap((paragraphs) => named.get(paragraphs) ?? []);
  if (inOrder.length > 0) return inOrder;
  // Any name is better than none.
  const all = clusters.flat();
  const { candidate } = bestName(candidates, all, () => 1);
  if (!candidate) return [];
  const fitAt = fitOf([candidate]);
  return [{ paragraphs: all.filter((paragraph) => fitAt(paragraph) > 0), names: [candidate.phrase], fitAt }];
}
