import type { Article } from '../corpus/article.ts';
import type { BankQuestion } from '../corpus/question-bank.ts';
import type { Synonyms } from '../corpus/synonyms.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { questionTokens } from '../text/question-tokens.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { maxOf } from '../util/extremes.ts';
import { lazy } from '../util/lazy.ts';
import type { EvidenceSources } from './evidence/evidence.ts';
import type { ArticleIndex } from './index/article-index.ts';
import { paragraphsInBank } from './judgement/bank-lookup.ts';
import { queryLanguage } from './query/query-language.ts';
import { TermMatcher } from './query/term-matcher.ts';
import { buildSuggestionIndex, type SuggestionIndex } from './suggestion-index.ts';
import { isWordOfAny, type LanguageResources } from './terms/language-resources.ts';
import { type SynonymStems, synonymStems } from './terms/synonym-stems.ts';
import { Vocabulary } from './terms/vocabulary.ts';

/** Maximum articles to ask; of more, those that match a question best. */
const MAX_ARTICLES_ASKED = 12;

/** Minimum score of an article that is asked, relative to the best. */
const MIN_ARTICLE_SCORE = 0.4;

/** Compares articles by the day on which they were published, the older first. */
const byDay = ({ article: a }: ArticleIndex, { article: b }: ArticleIndex): number =>
  (a.published ?? '').localeCompare(b.published ?? '');

/** The articles of a corpus, each indexed by itself. */
export class SearchIndex implements EvidenceSources {
  readonly articles: readonly ArticleIndex[];
  readonly synonyms: SynonymStems;
  readonly resources: LanguageResources;
  readonly suggestions: Readonly<Record<Language, SuggestionIndex>>;

  /** @param suggestions the suggested questions of every article */
  constructor(
    articles: readonly ArticleIndex[],
    suggestions: readonly BankQuestion[],
    synonyms: Synonyms,
    resources: LanguageResources,
  ) {
    this.articles = articles;
    this.suggestions = {
      en: buildSuggestionIndex(suggestions, 'en'),
      es: buildSuggestionIndex(suggestions, 'es'),
    };
    this.synonyms = synonymStems(synonyms);
    this.resources = resources;
  }

  /** The terms of all articles in each language, with the number of articles that have them. */
  readonly #vocabularies = lazy(
    (): ReadonlyMap<Language, Vocabulary> =>
      new Map(LANGUAGES.map((language) => [language, this.#vocabularyOf(language)])),
  );

  #vocabularyOf(language: Language): Vocabulary {
    const counts = new Map<string, number>();
    for (const { article, frequencies } of this.articles) {
      if (article.language !== language) continue;
      for (const term of frequencies.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return new Vocabulary(language, counts, this.resources);
  }

  /**
   * The terms that match each word of a question in the articles of a language, best first, with quality of the match × inverse
   * document frequency.
   */
  #matchesIn(
    vocabulary: Vocabulary,
    question: string,
  ): (readonly (readonly [term: string, weight: number])[])[] {
    const tokens = new Set(questionTokens(question).filter((token) => !isStopWord(token)));
    const language = queryLanguage(question, [...tokens], vocabulary, this.resources);
    const matcher = new TermMatcher(vocabulary, this.resources, this.synonyms, language);
    const idf = (term: string): number =>
      Math.log1p(this.articles.length / (vocabulary.frequencies.get(term) ?? 1));
    return [...tokens].map((token) =>
      [...matcher.matches(token)]
        .map(([term, match]) => [term, match * idf(term)] as const)
        .sort(([, a], [, b]) => b - a),
    );
  }

  /** True for a word of a language or of an article, which is no name with a typing error. */
  readonly isKnownWord = (token: string): boolean =>
    isWordOfAny(token, this.resources) ||
    LANGUAGES.some((language) => {
      const term = stem(token, language);
      return this.articles.some(
        (index) => index.article.language === language && index.frequencies.has(term),
      );
    });

  /** The index of one article, or those of all. */
  indexesOf(only: Article | undefined): readonly ArticleIndex[] {
    return only ? this.articles.filter(({ article }) => article === only) : this.articles;
  }

  /**
   * The articles to ask: one, or of many those whose bank has the question, and those that match its words best, as they are,
   * translated, by a synonym or corrected; of equals the newest, as for "what happened".
   */
  articlesFor(question: string, only: Article | undefined): readonly ArticleIndex[] {
    if (only || this.articles.length <= MAX_ARTICLES_ASKED) return this.indexesOf(only);
    const matches = new Map(
      [...this.#vocabularies()].map(([language, vocabulary]) => [
        language,
        this.#matchesIn(vocabulary, question),
      ]),
    );
    const score = ({ article, frequencies }: ArticleIndex): number =>
      (matches.get(article.language) ?? []).reduce((sum, terms) => {
        const [, weight] = terms.find(([term]) => frequencies.has(term)) ?? ['', 0];
        return sum + weight;
      }, 0);
    const scored = this.articles.map((index) => ({
      index,
      score: score(index),
      isInBank: paragraphsInBank(question, index) !== undefined,
    }));
    const best = maxOf(scored.map((each) => each.score));
    return scored
      .filter((each) => each.isInBank || each.score >= MIN_ARTICLE_SCORE * best)
      .sort((a, b) => Number(b.isInBank) - Number(a.isInBank) || b.score - a.score || byDay(b.index, a.index))
      .slice(0, MAX_ARTICLES_ASKED)
      .map(({ index }) => index);
  }
}
