/**
 * Question answering: finds the passages that answer a question, or that the articles do not answer it.
 *
 * Articles with a question bank are searched by a classifier that has learned which paragraph answers which questions, and
 * which questions none answers; all others lexically.
 */
import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';
import { type AnalyzedQuery, analyzeQuery } from './analyze-query.ts';
import { classify } from './classifier.ts';
import { NO_ANSWER_CLASS, type ParagraphClassifier } from './paragraph-classifier.ts';
import {
  FULL_COVERAGE,
  matchSentences,
  type RankedPassage,
  rankPassages,
  selectAnswerSentence,
} from './rank-passages.ts';
import type { SearchIndex } from './search-index.ts';
import { stopWords } from './stop-words.ts';

/** A passage that answers, or may answer. */
export interface Hit {
  readonly passage: Passage;
  /** The sentence of it that answers. */
  readonly sentence: Span;
  /** A probability, and up to {@link COVERAGE_BONUS} more for words that the passage shares with the question. */
  readonly confidence: number;
}

/** The result of a search. */
export interface Answer {
  /** The passages that answer, best first, at most three; none where the articles do not answer. */
  readonly hits: readonly Hit[];
  /** The hits and further candidates, best first, at most five; none where there are no hits. */
  readonly ranked: readonly Hit[];
  /** The passages of `ranked`; where the articles do not answer, the nearest ones, at most five. */
  readonly nearest: readonly Passage[];
}

/** Restricts a search. */
export interface SearchScope {
  /** The only article to search. Default: all. */
  readonly article?: Article | undefined;
}

const MAX_HITS = 3;
const MAX_RANKED = 5;
/** Further passages are hits if their confidence is at least this share of the best one's. */
const HIT_THRESHOLD = 0.4;
/** The classifier refuses a question that has no answer with a greater probability than this. */
const NO_ANSWER_THRESHOLD = 0.85;
/** Subtracted from that probability in proportion to the coverage of the best candidate. */
const OVERLAP_DISCOUNT = 0.3;
/** The classifier also refuses a question when no candidate has this confidence: "what about it?" */
const MIN_CONFIDENCE = 0.175;
/** Added to a probability in proportion to coverage: it decides between equals. */
const COVERAGE_BONUS = 0.1;
/** Without a classifier, a question is refused when no passage covers this share of it. */
const MIN_ANSWER_COVERAGE = 0.3;
/** The confidence of a lexical match, compared with the classifier's. */
const LEXICAL_WEIGHT = 0.5;

/** Confidences of passages, by their index in the corpus. */
type PassageScores = ReadonlyMap<number, number>;

/** The passages that one way of searching suggests. */
interface Candidates {
  /** Those that answer; none where the question is refused. */
  readonly answering: PassageScores;
  /** The same, or where the question is refused, what comes nearest to it. */
  readonly nearest: PassageScores;
}

const NO_CANDIDATES: Candidates = { answering: new Map(), nearest: new Map() };

/** A candidate of the classifier. */
interface ClassifiedPassage {
  readonly id: number;
  readonly coverage: number;
  readonly confidence: number;
}

function topK(scores: PassageScores): [id: number, confidence: number][] {
  return [...scores].sort(([, a], [, b]) => b - a).slice(0, MAX_RANKED);
}

function scoresOf(passages: readonly ClassifiedPassage[]): PassageScores {
  return new Map(passages.map(({ id, confidence }) => [id, confidence]));
}

/**
 * Scores passages for a question that none of them answers: the topic, which is the question without its stop words, counts
 * as much as the whole question, since "how old" resembles "how long".
 *
 * @param probabilities those of the classes for the whole question
 */
function scoreByTopic(
  query: AnalyzedQuery,
  probabilities: readonly number[],
  passages: readonly ClassifiedPassage[],
  { model, classes }: ParagraphClassifier,
): PassageScores {
  const topicWords = query.tokens.filter((word) => !stopWords.has(word));
  const topicProbabilities = classify(topicWords, model);
  /** The conditional probability of a class, given that some paragraph answers. */
  const givenAnswer = (distribution: readonly number[], paragraphClass: number): number =>
    (distribution[paragraphClass] ?? 0) / (1 - (distribution[NO_ANSWER_CLASS] ?? 0) || 1);
  return new Map(
    passages.map(({ id }) => {
      const paragraphClass = classes.get(id) ?? NO_ANSWER_CLASS;
      return [
        id,
        givenAnswer(probabilities, paragraphClass) + givenAnswer(topicProbabilities, paragraphClass),
      ];
    }),
  );
}

/** Finds candidates in the articles that have a question bank. */
function scoreByClassifier(
  query: AnalyzedQuery,
  lexical: readonly RankedPassage[],
  classifier: ParagraphClassifier,
  isInScope: (id: number) => boolean,
): Candidates {
  const probabilities = classify(query.tokens, classifier.model);
  const coverages = new Map(lexical.map(({ id, coverage }) => [id, coverage]));
  const passages = [...classifier.classes]
    .filter(([id]) => isInScope(id))
    .map(([id, paragraphClass]): ClassifiedPassage => {
      // The passages of a long paragraph are of one class; coverage tells which of them answers.
      const coverage = coverages.get(id) ?? 0;
      return {
        id,
        coverage,
        confidence: (probabilities[paragraphClass] ?? 0) + COVERAGE_BONUS * coverage,
      };
    });
  if (passages.length === 0) return NO_CANDIDATES;
  const best = passages.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const noAnswer = (probabilities[NO_ANSWER_CLASS] ?? 0) - OVERLAP_DISCOUNT * best.coverage;
  if (noAnswer <= NO_ANSWER_THRESHOLD && best.confidence >= MIN_CONFIDENCE) {
    const answering = scoresOf(passages);
    return { answering, nearest: answering };
  }
  // Keywords alone ("white house", "bogota") are never refused where a passage has them all: they ask nothing.
  const isKeywordQuery = query.terms.length === query.vocabulary.size;
  return {
    answering: scoresOf(isKeywordQuery ? passages.filter(({ coverage }) => coverage >= FULL_COVERAGE) : []),
    nearest: scoreByTopic(query, probabilities, passages, classifier),
  };
}

/** Finds candidates by the words that question and passage share. */
function scoreLexically(ranked: readonly RankedPassage[]): Candidates {
  const [best] = ranked;
  if (!best) return NO_CANDIDATES;
  const coverage = Math.max(...ranked.map((passage) => passage.coverage));
  const nearest = new Map(
    ranked.map(({ id, score }) => [id, LEXICAL_WEIGHT * (score / best.score) * coverage]),
  );
  return { answering: coverage < MIN_ANSWER_COVERAGE ? new Map() : nearest, nearest };
}

/**
 * Answers a question from the passages of the corpus.
 *
 * @param scope Default: all articles
 */
export function answer(
  question: string,
  corpus: Corpus,
  index: SearchIndex,
  { article }: SearchScope = {},
): Answer {
  const query = analyzeQuery(question, corpus.names, index);
  const isInScope = (id: number): boolean => !article || corpus.passages[id]?.article === article;
  const lexical = rankPassages(query, index, isInScope);
  const sentences = new Map(lexical.map((passage) => [passage.id, passage.sentences]));
  const classifier = index.classifier();
  const classified = classifier ? scoreByClassifier(query, lexical, classifier, isInScope) : NO_CANDIDATES;
  const unclassified = scoreLexically(lexical.filter(({ id }) => !classifier?.classes.has(id)));

  const answering = new Map([...classified.answering, ...unclassified.answering]);
  const ranked = topK(answering).flatMap(([id, confidence]): Hit[] => {
    const passage = corpus.passages[id];
    const matches = sentences.get(id) ?? matchSentences(id, query, index);
    const sentence = passage && selectAnswerSentence(passage, query, index, matches);
    return passage && sentence ? [{ passage, sentence, confidence }] : [];
  });
  const threshold = Math.max((ranked[0]?.confidence ?? 0) * HIT_THRESHOLD, MIN_CONFIDENCE);
  const hits = ranked.filter(({ confidence }, i) => i === 0 || confidence >= threshold).slice(0, MAX_HITS);
  if (ranked.length > 0) return { hits, ranked, nearest: ranked.map(({ passage }) => passage) };
  const nearest = new Map([...classified.nearest, ...unclassified.nearest]);
  return { hits, ranked, nearest: topK(nearest).flatMap(([id]) => corpus.passages[id] ?? []) };
}
