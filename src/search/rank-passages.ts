/**
 * Lexical ranking: BM25+ finds passages, and the first of them are reranked by how well a single sentence, and the passage as
 * a whole, match the question.
 */
import { slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';
import type { AnalyzedQuery } from './analyze-query.ts';
import { answerTypeScore } from './answer-type-score.ts';
import type { WeightedTerms } from './query-expansion.ts';
import type { SearchIndex } from './search-index.ts';

/** The match of a sentence with a question. */
export interface SentenceMatch {
  /** For each query term, the weight of its best match in the sentence, 0 to 1. */
  readonly termWeights: readonly number[];
  /** The sum of the weights of the question's bigrams in it. */
  readonly bigramScore: number;
}

/** A passage as the words of a question rank it. */
export interface RankedPassage {
  /** Its index in the corpus. */
  readonly id: number;
  /** Comparable only among the passages of one question. */
  readonly score: number;
  /** The share of the question's weight that the passage matches, 0 to 1. */
  readonly coverage: number;
  readonly sentences: readonly SentenceMatch[];
}

/** The passages that are reranked. */
const RERANK_DEPTH = 20;
/**
 * BM25+ with less regard to term frequency (k) and length (b) than MiniSearch's defaults, 1.2 and 0.7: paragraphs are short
 * already.
 *
 * @see https://lucaong.github.io/minisearch/types/MiniSearch.BM25Params.html
 */
const BM25_PARAMETERS = { k: 0.8, b: 0.2, d: 0.5 };
/** The weight of bigrams beside terms when passages are ranked. */
const BIGRAM_WEIGHT = 0.5;

/** The weights of features beside terms, when the sentence that answers is selected. */
const SENTENCE_BIGRAM_WEIGHT = 0.3;
const ANSWER_TYPE_WEIGHT = 0.4;
/** The previous sentence often names what this one calls "he" or "it". */
const PREVIOUS_SENTENCE_WEIGHT = 0.5;

/** Full coverage, with float tolerance. */
export const FULL_COVERAGE = 1 - 1e-9;

/**
 * Matches the sentences of a passage against a question.
 *
 * @param id the passage's index in the corpus
 */
export function matchSentences(
  id: number,
  { terms, termMatches }: AnalyzedQuery,
  index: SearchIndex,
): SentenceMatch[] {
  return (index.sentenceTerms[id] ?? []).map((sentence) => {
    const termWeights = new Array<number>(terms.length).fill(0);
    let bigramScore = 0;
    let bigrams: WeightedTerms | undefined;
    for (const term of sentence) {
      bigramScore += bigrams?.get(term) ?? 0;
      const match = termMatches.get(term);
      for (const [i, weight] of match?.matches ?? []) termWeights[i] = Math.max(weight, termWeights[i] ?? 0);
      bigrams = match?.bigrams;
    }
    return { termWeights, bigramScore };
  });
}

function dotProduct(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function elementwiseMin(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => Math.min(value, b[i] ?? 0));
}

/** For each query term, the weight of its best match in any of the sentences. */
function maxOverSentences(sentences: readonly SentenceMatch[], { terms }: AnalyzedQuery): number[] {
  return terms.map((_, i) => Math.max(0, ...sentences.map(({ termWeights }) => termWeights[i] ?? 0)));
}

/**
 * Ranks the passages that have an index term of the question, best first.
 *
 * @param isInScope takes a passage's index in the corpus. Default: all passages are in scope
 */
export function rankPassages(
  query: AnalyzedQuery,
  index: SearchIndex,
  isInScope: (id: number) => boolean = () => true,
): RankedPassage[] {
  const boosts = new Map<string, number>();
  for (const { indexTerms } of query.terms) {
    for (const [term, weight] of indexTerms) boosts.set(term, Math.max(weight, boosts.get(term) ?? 0));
  }
  const idfs = query.terms.map(({ weight }) => weight);
  return index.inverted
    .search([...boosts.keys()].join(' '), {
      filter: ({ id }) => isInScope(Number(id)),
      boostTerm: (term) => boosts.get(term) ?? 0,
      bm25: BM25_PARAMETERS,
    })
    .slice(0, RERANK_DEPTH)
    .map(({ id, score, terms, queryTerms }) => {
      const sentences = matchSentences(Number(id), query, index);
      const bestSentenceScore = Math.max(
        ...sentences.map(
          ({ termWeights, bigramScore }) => dotProduct(termWeights, idfs) + BIGRAM_WEIGHT * bigramScore,
        ),
      );
      const passageWeights = maxOverSentences(sentences, query);
      const coveredWeights = query.terms.map(({ indexTerms }, i) =>
        terms.some((term) => indexTerms.has(term)) ? 1 : (passageWeights[i] ?? 0),
      );
      // MiniSearch multiplies the BM25+ score by the number of query terms that match.
      const bm25 = score / queryTerms.length;
      return {
        id: Number(id),
        score: bm25 + bestSentenceScore + dotProduct(passageWeights, idfs),
        coverage: dotProduct(coveredWeights, idfs) / (query.weight || 1),
        sentences,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** The inverse document frequency of each query term, with the sentences of one passage for documents. */
function sentenceIdfs(sentences: readonly SentenceMatch[], { terms }: AnalyzedQuery): number[] {
  return terms.map((_, i) => {
    const frequency = sentences.reduce((sum, { termWeights }) => sum + (termWeights[i] ?? 0), 0);
    return Math.log(1 + (sentences.length - frequency + 0.5) / (frequency + 0.5));
  });
}

/**
 * Selects the sentence of a passage that answers: it matches the query terms that are rare among the passage's sentences, by
 * itself or with the previous sentence, and contains an answer of the expected type. Of equals, the first.
 *
 * @param sentences the matches of the passage's sentences
 */
export function selectAnswerSentence(
  passage: Passage,
  query: AnalyzedQuery,
  index: SearchIndex,
  sentences: readonly SentenceMatch[],
): Span | undefined {
  const { answerType, vocabulary } = query;
  const { article } = passage;
  const entityWords = index.entityWords.get(article);
  const idfs = sentenceIdfs(sentences, query);
  const maxTermScore = dotProduct(maxOverSentences(sentences, query), idfs) || 1;
  const scores = sentences.map(({ termWeights, bigramScore }, i) => {
    const termScore = dotProduct(termWeights, idfs) / maxTermScore;
    const previous = sentences[i - 1]?.termWeights ?? [];
    // The weight of query terms that only the previous sentence has.
    const previousSentenceScore =
      dotProduct(previous, idfs) - dotProduct(elementwiseMin(previous, termWeights), idfs);
    const span = passage.sentences[i];
    const typeScore =
      answerType && termScore > 0 && span && entityWords
        ? answerTypeScore(slice(article, span), answerType, vocabulary, entityWords)
        : 0;
    return (
      termScore +
      (SENTENCE_BIGRAM_WEIGHT * bigramScore) / (query.weight || 1) +
      ANSWER_TYPE_WEIGHT * typeScore +
      (PREVIOUS_SENTENCE_WEIGHT * previousSentenceScore) / maxTermScore
    );
  });
  return passage.sentences[scores.indexOf(Math.max(...scores))];
}
