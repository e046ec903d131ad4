import { detectQueryLanguage } from '../text/detect-language.ts';
import type { Language } from '../text/language.ts';
import { stem } from '../text/stem.ts';
import { maxOf } from '../util/extremes.ts';
import type { ArticleIndex } from './article-index.ts';
import { capitalizedStopWords, questionTokens, termOf } from './index-terms.ts';
import type { LanguageResources } from './language-resources.ts';
import { isStopWord } from './stop-words.ts';
import { TermMatcher } from './term-matcher.ts';

/** A content word of a question, and the terms of the article that match it. */
export interface QueryTerm {
  readonly token: string;
  /** The matching terms of the article with the quality of the match, 0 to 1. */
  readonly matches: ReadonlyMap<string, number>;
  /** The most that a match contributes: its weight times its idf; the article's greatest idf where nothing matches. */
  readonly weight: number;
}

/** A question as one article sees it. */
export interface AnalyzedQuery {
  /** All words, normalized, with everyone in them called by one name. */
  readonly tokens: readonly string[];
  readonly language: Language;
  readonly terms: readonly QueryTerm[];
  /** The sum of the terms' weights. */
  readonly weight: number;
  /** Pairs of terms that follow one another in the question, with their weight. */
  readonly bigrams: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The mean word vector of its content words, in English. */
  readonly vector: Float32Array | undefined;
}

/** Joined neighbors that the article writes as one word: "cease fire" for "ceasefire". */
function joinedNeighbors(tokens: readonly string[], index: ArticleIndex): string[] {
  const { language } = index.article;
  return tokens.slice(1).flatMap((token, i) => {
    const previous = tokens[i] ?? '';
    const joined = previous + token;
    const isWritten =
      index.frequencies.has(stem(joined, language)) && !index.frequencies.has(stem(previous, language));
    return isWritten ? [joined] : [];
  });
}

/** Pairs of terms that follow one another, but not two stop words. */
function bigramsOf(
  tokens: readonly string[],
  terms: ReadonlyMap<string, QueryTerm>,
  language: Language,
): Map<string, Map<string, number>> {
  const bigrams = new Map<string, Map<string, number>>();
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

/** Matches the words of a question with the terms of an article, and weights them. */
export function analyzeQuery(
  text: string,
  index: ArticleIndex,
  resources: LanguageResources,
  synonyms: ReadonlyMap<string, readonly string[]>,
): AnalyzedQuery {
  const tokens = index.aliases.canonicalize(questionTokens(text));
  const language = detectQueryLanguage(tokens);
  const matcher = new TermMatcher(index, resources, synonyms, language);
  const content = new Set([
    ...tokens.filter((token) => !isStopWord(token)),
    ...joinedNeighbors(tokens, index),
  ]);
  const terms = new Map<string, QueryTerm>();
  const add = (token: string, matches: ReadonlyMap<string, number>): void => {
    const potentials = [...matches].map(([term, weight]) => weight * index.idf(term));
    terms.set(token, {
      token,
      matches,
      weight: potentials.length > 0 ? maxOf(potentials) : index.maxIdf,
    });
  };
  for (const token of content) add(token, matcher.matches(token));
  for (const name of capitalizedStopWords(text)) {
    if (index.frequencies.has(name)) add(name, new Map([[name, 1]]));
  }
  const all = [...terms.values()];
  const vectorWeights = all.flatMap(({ token, weight }) =>
    language === 'en'
      ? [[stem(token, 'en'), weight] as const]
      : (resources.translations.es.get(stem(token, 'es')) ?? []).map(
          ([term, probability]) => [term, probability * weight] as const,
        ),
  );
  return {
    tokens,
    language,
    terms: all,
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
    bigrams: bigramsOf(tokens, terms, index.article.language),
    vector: index.article.language === 'en' ? resources.vectors?.mean(vectorWeights) : undefined,
  };
}
