import type { AliasIndex } from '../analysis/people/alias-index.ts';
import { detectQueryLanguage } from '../text/detect-language.ts';
import type { Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { stem, tokenize } from '../text/tokenize.ts';
import { type AnswerType, expectedAnswerType } from './answer-type.ts';
import { findAttendee } from './attendance-question.ts';
import { DERIVATION_WEIGHT } from './query-expansion.ts';
import type { SearchIndex } from './search-index.ts';
import { markStopWord, stopWords } from './stop-words.ts';

type Kin = ReadonlyMap<string, number> | undefined;

/** A word of a question that carries weight, and the terms that stand for it in the index. */
export interface QueryTerm {
  /** Terms of the index with how far each counts: 1 for the word itself, less for a related or corrected one. */
  readonly indexTerms: ReadonlyMap<string, number>;
  /** Terms that have to do with it: not searched for where there are others, but they count in what is found. */
  readonly expansions: Kin;
  /** How much it tells passages apart: its inverse document frequency, the greatest where no passage has it. */
  readonly weight: number;
}

/** A word of a question, by its place among those that carry weight, and how far a term counts for it, 0 to 1. */
export type WeightedMatch = readonly [word: number, counts: number];

/** What a term of a sentence, or a stop word, is to a question. */
export interface TermMatch {
  /** What it stands for: a word itself, or one that it has to do with. */
  readonly matches: readonly WeightedMatch[];
  /** What follows it in the question, and what the two weigh together. */
  readonly bigrams: ReadonlyMap<string, number> | undefined;
}

/** How far a synonym counts of what the word itself would. */
const SYNONYM_WEIGHT = 0.4;
/** How far the word that a misspelt one was probably meant for counts. */
const CORRECTION_WEIGHT = 0.5;

/**
 * Inverse document frequency as BM25 has it in MiniSearch and Lucene: ln(1 + (N − n + ½) / (n + ½)).
 *
 * @see https://en.wikipedia.org/wiki/Okapi_BM25
 */
function idf(passagesWith: number, passages: number): number {
  return Math.log(1 + (passages - passagesWith + 0.5) / (passagesWith + 0.5));
}

/** What a question about whether somebody took part is read as. */
const ATTENDANCE_QUERY: Readonly<Record<Language, readonly string[]>> = {
  en: ['who', 'attended'],
  es: ['quien', 'asistio'],
};

/** A question, read. */
export interface AnalyzedQuery {
  /** The words that carry weight, each once, in order. */
  readonly terms: readonly QueryTerm[];
  /** What they weigh together. */
  readonly weight: number;
  /** What the terms and stop words that have to do with it are to it. */
  readonly termMatches: ReadonlyMap<string, TermMatch>;
  /** What kind of thing is asked for, where the question's words tell. */
  readonly answerType: AnswerType | undefined;
  /** All its words, folded, stop words too, with everyone in it called by one name. */
  readonly tokens: readonly string[];
  /** The same, each once, and whoever may have taken part where the articles know them. */
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * The terms of the index that stand for a word, with how far each counts.
 *
 * @param english its English stem
 */
function indexTermsFor(word: string, english: string, index: SearchIndex): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (index.frequencies.has(term)) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  };
  const addRelated = (term: string, weight: number): void => {
    add(term, weight);
    // What the articles say in the question's own words needs no other words for it.
    if (index.frequencies.has(term)) return;
    for (const other of index.synonyms.get(term) ?? []) add(other, weight * SYNONYM_WEIGHT);
  };
  const stems = [
    ...new Set(index.languages.map((language) => (language === 'en' ? english : stem(word, language)))),
  ];
  for (const term of stems.filter((term) => index.isKnown(term))) addRelated(term, 1);
  if (terms.size === 0) {
    for (const [term, counts] of index.expansions.get(english) ?? []) {
      if (counts === DERIVATION_WEIGHT) add(term, counts);
    }
  }
  // A typing error is corrected only where nothing knows the word as it is.
  if (terms.size === 0 && !stems.some((term) => index.isKnown(term))) {
    for (const meant of stems.flatMap((term) => index.closestStems(term)))
      addRelated(meant, CORRECTION_WEIGHT);
  }
  return terms;
}

/** What terms are to a question: each word stands before the next, stop words too, but not one stop word before another. */
function termMatchesOf(
  said: readonly string[],
  words: ReadonlyMap<string, QueryTerm>,
): Map<string, TermMatch> {
  const senses = new Map<string, { matches: WeightedMatch[]; bigrams: Map<string, number> | undefined }>();
  const senseOf = (term: string) => {
    const sense = senses.get(term) ?? { matches: [], bigrams: undefined };
    senses.set(term, sense);
    return sense;
  };
  let place = 0;
  for (const { indexTerms: terms, expansions: kin } of words.values()) {
    for (const [term, counts] of terms) senseOf(term).matches.push([place, counts]);
    if (kin) for (const [term, counts] of kin) senseOf(term).matches.push([place, counts]);
    place += 1;
  }
  for (let i = 0; i + 1 < said.length; i += 1) {
    const [first = '', second = ''] = [said[i], said[i + 1]];
    const [one, other] = [words.get(first), words.get(second)];
    if (!one && !other) continue;
    const weight = Math.min(
      one?.weight ?? Number.POSITIVE_INFINITY,
      other?.weight ?? Number.POSITIVE_INFINITY,
    );
    for (const term of one?.indexTerms.keys() ?? [markStopWord(first)]) {
      const sense = senseOf(term);
      sense.bigrams ??= new Map();
      for (const following of other?.indexTerms.keys() ?? [markStopWord(second)])
        sense.bigrams.set(following, weight);
    }
  }
  return senses;
}

/** Reads a question: which words of it weigh how much, which terms stand for them, and what it asks for. */
export function analyzeQuery(text: string, names: AliasIndex, index: SearchIndex): AnalyzedQuery {
  const folded = normalize(text);
  const resolved = names.canonicalize(tokenize(folded));
  const isKnown = (word: string): boolean =>
    index.languages.some((language) => index.isKnown(stem(word, language)));
  const name = findAttendee(resolved, names, isKnown);
  const someone = name ? resolved.slice(name.from, name.to) : [];
  const said = name ? ATTENDANCE_QUERY[detectQueryLanguage(resolved)] : resolved;
  const asked = new Set([...said, ...someone.filter(isKnown)]);
  const weighty = new Map<string, QueryTerm>();
  for (const word of asked) {
    if (stopWords.has(word)) continue;
    const english = stem(word, 'en');
    const kin = index.expansions.get(english);
    const terms = indexTermsFor(word, english, index);
    const passagesWith = Math.max(0, ...[...terms.keys()].map((term) => index.frequencies.get(term) ?? 0));
    weighty.set(word, {
      indexTerms: terms,
      expansions: kin,
      weight: idf(passagesWith, index.passages.documentCount),
    });
  }
  const words = [...weighty.values()];
  return {
    terms: words,
    termMatches: termMatchesOf(said, weighty),
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    answerType: expectedAnswerType(folded),
    tokens: said,
    vocabulary: asked,
  };
}
