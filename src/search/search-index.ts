import type { Article } from '../corpus/article.ts';
import type { BankQuestion } from '../corpus/question-bank.ts';
import type { Synonyms } from '../corpus/synonyms.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { questionTokens } from '../text/question-tokens.ts';
import { stem } from '../text/stem.ts';
import type { ArticleIndex } from './article-index.ts';
import type { EvidenceSources } from './evidence.ts';
import type { LanguageResources } from './language-resources.ts';
import { isStopWord } from './stop-words.ts';
import { buildSuggestionIndex, type SuggestionIndex } from './suggestion-index.ts';

/** Maximum articles to ask; of more, those with the rarest words of a question. */
const MAX_ARTICLES_ASKED = 12;

/** Groups of synonyms by stem; a word has stems of every language. */
function synonymStems(groups: Synonyms): Map<string, string[]> {
  const related = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = new Set(
      group.flatMap((word) => LANGUAGES.map((language) => stem(normalize(word), language))),
    );
    for (const one of stems) related.set(one, new Set([...(related.get(one) ?? []), ...stems]));
  }
  return new Map([...related].map(([one, group]) => [one, [...group].filter((other) => other !== one)]));
}

/** The articles of a corpus, each indexed by itself. */
export class SearchIndex implements EvidenceSources {
  readonly articles: readonly ArticleIndex[];
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
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
