import { maxOf } from '../../util/extremes.ts';
import { pushTo } from '../../util/push-to.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type AnalyzedQuery, shareOfSpecificity } from '../query/analyze-query.ts';
import { dotProduct } from '../terms/word-vectors.ts';

/** The match of a question's words with one passage. */
export interface LexicalEvidence {
  /**
   * For each query term, the quality of its best match in the passage or a question in the heading above, relative to that of
   * its best match in the article, 0 to 1.
   */
  readonly matched: readonly number[];
  /** The share of the question's weight that the passage matches, 0 to 1. */
  readonly coverage: number;
  /** The share of the question's specificity that it matches, each match by its confidence, 0 to 1. */
  readonly explained: number;
  /** The coverage of its best sentence, with bigrams, and with the matches of the sentence before at half the weight. */
  readonly bestSentence: number;
  /** For each sentence and query term, the relative quality of its best match in the sentence, 0 to 1. */
  readonly sentences: readonly (readonly number[])[];
  /** The same of the heading above, if that is a question; otherwise nothing. */
  readonly heading: readonly number[] | undefined;
  /** For each sentence, the weight of the question's bigrams in it, as a share of the question's weight. */
  readonly bigrams: readonly number[];
  /** The weighted sum of all signals, comparable between the passages of one article. */
  readonly score: number;
}

/** The match of one passage by itself: BM25, neighbors and vectors are added to its score. */
type WordMatch = Omit<LexicalEvidence, 'score'>;

/** Passages that are reranked: the best by BM25, and the nearest by word vectors. */
const RERANK_DEPTH = { bm25: 50, vectors: 10 } as const;
const BIGRAM_WEIGHT = 0.5;
const PREVIOUS_SENTENCE_WEIGHT = 0.5;
const WEIGHTS = {
  coverage: 1,
  bestSentence: 1,
  bm25: 0.15,
  neighbors: 0.2,
  similarity: 0.2,
  similarSentence: 0.8,
} as const;
/** Weight of a heading or caption: it repeats the text in a few words, and would rank first for that. */
const HEADING_FACTOR = 0.5;

/** The query terms that a term of the article matches, and the bigrams of the question that it begins. */
interface TermMatch {
  /** The query terms that it matches, with the quality of the match relative to that of their best. */
  readonly shares: readonly (readonly [queryTerm: number, share: number])[];
  /** The terms with which it is a bigram of the question, with their weight. */
  readonly followers: ReadonlyMap<string, number> | undefined;
}

/** The terms of the article that match a question, or begin a bigram of it. */
type Matches = ReadonlyMap<string, TermMatch>;

function invertMatches(query: AnalyzedQuery): Matches {
  const shares = new Map<string, [number, number][]>();
  for (const [i, { matches }] of query.terms.entries()) {
    const best = maxOf(matches.values());
    for (const [term, match] of matches) pushTo(shares, term, [i, match / best]);
  }
  return new Map(
    [...shares.keys(), ...query.bigrams.keys()].map((term) => [
      term,
      { shares: shares.get(term) ?? [], followers: query.bigrams.get(term) },
    ]),
  );
}

/** The coverage of a question by a passage, from the matches of its terms. */
export function coverageOf(
  query: AnalyzedQuery,
  matched: readonly number[],
): Pick<LexicalEvidence, 'coverage' | 'explained'> {
  const sum = query.terms.reduce((total, { weight }, i) => total + weight * (matched[i] ?? 0), 0);
  return {
    coverage: sum / (query.weight || 1),
    explained: shareOfSpecificity(query, ({ matchConfidence }, i) => matchConfidence * (matched[i] ?? 0)),
  };
}

/** The match of a passage without a word of the question. */
export function noMatch({ terms }: AnalyzedQuery, sentenceCount: number): WordMatch {
  const none = terms.map(() => 0);
  return {
    matched: none,
    coverage: 0,
    explained: 0,
    bestSentence: 0,
    sentences: Array.from({ length: sentenceCount }, () => none),
    heading: undefined,
    bigrams: Array.from({ length: sentenceCount }, () => 0),
  };
}

/** Matches the sentences of a passage, and a question in the heading above, which counts as one more. */
function matchPassage(
  query: AnalyzedQuery,
  matches: Matches,
  sentenceTerms: ArticleIndex['sentences'][number],
  headingTerms: readonly string[] | undefined,
): WordMatch {
  const weight = query.weight || 1;
  const lines: number[][] = [];
  const bigrams: number[] = [];
  for (const terms of [...sentenceTerms, ...(headingTerms ? [headingTerms] : [])]) {
    const best = query.terms.map(() => 0);
    let adjacent = 0;
    let followers: ReadonlyMap<string, number> | undefined;
    for (const term of terms) {
      adjacent += followers?.get(term) ?? 0;
      // Most terms match nothing.
      const match = matches.get(term);
      followers = match?.followers;
      if (match) for (const [i, share] of match.shares) best[i] = Math.max(best[i] ?? 0, share);
    }
    lines.push(best);
    bigrams.push(adjacent / weight);
  }
  const share = (match: (i: number) => number): number =>
    query.terms.reduce((sum, term, i) => sum + match(i) * term.weight, 0) / weight;
  const matched = query.terms.map((_, i) => Math.max(0, maxOf(lines.map((line) => line[i] ?? 0))));
  const scores = lines.map((line, k) => {
    const previous = lines[k - 1];
    const match = (i: number): number =>
      Math.max(line[i] ?? 0, PREVIOUS_SENTENCE_WEIGHT * (previous?.[i] ?? 0));
    return share(match) + BIGRAM_WEIGHT * (bigrams[k] ?? 0);
  });
  return {
    matched,
    ...coverageOf(query, matched),
    bestSentence: Math.max(0, maxOf(scores)),
    sentences: lines.slice(0, sentenceTerms.length),
    heading: lines[sentenceTerms.length],
    bigrams: bigrams.slice(0, sentenceTerms.length),
  };
}

/**
 * Lexical evidence for the passages that share words with a question, or are near it by word vectors: MiniSearch finds the
 * candidates, which are then scored by their own matches and those of their best sentence and their neighbors.
 */
export function lexicalEvidence(query: AnalyzedQuery, index: ArticleIndex): Map<number, LexicalEvidence> {
  const boosts = new Map<string, number>();
  for (const { matches } of query.terms) {
    for (const [term, weight] of matches) boosts.set(term, Math.max(weight, boosts.get(term) ?? 0));
  }
  const bm25 = index.search(boosts);
  const matches = invertMatches(query);
  const { vector } = query;
  const similarity = (other: Float32Array | undefined): number =>
    vector && other ? dotProduct(vector, other) : 0;
  const similarities = index.passages.map((_, position) => similarity(index.vectors(position)?.passage));
  const similar = vector
    ? [...similarities.entries()]
        .sort(([, a], [, b]) => b - a)
        .slice(0, RERANK_DEPTH.vectors)
        .map(([position]) => position)
    : [];
  const candidates = new Set([...[...bm25.keys()].slice(0, RERANK_DEPTH.bm25), ...similar]);
  const cache = new Map<number, WordMatch>();
  const match = (position: number): WordMatch => {
    const terms = index.sentences[position] ?? [];
    // A passage that BM25 does not find has no word of the question.
    const compute = (): WordMatch =>
      bm25.has(position)
        ? matchPassage(query, matches, terms, index.headings[position])
        : noMatch(query, terms.length);
    const known = cache.get(position) ?? compute();
    cache.set(position, known);
    return known;
  };
  const neighbor = (position: number): number => (bm25.has(position) ? match(position).coverage : 0);
  const evidence = [...candidates].map((position): [number, LexicalEvidence] => {
    const own = match(position);
    const vectors = index.vectors(position);
    const near = [...(vectors?.sentences ?? []), vectors?.heading].map(similarity);
    const sum =
      WEIGHTS.coverage * own.coverage +
      WEIGHTS.bestSentence * own.bestSentence +
      (WEIGHTS.bm25 * (bm25.get(position) ?? 0)) / (query.weight || 1) +
      WEIGHTS.neighbors * Math.max(neighbor(position - 1), neighbor(position + 1)) +
      WEIGHTS.similarity * (similarities[position] ?? 0) +
      WEIGHTS.similarSentence * Math.max(0, maxOf(near));
    return [position, { ...own, score: index.isHeading(position) ? HEADING_FACTOR * sum : sum }];
  });
  return new Map(evidence.sort(([, a], [, b]) => b.score - a.score));
}
