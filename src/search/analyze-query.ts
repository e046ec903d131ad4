import type { AliasIndex } from '../analysis/people/alias-index.ts';
import { detectQueryLanguage } from '../text/detect-language.ts';
import type { Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';
import { type AnswerType, expectedAnswerType } from './answer-type.ts';
import { findAttendee } from './attendance-question.ts';
import { DERIVATION_WEIGHT, type WeightedTerms } from './query-expansion.ts';
import type { SearchIndex } from './search-index.ts';
import { markStopWord, stopWords } from './stop-words.ts';

/** A content word of a question, with the index terms that match it. */
export interface QueryTerm {
  /** The terms to search for: the word's stems with weight 1, or less for a synonym or a correction. */
  readonly indexTerms: WeightedTerms;
  /** Its {@link SearchIndex.expansions}: they are not searched for, but count in passages that are found. */
  readonly expansions: WeightedTerms | undefined;
  /** Inverse document frequency. */
  readonly weight: number;
}

/** The position of a query term in {@link AnalyzedQuery.terms}, and the weight, 0 to 1, that something matches it with. */
export type WeightedMatch = readonly [queryTerm: number, weight: number];

/** The query terms that an index term, or a stop word, matches. */
export interface TermMatch {
  readonly matches: readonly WeightedMatch[];
  /** The terms that follow it in the question, with the weights of these bigrams. */
  readonly bigrams: WeightedTerms | undefined;
}

/** An analyzed question. */
export interface AnalyzedQuery {
  /** Its content words, each once, in order. */
  readonly terms: readonly QueryTerm[];
  /** The sum of their weights. */
  readonly weight: number;
  /** Index terms and marked stop words that match something in the question. */
  readonly termMatches: ReadonlyMap<string, TermMatch>;
  readonly answerType: AnswerType | undefined;
  /** All its words, with people under their canonical names; "who attended" for an attendance question. */
  readonly tokens: readonly string[];
  /** The tokens, each once, and the known words of the name in an attendance question. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Of the weight of the word itself. */
const CORPUS_SYNONYM_WEIGHT = 0.4;
/** The weight of the words that a misspelt one may stand for. */
const CORRECTION_WEIGHT = 0.5;

/** The query that an attendance question is replaced by. */
const ATTENDANCE_QUERY: Readonly<Record<Language, readonly string[]>> = {
  en: ['who', 'attended'],
  es: ['quien', 'asistio'],
};

/**
 * Inverse document frequency as in BM25: ln(1 + (N − n + ½) / (n + ½)).
 *
 * @param documentFrequency the number of passages with a term
 * @see https://en.wikipedia.org/wiki/Okapi_BM25
 */
function inverseDocumentFrequency(documentFrequency: number, documentCount: number): number {
  return Math.log(1 + (documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** The stems of a word in the languages of the articles, each once. */
function stemsOf(word: string, { languages }: SearchIndex): string[] {
  return [...new Set(languages.map((language) => stem(word, language)))];
}

/**
 * The index terms to search for a word: its stems and the corpus's synonyms of those that no article has. Where nothing knows
 * the word, its derivational forms; where it has none, the words that it may be a misspelling of.
 */
function findIndexTerms(word: string, index: SearchIndex): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (index.documentFrequencies.has(term)) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  };
  const addWithSynonyms = (term: string, weight: number): void => {
    add(term, weight);
    // Synonyms are not needed for a word that the articles use themselves.
    if (index.documentFrequencies.has(term)) return;
    for (const synonym of index.synonyms.get(term) ?? []) add(synonym, weight * CORPUS_SYNONYM_WEIGHT);
  };
  const stems = stemsOf(word, index);
  const knownStems = stems.filter((term) => index.isKnown(term));
  for (const term of knownStems) addWithSynonyms(term, 1);
  if (terms.size === 0) {
    for (const [term, weight] of index.expansions.get(stem(word, 'en')) ?? []) {
      if (weight === DERIVATION_WEIGHT) add(term, weight);
    }
  }
  if (terms.size === 0 && knownStems.length === 0) {
    for (const correction of stems.flatMap((term) => index.closestStems(term)))
      addWithSynonyms(correction, CORRECTION_WEIGHT);
  }
  return terms;
}

function analyzeTerm(word: string, index: SearchIndex): QueryTerm {
  const indexTerms = findIndexTerms(word, index);
  const frequencies = [...indexTerms.keys()].map((term) => index.documentFrequencies.get(term) ?? 0);
  return {
    indexTerms,
    expansions: index.expansions.get(stem(word, 'en')),
    weight: inverseDocumentFrequency(Math.max(0, ...frequencies), index.inverted.documentCount),
  };
}

/** A {@link TermMatch} that is being filled. */
interface MutableTermMatch {
  readonly matches: WeightedMatch[];
  bigrams: Map<string, number> | undefined;
}

/**
 * Inverts a question: from each index term, and each stop word beside a content word, to the query terms that it matches and
 * the bigrams that it begins.
 */
function buildTermMatches(
  tokens: readonly string[],
  terms: ReadonlyMap<string, QueryTerm>,
): Map<string, TermMatch> {
  const termMatches = new Map<string, MutableTermMatch>();
  const matchOf = (term: string): MutableTermMatch => {
    const match = termMatches.get(term) ?? { matches: [], bigrams: undefined };
    termMatches.set(term, match);
    return match;
  };
  for (const [i, { indexTerms, expansions = [] }] of [...terms.values()].entries()) {
    for (const [term, weight] of [...indexTerms, ...expansions]) matchOf(term).matches.push([i, weight]);
  }
  for (const [i, second] of tokens.entries()) {
    const first = tokens[i - 1];
    if (first === undefined) continue;
    const [firstTerm, secondTerm] = [terms.get(first), terms.get(second)];
    if (!firstTerm && !secondTerm) continue;
    const weight = Math.min(firstTerm?.weight ?? Infinity, secondTerm?.weight ?? Infinity);
    for (const term of firstTerm?.indexTerms.keys() ?? [markStopWord(first)]) {
      const match = matchOf(term);
      match.bigrams ??= new Map();
      for (const next of secondTerm?.indexTerms.keys() ?? [markStopWord(second)])
        match.bigrams.set(next, weight);
    }
  }
  return termMatches;
}

/** Analyzes a question: its content words and their index terms, their weights, and the expected answer type. */
export function analyzeQuery(question: string, names: AliasIndex, index: SearchIndex): AnalyzedQuery {
  const canonicalTokens = names.canonicalize(tokenize(question));
  const isKnown = (word: string): boolean => stemsOf(word, index).some((term) => index.isKnown(term));
  const attendee = findAttendee(canonicalTokens, names, isKnown);
  const attendeeWords = attendee ? canonicalTokens.slice(attendee.start, attendee.end) : [];
  const tokens = attendee ? ATTENDANCE_QUERY[detectQueryLanguage(canonicalTokens)] : canonicalTokens;
  const vocabulary = new Set([...tokens, ...attendeeWords.filter(isKnown)]);
  const terms = new Map(
    [...vocabulary]
      .filter((word) => !stopWords.has(word))
      .map((word): [string, QueryTerm] => [word, analyzeTerm(word, index)]),
  );
  return {
    terms: [...terms.values()],
    weight: [...terms.values()].reduce((sum, { weight }) => sum + weight, 0),
    termMatches: buildTermMatches(tokens, terms),
    answerType: expectedAnswerType(normalize(question)),
    tokens,
    vocabulary,
  };
}
