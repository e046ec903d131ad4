import { HONORIFICS } from '../../analysis/grammar/person-nouns.ts';
import type { Language } from '../../text/language.ts';
import type { Normalized } from '../../text/normalize.ts';
import { capitalizedTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { isMistypedStopWord, isStopWord } from '../../text/stop-words.ts';
import { maxOf } from '../../util/extremes.ts';
import { answerTypeScorer } from '../answer-types/answer-type.ts';
import { COMMERCIAL_WORDS } from '../answer-types/prices.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type ExpectedAnswer, expectedAnswer, isNegatedQuestion } from '../question/interrogative.ts';
import type { Query } from '../question/parse-question.ts';
import { capitalizedStopWords, isFutureAuxiliary, termOf } from '../terms/index-terms.ts';
import { isWordOf, type LanguageResources } from '../terms/language-resources.ts';
import { phrasalTermsFor } from '../terms/phrasal-verbs.ts';
import type { SynonymStems } from '../terms/synonym-stems.ts';
import { acronymTerms } from './acronyms.ts';
import { compoundParts, joinedNeighbors } from './compounds.ts';
import { type PhrasalWord, phrasalWordsOf } from './phrasal-words.ts';
import { queryLanguage } from './query-language.ts';
import { surnameTerms } from './surnames.ts';
import { TermMatcher } from './term-matcher.ts';

/** A content word of a question, and the terms of the article that match it. */
export interface QueryTerm {
  readonly token: string;
  /** The matching terms of the article with the quality of the match, 0 to 1. */
  readonly matches: ReadonlyMap<string, number>;
  /** The quality of the best match times the weight of its term; the weight of an absent word where nothing matches. */
  readonly weight: number;
  /**
   * The confidence that the best match means the word, 0 to 1: less for a synonym, or a word with a similar
   * vector.
   */
  readonly matchConfidence: number;
  /**
   * Term specificity: the weight of the best match, drawn to that of an absent word the less confident the
   * match is.
   */
  readonly specificity: number;
  /** True for a word of the question’s language; false for a typing error or a rare name. */
  readonly isWord: boolean;
  /** True for a number, or a word of the name of a person or place of the article. */
  readonly isNamedEntity: boolean;
}

/** Quality of the match of an acronym with its name. */
export const ACRONYM_WEIGHT = 0.9;
/** Quality of the match of a phrasal verb with a verb that means the same, which matches by itself as well as that does. */
const PHRASAL_VERB_WEIGHT = 0.8;
/** Quality of the match of a phrasal verb with another one that means the same: “laid off” for “lose their jobs”. */
const OTHER_PHRASAL_VERB_WEIGHT = 0.64;
/** Quality of the match of a word for buying, selling or paying with another one, in a question for a price. */
const COMMERCIAL_WEIGHT = 0.8;
/** Quality from which on a match certainly means the word; one in the other language is a translation. */
const CONFIDENT_MATCH = { sameLanguage: 0.8, otherLanguage: 0.5 } as const;

const confidentMatch = (queryLanguage: Language, articleLanguage: Language): number =>
  CONFIDENT_MATCH[queryLanguage === articleLanguage ? 'sameLanguage' : 'otherLanguage'];

/** The terms of an article that are forms of a word of a question, or translate it; not those with a similar meaning. */
export function formsOf(
  { matches }: QueryTerm,
  { language }: AnalyzedQuery,
  articleLanguage: Language,
): ReadonlySet<string> {
  const least = confidentMatch(language, articleLanguage);
  return new Set([...matches].flatMap(([term, match]) => (match >= least ? [term] : [])));
}

/** The terms of a query that match one of some terms of an article. */
export const termsMatching = (terms: readonly QueryTerm[], found: ReadonlySet<string>): QueryTerm[] =>
  terms.filter(({ matches }) => [...matches.keys()].some((term) => found.has(term)));

/** The sum of the specificities of some terms. */
export const totalSpecificity = (terms: readonly QueryTerm[]): number =>
  terms.reduce((sum, { specificity }) => sum + specificity, 0);

/** Terms with the best quality of each. */
function bestMatches(matches: Iterable<readonly [term: string, match: number]>): Map<string, number> {
  const best = new Map<string, number>();
  for (const [term, match] of matches) best.set(term, Math.max(match, best.get(term) ?? 0));
  return best;
}

/**
 * The matches of a word of a phrasal verb: the term of that, confident ones of the verbs that mean the same, and its own if it
 * is a noun or means that by itself: “shut” of “shut down”, a synonym of “close”, but not “call” of “call off”.
 */
function matchesOfPhrasalVerb(
  { term: whole, synonyms, isNoun }: PhrasalWord,
  own: ReadonlyMap<string, number>,
  matcher: TermMatcher,
  language: Language,
  { article, frequencies }: ArticleIndex,
): ReadonlyMap<string, number> {
  const least = confidentMatch(language, article.language);
  const ofSynonyms = synonyms.flatMap((verb) => [...matcher.matchesAsSpelled(verb)]);
  const others = ofSynonyms
    .filter(([, match]) => match >= least)
    .map(([term, match]) => [term, PHRASAL_VERB_WEIGHT * match] as const);
  const meant = new Set(ofSynonyms.map(([term]) => term));
  const ofOthers = synonyms
    .flatMap((verb) => [...phrasalTermsFor(stem(verb, article.language), article.language)])
    .flatMap((term) => (frequencies.has(term) ? [[term, OTHER_PHRASAL_VERB_WEIGHT] as const] : []));
  const ofWhole = frequencies.has(whole) ? [[whole, 1] as const] : [];
  return bestMatches([
    ...[...own].filter(([term]) => isNoun || meant.has(term)),
    ...ofWhole,
    ...others,
    ...ofOthers,
  ]);
}

/** The terms of an article for buying, selling and paying: in a question for a price, one of these is as good as another. */
const commercialMatches = ({ article, frequencies }: ArticleIndex): (readonly [string, number])[] =>
  [...COMMERCIAL_WORDS[article.language]]
    .map((word) => termOf(word, article.language))
    .flatMap((term) => (frequencies.has(term) ? [[term, COMMERCIAL_WEIGHT] as const] : []));

/** A question as one article sees it. */
export interface AnalyzedQuery {
  /** All words, normalized, with everyone in them called by one name. */
  readonly tokens: readonly Normalized[];
  readonly language: Language;
  readonly terms: readonly QueryTerm[];
  /** True for a negated question: "what did they not discuss". */
  readonly isNegated: boolean;
  /** The answer that its interrogative expects; `undefined` if that tells no type. */
  readonly expected: ExpectedAnswer | undefined;
  /** The confidence, 0 to 1, that a sentence has such an answer; 0 for all if the question expects none. */
  readonly answerScore: (sentence: Span) => number;
  /** The sum of the terms' weights. */
  readonly weight: number;
  /** The sum of the terms' specificities. */
  readonly specificity: number;
  /** Pairs of terms that follow one another in the question, with their weight. */
  readonly bigrams: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The mean word vector of its content words. */
  readonly vector: Float32Array | undefined;
}

/**
 * The share of a question's specificity, 0 to 1, that parts of its terms add up to.
 *
 * @param partOf the part of a term, 0 to 1
 */
export function shareOfSpecificity(
  { terms, specificity }: AnalyzedQuery,
  partOf: (term: QueryTerm, i: number) => number,
): number {
  return terms.reduce((sum, term, i) => sum + term.specificity * partOf(term, i), 0) / (specificity || 1);
}

/** Pairs of terms that follow one another, but not two stop words. None of a single term: “the mill” is as near as “a mill”. */
function bigramsOf(
  tokens: readonly string[],
  terms: ReadonlyMap<string, QueryTerm>,
  language: Language,
): Map<string, Map<string, number>> {
  const bigrams = new Map<string, Map<string, number>>();
  if (terms.size < 2) return bigrams;
  for (const [i, second] of tokens.entries()) {
    const first = tokens[i - 1];
    if (first === undefined) continue;
    const [a, b] = [terms.get(first), terms.get(second)];
    if (!a && !b) continue;
    const weight = Math.min(a?.weight ?? Number.POSITIVE_INFINITY, b?.weight ?? Number.POSITIVE_INFINITY);
    for (const left of a?.matches.keys() ?? [termOf(first, language)]) {
      const followers = bigrams.get(left) ?? new Map<string, number>();
      bigrams.set(left, followers);
      for (const right of b?.matches.keys() ?? [termOf(second, language)]) followers.set(right, weight);
    }
  }
  return bigrams;
}

/** Weighs a word of a question by the terms of the article that match it. */
function weighTerm(
  token: string,
  matches: ReadonlyMap<string, number>,
  language: Language,
  index: ArticleIndex,
  resources: LanguageResources,
): QueryTerm {
  const word = {
    token,
    matches,
    isWord: isWordOf(token, language, resources),
    isNamedEntity: /^\d/.test(token) || index.personTokens().has(token) || index.placeTokens().has(token),
  };
  const absentWeight = index.absentWeight(stem(token, language), language);
  const quality = maxOf(matches.values());
  const [best] = [...matches].find(([, match]) => match === quality) ?? [];
  if (best === undefined)
    return { ...word, weight: absentWeight, matchConfidence: 0, specificity: absentWeight };
  const matchConfidence = Math.min(1, quality / confidentMatch(language, index.article.language)) ** 2;
  return {
    ...word,
    weight: quality * index.weight(best),
    matchConfidence,
    specificity: matchConfidence * index.weight(best) + (1 - matchConfidence) * absentWeight,
  };
}

/** The content words of a question, as the article writes compounds. */
function contentTokens(
  { tokens, interrogative, requestWords }: Pick<Query, 'tokens' | 'interrogative' | 'requestWords'>,
  question: string,
  language: Language,
  index: ArticleIndex,
): string[] {
  const interrogativeWords = new Set([...(interrogative?.phrase ?? []), ...requestWords]);
  const names = capitalizedTokens(question);
  // Of a known person, canonicalization has left it out: “Mr. | Moss”.
  const isHonorific = (token: string, at: number): boolean =>
    HONORIFICS.has(token) && names.has(tokens[at + 1] ?? '');
  const isMistyped = (token: string): boolean =>
    isMistypedStopWord(token) &&
    !names.has(token) &&
    !index.isKnownWord(token) &&
    index.vocabulary.closestTerms(stem(token, index.article.language)).length === 0;
  const isContent = (token: string, at: number): boolean =>
    !isStopWord(token, language) &&
    !isMistyped(token) &&
    !interrogativeWords.has(token) &&
    !isHonorific(token, at) &&
    !isFutureAuxiliary(tokens, at, question);
  const content = tokens.filter(isContent).flatMap((token) => compoundParts(token, index) ?? token);
  return [...content, ...joinedNeighbors(tokens, index)];
}

/**
 * Matches the words of a question with the terms of an article, and weighs them.
 *
 * @param question the whole question where the text is a part of it, which tells the language, and names by their capitals
 */
export function analyzeQuery(
  { text, tokens: asked, interrogative, requestWords }: Query,
  index: ArticleIndex,
  resources: LanguageResources,
  synonyms: SynonymStems,
  question: string = text,
): AnalyzedQuery {
  const tokens = index.aliases.canonicalize(asked);
  const language = queryLanguage(question, tokens, index.vocabulary, resources);
  const matcher = new TermMatcher(index.vocabulary, resources, synonyms, language);
  const acronyms = acronymTerms(question, tokens, index);
  const surnames = surnameTerms(question, tokens, index);
  const { words: phrasal, particles } = phrasalWordsOf(tokens, language);
  const asksPrice = interrogative !== undefined && interrogative.goods.length > 0;
  const matchesOf = (token: string): ReadonlyMap<string, number> => {
    const own = isStopWord(token, language) ? new Map<string, number>() : matcher.matches(token);
    const ofFrame = asksPrice && COMMERCIAL_WORDS[language].has(token) ? commercialMatches(index) : [];
    const verb = phrasal.get(token);
    const matches = verb ? matchesOfPhrasalVerb(verb, own, matcher, language, index) : own;
    const ofAcronym = (acronyms.get(token) ?? []).map((term) => [term, ACRONYM_WEIGHT] as const);
    const surname = surnames.get(token);
    const ofName = surname === undefined ? [] : [[surname, 1] as const];
    return bestMatches([...matches, ...ofFrame, ...ofAcronym, ...ofName]);
  };
  const terms = new Map<string, QueryTerm>();
  const content = contentTokens({ tokens, interrogative, requestWords }, question, language, index).filter(
    (token) => !particles.has(token),
  );
  const phrasalTokens = [...phrasal.keys()].filter((token) => !requestWords.has(token));
  for (const token of new Set([...content, ...phrasalTokens, ...acronyms.keys()]))
    terms.set(token, weighTerm(token, matchesOf(token), language, index, resources));
  for (const name of capitalizedStopWords(question)) {
    if (tokens.some((token) => token === name.toLowerCase()) && index.frequencies.has(name))
      terms.set(name, weighTerm(name, new Map([[name, 1]]), language, index, resources));
  }
  const all = [...terms.values()];
  const expected =
    interrogative &&
    expectedAnswer(
      interrogative,
      new Map([...terms].map(([token, { matches }]) => [token, new Set(matches.keys())])),
    );
  return {
    tokens,
    language,
    terms: all,
    isNegated: isNegatedQuestion(text),
    expected,
    answerScore: answerTypeScorer(expected, new Set(tokens), index),
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
    specificity: totalSpecificity(all),
    bigrams: bigramsOf(tokens, terms, index.article.language),
    vector: resources
      .vectors?.(language)
      .mean(all.map(({ token, weight }) => [stem(token, language), weight])),
  };
}
