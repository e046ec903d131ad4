/** The option `article`: the article that a value names, and the choices while one is typed. */
import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import { UsageError } from '../errors.ts';
import { formatDate } from '../reply/i18n/format-date.ts';
import { texts } from '../reply/i18n/index.ts';
import { MAX_CHOICE_LENGTH, MAX_ECHO_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { onlyOf } from '../util/only-of.ts';
import { valueOfLabel } from './choice-label.ts';
import type { Choice, ExecutionContext, Invocation } from './command.ts';

function articlesWithTitle(typed: string, { articles }: Corpus): Article[] {
  const wanted = normalize(typed.trim());
  return articles.filter(({ title }) => normalize(title).includes(wanted));
}

/** In a message that refuses an article. */
const MAX_TITLES = 5;

/** The first headlines, a line each. */
function listTitles(articles: readonly Article[]): string {
  const titles = articles.slice(0, MAX_TITLES).map(({ title }) => oneLine(title, MAX_CHOICE_LENGTH));
  return [...titles, ...(articles.length > MAX_TITLES ? ['…'] : [])].join('\n');
}

/**
 * The article of that id, revision, headline or label, or the only one with `typed` in its headline.
 *
 * @throws UsageError when there is none, or several
 */
export function findArticle(typed: string, context: ExecutionContext, language: Language): Article {
  const { corpus } = context;
  const wanted = typed.trim();
  const exact = corpus.articles.find(
    ({ id, revision, title }) =>
      id === wanted || revision === wanted || normalize(title) === normalize(wanted),
  );
  if (exact) return exact;
  const matching = articlesWithTitle(wanted, corpus);
  const article = onlyOf(matching);
  if (article) return article;
  const id = valueOfLabel(wanted, suggestArticles, context);
  const labeled = corpus.articles.find((candidate) => candidate.id === id);
  if (labeled) return labeled;
  const { unknownArticle, ambiguousArticle } = texts[language];
  const shown = oneLine(typed, MAX_ECHO_LENGTH);
  throw new UsageError(
    matching.length === 0
      ? unknownArticle(shown, listTitles(corpus.articles))
      : ambiguousArticle(shown, listTitles(matching)),
  );
}

/** The only article to look in: the one asked, or the only one of the corpus. `undefined`: there are several. */
export function onlyArticle({
  corpus,
  article,
}: Pick<Invocation, 'corpus' | 'article'>): Article | undefined {
  return article ?? (corpus.articles.length === 1 ? corpus.articles[0] : undefined);
}

/** The articles with `typed` in their headlines, shown with the day they were published. */
export function suggestArticles(typed: string, { corpus, language }: Invocation): Choice[] {
  return articlesWithTitle(typed, corpus).map(({ id, title, published }) => {
    const day = published === undefined ? '' : ` · ${formatDate(published, language)}`;
    const maxLength = MAX_CHOICE_LENGTH - day.length;
    const shown = title.length <= maxLength ? title : `${oneLine(title, maxLength - 1)}…`;
    return { name: `${shown}${day}`, value: id };
  });
}
