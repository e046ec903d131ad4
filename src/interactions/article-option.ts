import type { Article } from '../corpus/article.ts';
import { UsageError } from '../errors.ts';
import type { Corpus } from '../knowledge/load-corpus.ts';
import { formatDate } from '../reply/citation.ts';
import { texts } from '../reply/i18n/texts.ts';
import { MAX_CHOICE, MAX_CHOICES, MAX_ECHO } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Language } from '../text/language.ts';
import { fold } from '../text/normalize.ts';
import type { Choice, Request } from './command.ts';

/** The articles with `typed` in their headline. */
function withTitle(typed: string, { articles }: Corpus): Article[] {
  const wanted = fold(typed.trim());
  return articles.filter(({ title }) => fold(title).includes(wanted));
}

/**
 * The article that someone means: by its id, its key, its headline, or a part of the headline that no other has.
 *
 * @throws UsageError when there is none, or several
 */
export function articleNamed(typed: string, corpus: Corpus, language: Language): Article {
  const wanted = typed.trim();
  const named = corpus.articles.find(
    ({ id, key, title }) => id === wanted || key === wanted || fold(title) === fold(wanted),
  );
  const [only, ...others] = withTitle(wanted, corpus);
  if (named) return named;
  if (only && others.length === 0) return only;
  throw new UsageError(texts[language].unknownArticle(oneLine(typed, MAX_ECHO)));
}

/** The articles whose headlines have what is typed in them, with the day they were published. */
export function suggestArticles(typed: string, { corpus, language }: Request): Choice[] {
  const found = withTitle(typed, corpus).slice(0, MAX_CHOICES);
  return found.map(({ id, title, published }) => {
    const day = published === undefined ? '' : ` · ${formatDate(published, language)}`;
    const room = MAX_CHOICE - day.length;
    const shown = title.length <= room ? title : `${title.slice(0, room - 1)}…`;
    return { name: `${shown}${day}`, value: id };
  });
}
