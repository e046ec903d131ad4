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
import { valueOfLabel } from './choice-label.ts';
import type { Choice, ExecutionContext, Invocation } from './command.ts';

function articlesWithTitle(typed: string, { articles }: Corpus): Article[] {
  const wanted = normalize(typed.trim());
  return articles.filter(({ title }) => normalize(title).includes(wanted));
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
  const [article, ...others] = articlesWithTitle(wanted, corpus);
  if (article && others.length === 0) return article;
  const id = valueOfLabel(wanted, suggestArticles, context);
  const labeled = corpus.articles.find((candidate) => candidate.id === id);
  if (labeled) return labeled;
  throw new UsageError(texts[language].unknownArticle(oneLine(typed, MAX_ECHO_LENGTH)));
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
