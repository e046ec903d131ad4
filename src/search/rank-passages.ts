import type { Corpus } from '../analysis/corpus.ts';
import { slice } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import type { AnalyzedQuery } from './analyze-query.ts';
import { answerTypeScore } from './answer-type-score.ts';
import type { SearchIndex } from './search-index.ts';

/** A passage as the words of a question rank it. */
export interface RankedPassage {
  /** Its place in the corpus. */
  readonly id: number;
  /** Comparable among passages for one question only. */
  readonly score: number;
  /** The share of the question's weight that the passage has words for, 0 to 1. */
  readonly coverage: number;
  /** What each of its sentences has of the question. */
  readonly sentences: readonly SentenceMatch[];
}

/** How many passages, by BM25 alone, are looked at closely. */
const RERANK_DEPTH = 20;
/**
 * BM25+ with less regard to repetition (k) and to length (b) than MiniSearch's defaults, 1.2 and 0.7: paragraphs are
 * short already.
 *
 * @see https://lucaong.github.io/minisearch/types/MiniSearch.BM25Params.html
 */
const BM25 = { k: 0.8, b: 0.2, d: 0.5 };
/** What neighbours in the question count that are neighbours in a sentence too, beside words. */
const BIGRAM_WEIGHT = 0.5;

/** What neighbours tell about a sentence, of the question's whole weight. */
const SENTENCE_BIGRAM_WEIGHT = 0.3;
/** What holding the kind of thing that is asked for tells. */
const ANSWER_TYPE_WEIGHT = 0.4;
/** What the words of the sentence before tell: "he" is who that one names. */
const PREVIOUS_SENTENCE_WEIGHT = 0.5;

/** What one sentence has of a question. */
export interface SentenceMatch {
  /** How far it has each of the question's words, 0 to 1. */
  readonly termWeights: readonly number[];
  /** What the question's neighbours weigh that are neighbours in it. */
  readonly bigramScore: number;
}

/** What each sentence of a passage has of a question. */
export function matchSentences(
  id: number,
  { terms: words, termMatches: senses }: AnalyzedQuery,
  index: SearchIndex,
): SentenceMatch[] {
  return (index.sentences[id] ?? []).map((terms) => {
    const counts = new Array<number>(words.length).fill(0);
    let neighbours = 0;
    let before: ReadonlyMap<string, number> | undefined;
    for (const term of terms) {
      if (before) neighbours += before.get(term) ?? 0;
      const sense = senses.get(term);
      before = sense?.bigrams;
      if (!sense) continue;
      for (const [word, count] of sense.matches) if (count > (counts[word] ?? 0)) counts[word] = count;
    }
    return { termWeights: counts, bigramScore: neighbours };
  });
}

/** The sum of what the words weigh, as far as they count. */
function weightedSum(counts: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let word = 0; word < counts.length; word += 1) sum += (counts[word] ?? 0) * (weights[word] ?? 0);
  return sum;
}

/** How far two sentences have each word, both of them. */
function elementwiseMin(counts: readonly number[], others: readonly number[]): number[] {
  return counts.map((count, word) => Math.min(count, others[word] ?? 0));
}

/** How far any of the sentences has each word. */
function maxOverSentences(found: readonly SentenceMatch[], { terms: words }: AnalyzedQuery): number[] {
  const most = new Array<number>(words.length).fill(0);
  for (const { termWeights: counts } of found) {
    for (let word = 0; word < most.length; word += 1) {
      most[word] = Math.max(most[word] ?? 0, counts[word] ?? 0);
    }
  }
  return most;
}

/**
 * The passages with words of the question, best first: MiniSearch's BM25+ over the question's words and what stands for
 * them, and for the first of these what they, and their best sentence, have of it, counting words that have to do with
 * the question's.
 *
 * @param isWithin whether the passage in a place of the corpus is to be looked at. Default: all are
 */
export function rankPassages(
  question: AnalyzedQuery,
  index: SearchIndex,
  isWithin: (id: number) => boolean = () => true,
): RankedPassage[] {
  const boosts = new Map<string, number>();
  for (const { indexTerms: terms } of question.terms) {
    for (const [term, count] of terms) boosts.set(term, Math.max(count, boosts.get(term) ?? 0));
  }
  const weights = question.terms.map(({ weight }) => weight);
  return index.passages
    .search([...boosts.keys()].join(' '), {
      filter: ({ id }) => isWithin(Number(id)),
      boostTerm: (term) => boosts.get(term) ?? 0,
      bm25: BM25,
    })
    .slice(0, RERANK_DEPTH)
    .map(({ id, score, terms, queryTerms }) => {
      const found = matchSentences(Number(id), question, index);
      const best = Math.max(
        ...found.map(
          ({ termWeights: counts, bigramScore: neighbours }) =>
            weightedSum(counts, weights) + BIGRAM_WEIGHT * neighbours,
        ),
      );
      const had = maxOverSentences(found, question);
      const covered = weightedSum(had, weights);
      const said = question.terms.map((word, i) =>
        terms.some((term) => word.indexTerms.has(term)) ? 1 : (had[i] ?? 0),
      );
      // MiniSearch multiplies what the terms give by how many of them the passage has.
      return {
        id: Number(id),
        score: score / queryTerms.length + best + covered,
        coverage: weightedSum(said, weights) / (question.weight || 1),
        sentences: found,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * The sentence of a passage that answers, the first of equals: the one with the words of the question that the fewest of
 * its sentences have, or that follows on them, and that holds the kind of thing that is asked for.
 *
 * @param found what each of its sentences has of the question
 */
export function selectAnswerSentence(
  id: number,
  question: AnalyzedQuery,
  corpus: Corpus,
  found: readonly SentenceMatch[],
): Span | undefined {
  const passage = corpus.passages[id];
  // The inverse document frequency of each word, with sentences for documents.
  const rarities = question.terms.map((_, word) => {
    const having = found.reduce((sum, { termWeights: counts }) => sum + (counts[word] ?? 0), 0);
    return Math.log(1 + (found.length - having + 0.5) / (having + 0.5));
  });
  const whole = weightedSum(maxOverSentences(found, question), rarities) || 1;
  const { answerType: kind, vocabulary: asked } = question;
  const scores = found.map(({ termWeights: counts, bigramScore: neighbours }, i) => {
    const own = weightedSum(counts, rarities) / whole;
    const before = found[i - 1]?.termWeights;
    const lent = before
      ? weightedSum(before, rarities) - weightedSum(elementwiseMin(before, counts), rarities)
      : 0;
    const span = passage?.sentences[i];
    const held =
      kind && own > 0 && passage && span
        ? answerTypeScore(slice(passage.article, span), kind, asked, passage.article)
        : 0;
    return (
      own +
      (SENTENCE_BIGRAM_WEIGHT * neighbours) / (question.weight || 1) +
      ANSWER_TYPE_WEIGHT * held +
      (PREVIOUS_SENTENCE_WEIGHT * lent) / whole
    );
  });
  return passage?.sentences[scores.indexOf(Math.max(...scores))];
}
