import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import { UsageError } from '../errors.ts';
import { formatDate } from '../reply/citation.ts';
import { texts } from '../reply/i18n/texts.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES, MAX_ECHO_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import type { Choice, Invocation } from './command.ts';

/** The articles with `typed` in their headline. */
function articlesWithTitle(typed: string, { articles }: Corpus): Article[] {
  const wanted = normalize(typed.trim());
  return articles.filter(({ title }) => normalize(title).includes(wanted));
}

/**
 * The article that someone means: by its id, its key, its headline, or a part of the headline that no other has.
 *
 * @throws UsageError when there is none, or several
 */
export function findArticle(typed: string, corpus: Corpus, language: Language): Article {
  const wanted = typed.trim();
  const named = corpus.articles.find(
    ({ id, key, title }) => id === wanted || key === wanted || normalize(title) === normalize(wanted),
  );
  const [only, ...others] = articlesWithTitle(wanted, corpus);
  if (named) return named;
  if (only && others.length === 0) return only;
  throw new UsageError(texts[language].unknownArticle(oneLine(typed, MAX_ECHO_LENGTH)));
}

/** The articles whose headlines have what is typed in them, with the day they were published. */
export function suggestArticles(typed: string, { corpus, language }: Invocation): Choice[] {
  const found = articlesWithTitle(typed, corpus).slice(0, MAX_CHOICES);
  return found.map(({ id, title, published }) => {
    const day = published === undefined ? '' : ` · ${formatDate(published, language)}`;
    const room = MAX_CHOICE_LENGTH - day.length;
    const shown = title.length <= room ? title : `${title.slice(0, room - 1)}…`;
    return { name: `${shown}${day}`, value: id };
  });
}
