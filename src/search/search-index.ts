import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { stem } from '../text/stem.ts';
import { pushTo } from '../util/push-to.ts';
import { type ArticleContents, ArticleIndex, type ArticleSnapshot } from './article-index.ts';
import type { EvidenceSources } from './evidence.ts';
import { questionTokens } from './index-terms.ts';
import type { LanguageResources } from './language-resources.ts';
import { isStopWord } from './stop-words.ts';
import { buildSuggestionIndex, type SuggestionIndex } from './suggestion-index.ts';

/** Plain data: what is built of each article, by its id. */
export type IndexSnapshot = ReadonlyMap<string, ArticleSnapshot>;

/** Of more articles than this, only those with the rarest words of a question are asked. */
const MAX_ARTICLES_ASKED = 12;

/** Groups of synonyms by stem; a word stands under its stems of every language. */
function synonymStems(groups: Corpus['synonyms']): Map<string, string[]> {
  const related = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = new Set(
      group.flatMap((word) => LANGUAGES.map((language) => stem(normalize(word), language))),
    );
    for (const one of stems) related.set(one, new Set([...(related.get(one) ?? []), ...stems]));
  }
  return new Map([...related].map(([one, group]) => [one, [...group].filter((other) => other !== one)]));
}

function groupByArticle<T extends { readonly article: Article }>(items: readonly T[]): Map<Article, T[]> {
  const groups = new Map<Article, T[]>();
  for (const item of items) pushTo(groups, item.article, item);
  return groups;
}

function contentsByArticle({ articles, ...corpus }: Corpus): ArticleContents[] {
  const passages = groupByArticle(corpus.passages);
  const quotations = groupByArticle(corpus.quotations);
  const bank = groupByArticle(corpus.bank);
  return articles.map((article) => ({
    article,
    passages: passages.get(article) ?? [],
    quotations: quotations.get(article) ?? [],
    bank: bank.get(article) ?? [],
  }));
}

/** The articles of a corpus, each indexed by itself. */
export class SearchIndex implements EvidenceSources {
  readonly articles: readonly ArticleIndex[];
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly resources: LanguageResources;
  readonly suggestions: Readonly<Record<Language, SuggestionIndex>>;

  /** @param snapshot what was built of articles of these very ids and texts before. Default: all is built */
  constructor(corpus: Corpus, resources: LanguageResources, snapshot: IndexSnapshot = new Map()) {
    this.resources = resources;
    this.suggestions = {
      en: buildSuggestionIndex(corpus.bank, 'en'),
      es: buildSuggestionIndex(corpus.bank, 'es'),
    };
    this.synonyms = synonymStems(corpus.synonyms);
    this.articles = contentsByArticle(corpus).map(
      (contents) => new ArticleIndex(contents, resources, snapshot.get(contents.article.id)),
    );
  }

  /** Plain data for the cache; trains models that have not been trained. */
  get snapshot(): IndexSnapshot {
    return new Map(this.articles.map((index) => [index.article.id, index.snapshot]));
  }

  /** True once every question bank has been learned. */
  get isTrained(): boolean {
    return this.articles.every(({ isTrained }) => isTrained);
  }

  /** Learns every question bank now. */
  train(): void {
    for (const index of this.articles) index.bank;
  }

  /** The articles to ask: one, or of many those with the rarest words of the question. */
  articlesFor(question: string, only: Article | undefined): readonly ArticleIndex[] {
    if (only) return this.articles.filter(({ article }) => article === only);
    if (this.articles.length <= MAX_ARTICLES_ASKED) return this.articles;
    const tokens = questionTokens(question).filter((token) => !isStopWord(token));
    const stems = tokens.flatMap((token) => LANGUAGES.map((language) => stem(token, language)));
    const counts = new Map(
      stems.map((one) => [one, this.articles.filter(({ frequencies }) => frequencies.has(one)).length]),
    );
    const rarity = ({ frequencies }: ArticleIndex): number =>
      [...counts].reduce((sum, [one, count]) => sum + (count > 0 && frequencies.has(one) ? 1 / count : 0), 0);
    return this.articles
      .map((index) => ({ index, score: rarity(index) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_ARTICLES_ASKED)
      .map(({ index }) => index);
  }
}
