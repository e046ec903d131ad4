import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';
import { type AnalyzedQuery, analyzeQuery } from './analyze-query.ts';
import { classify } from './classifier.ts';
import { matchSentences, type RankedPassage, rankPassages, selectAnswerSentence } from './rank-passages.ts';
import type { BankIndex, SearchIndex } from './search-index.ts';
import { stopWords } from './stop-words.ts';

/** A passage that answers, or may answer. */
export interface Hit {
  readonly passage: Passage;
  /** The sentence of it that answers. */
  readonly sentence: Span;
  /** How sure it is: a probability, and up to a tenth more for words that it shares with the question. */
  readonly confidence: number;
}

/** What search makes of a question. */
export interface Answer {
  /** The passages that answer, best first, at most three; none where the articles do not say. */
  readonly hits: readonly Hit[];
  /** These, and what came nearest to them: at most five. */
  readonly ranked: readonly Hit[];
  /** The passages of these; where nothing answers, those that came nearest all the same, at most five. */
  readonly near: readonly Passage[];
}

/** The passages of an answer at most. */
const MAX_HITS = 3;
/** Further passages answer too where they are nearly as sure as the best, and not unsure by themselves. */
const HIT_THRESHOLD = 0.4;
/** How many are ranked in all. */
const MAX_RANKED = 5;
/** A question is refused when it is likelier than this to be none of the bank's articles'. */
const NO_ANSWER_THRESHOLD = 0.85;
/** How far words that question and likeliest paragraph share speak against refusing: all of them, so much. */
const OVERLAP_DISCOUNT = 0.3;
/** Less sure than this of any paragraph, the bank refuses too: "what about it?" */
const MIN_CONFIDENCE = 0.175;
/** Without a bank, a passage has to cover this much of a question, or the articles do not answer it. */
const MIN_COVERAGE = 0.3;
/** What shared words alone say counts so much of what a bank says. */
const LEXICAL_WEIGHT = 0.5;
/** All of a question's weight, but for rounding. */
const FULL_COVERAGE = 1 - 1e-9;
/** What covering a question with its words adds to what the bank says: it decides between equals. */
const COVERAGE_BONUS = 0.1;

/** Where to look. */
export interface SearchScope {
  /** The only article to look in. Default: all. */
  readonly article?: Article | undefined;
}

/** Passages by their place in the corpus, with how sure they are. */
type Candidates = ReadonlyMap<number, number>;

/** What may answer, and what comes nearest whether it answers or not. */
interface Candidates_ {
  readonly answering: Candidates;
  readonly near: Candidates;
}

const NOTHING: Candidates_ = { answering: new Map(), near: new Map() };

/** The best of candidates, the surest first. */
function topK(candidates: Candidates): [id: number, confidence: number][] {
  return [...candidates].sort(([, a], [, b]) => b - a).slice(0, MAX_RANKED);
}

/**
 * What the question banks say of the articles that have one.
 *
 * Keywords alone ("white house", "bogota") ask nothing that an article could leave open, so they are never refused where
 * a passage has them all.
 */
function scoreByClassifier(
  read: AnalyzedQuery,
  byWords: readonly RankedPassage[],
  bank: BankIndex,
  isWithin: (id: number) => boolean,
): Candidates_ {
  const probabilities = classify(read.tokens, bank.model);
  const coverages = new Map(byWords.map(({ id, coverage }) => [id, coverage]));
  const classes = [...bank.classes].filter(([id]) => isWithin(id));
  if (classes.length === 0) return NOTHING;
  const candidates = classes.map(([id, number]) => {
    const coverage = coverages.get(id) ?? 0;
    // Of a long paragraph's passages, the one that the question's words are in comes first.
    return { id, coverage, confidence: (probabilities[number] ?? 0) + COVERAGE_BONUS * coverage };
  });
  const best = candidates.reduce((one, other) => (other.confidence > one.confidence ? other : one));
  const none = (probabilities[0] ?? 0) - OVERLAP_DISCOUNT * best.coverage;
  const refused = none > NO_ANSWER_THRESHOLD || best.confidence < MIN_CONFIDENCE;
  const keywords = read.terms.length === read.vocabulary.size;
  const left = refused
    ? candidates.filter(({ coverage }) => keywords && coverage >= FULL_COVERAGE)
    : candidates;
  const byId = (some: typeof candidates): Candidates =>
    new Map(some.map(({ id, confidence }) => [id, confidence]));
  const answering = byId(left);
  if (!refused) return { answering, near: answering };
  // What is offered instead should be near in topic, not in the way of asking alone: "how old" is nearly "how long".
  const topic = classify(
    read.tokens.filter((word) => !stopWords.has(word)),
    bank.model,
  );
  // How likely it were, if the article answered it.
  const likely = (of: readonly number[], id: number): number =>
    (of[bank.classes.get(id) ?? 0] ?? 0) / (1 - (of[0] ?? 0) || 1);
  const near = candidates.map((one) => ({
    ...one,
    confidence: likely(probabilities, one.id) + likely(topic, one.id),
  }));
  return { answering, near: byId(near) };
}

/** What the words say of passages whose articles have no question bank. */
function scoreLexically(ranked: readonly RankedPassage[]): Candidates_ {
  const [best] = ranked;
  const covered = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  if (!best) return NOTHING;
  const near = new Map(ranked.map(({ id, score }) => [id, LEXICAL_WEIGHT * (score / best.score) * covered]));
  return { answering: covered < MIN_COVERAGE ? NOTHING.answering : near, near };
}

/**
 * Answers a question from the passages of the corpus.
 *
 * Articles with a question bank are answered by what it has taught: which paragraph people ask so of, or none. All others
 * by the words that question and passage share, or that mean the same.
 */
export function answer(
  question: string,
  corpus: Corpus,
  index: SearchIndex,
  options: SearchScope = {},
): Answer {
  const { article } = options;
  const read = analyzeQuery(question, corpus.names, index);
  const isWithin = (id: number): boolean => !article || corpus.passages[id]?.article === article;
  const byWords = rankPassages(read, index, isWithin);
  const foundIn = new Map(byWords.map(({ id, sentences: found }) => [id, found]));
  const bank = index.bank();
  const banked = bank ? scoreByClassifier(read, byWords, bank, isWithin) : NOTHING;
  const worded = scoreLexically(byWords.filter(({ id }) => !bank?.classes.has(id)));
  const ranked = topK(new Map([...banked.answering, ...worded.answering])).flatMap(([id, confidence]) => {
    const passage = corpus.passages[id];
    const sentence = selectAnswerSentence(
      id,
      read,
      corpus,
      foundIn.get(id) ?? matchSentences(id, read, index),
    );
    return passage && sentence ? [{ passage, sentence, confidence }] : [];
  });
  const sure = Math.max((ranked[0]?.confidence ?? 0) * HIT_THRESHOLD, MIN_CONFIDENCE);
  return {
    hits: ranked.filter(({ confidence }, i) => i === 0 || confidence >= sure).slice(0, MAX_HITS),
    ranked,
    near:
      ranked.length > 0
        ? ranked.map(({ passage }) => passage)
        : topK(new Map([...banked.near, ...worded.near])).flatMap(([id]) => corpus.passages[id] ?? []),
  };
}
