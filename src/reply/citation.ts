import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { texts } from './i18n/texts.ts';
import { escapeMarkdown, subtext } from './markdown.ts';
import { type Component, linkButton, section, textDisplay } from './message.ts';
import { articleLink } from './text-fragment/article-link.ts';

/**
 * The months as `Intl.DateTimeFormat` shortens them in British English and in Spain: loading its data takes longer than all
 * else in a first answer.
 */
const MONTHS: Record<Language, readonly string[]> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  es: 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' '),
};

/**
 * `3 Feb 2026`: day, month, year in either language.
 *
 * @param published a day, as YYYY-MM-DD
 */
export function formatDate(published: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  return `${day} ${MONTHS[language][month - 1]} ${year}`;
}

/** A list of paragraphs longer than this is not read; it is there to say where a topic is. */
const MAX_RANGES = 8;

/**
 * `¶4`, `¶9–12`, `¶2, 5–6`: paragraph numbers in ascending order, those in a row as a range; a long list ends in "…".
 */
export function formatParagraphs(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && number === range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  const shown = ranges.slice(0, MAX_RANGES).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  if (ranges.length > MAX_RANGES) shown.push('…');
  return `¶${shown.join(', ')}`;
}

/** Where an excerpt stands. */
export interface CitationSource {
  readonly article: Article;
  readonly paragraph: number;
  /** The words that the link leads to. */
  readonly span: Span;
}

/** Whom a reply is for, and what it is made from. */
export interface ReplyContext {
  readonly language: Language;
  readonly corpus: Corpus;
}

/** More of a headline than this does not help to tell one article from another. */
const MAX_TITLE_LENGTH = 60;

/** The headline of an article, as Markdown; a long one up to a word's end, with "…" for the rest. */
export function shortTitle({ title }: Article): string {
  const cut =
    title.length <= MAX_TITLE_LENGTH ? title : `${title.slice(0, MAX_TITLE_LENGTH).replace(/\s+\S*$/, '')}…`;
  return escapeMarkdown(cut);
}

/** `Latin America Reports · 3 Feb 2026`, and the article's headline before it where there are several articles. */
function sourceLine(article: Article, { language, corpus }: ReplyContext): string {
  const { publication, published } = article;
  return [
    ...(corpus.articles.length > 1 || publication === undefined ? [shortTitle(article)] : []),
    ...(publication === undefined ? [] : [escapeMarkdown(publication)]),
    ...(published === undefined ? [] : [formatDate(published, language)]),
    // The words stay as they were published: whoever asks in another language is told which this is.
    ...(article.language === language ? [] : [texts[language].inLanguage[article.language]]),
  ].join(' · ');
}

/** `text`, with the button beside it that opens the published page at the words of a source, where there is a page. */
export function withSourceLink(
  text: string,
  { article, paragraph, span }: CitationSource,
  language: Language,
): Component {
  const url = articleLink(article, span);
  return url === undefined
    ? textDisplay(text)
    : section(text, linkButton(texts[language].open(paragraph), url));
}

/**
 * Excerpts with their citation, `[1] ¶4 · Latin America Reports · 3 Feb 2026`, and the button that opens them.
 *
 * @param excerpts Markdown from ./excerpt.ts, a line each
 * @param number counts the citations of a reply, from 1
 */
export function citedExcerpts(
  excerpts: readonly string[],
  source: CitationSource,
  number: number,
  context: ReplyContext,
): Component {
  const citation = `[${number}] ¶${source.paragraph} · ${sourceLine(source.article, context)}`;
  return withSourceLink([...excerpts, subtext(citation)].join('\n'), source, context.language);
}
