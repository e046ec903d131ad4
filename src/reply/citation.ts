import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { excerpt } from './excerpt.ts';
import { formatDate } from './i18n/format-date.ts';
import { texts } from './i18n/index.ts';
import { escapeMarkdown, subtext } from './markdown.ts';
import { type Component, linkButton, section, textDisplay } from './message.ts';
import { articleLink } from './text-fragment/article-link.ts';

/** The maximum length of a list of paragraphs. */
const MAX_RANGES = 8;

/**
 * `¶4`, `¶9–12`, `¶2, 5–6`: paragraph numbers, consecutive ones as a range. A long list ends in "…".
 *
 * @param numbers in ascending order
 */
export function formatParagraphs(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && number === range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  const shown = ranges
    .slice(0, MAX_RANGES)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  if (ranges.length > MAX_RANGES) shown.push('…');
  return `¶${shown.join(', ')}`;
}

/** The paragraph that an excerpt is from. */
export interface CitationSource {
  readonly article: Article;
  readonly paragraph: number;
  /** The words that the link opens. */
  readonly span: Span;
}

export interface ReplyContext {
  readonly language: Language;
  readonly corpus: Corpus;
}

/** Enough to tell one article from another. */
const MAX_TITLE_LENGTH = 60;

/** The headline of an article as Markdown. A long one is cut at a word's end, with "…". */
export function shortTitle({ title }: Article): string {
  const cut =
    title.length <= MAX_TITLE_LENGTH ? title : `${title.slice(0, MAX_TITLE_LENGTH).replace(/\s+\S*$/, '')}…`;
  return escapeMarkdown(cut);
}

/** `Latin America Reports · 3 Feb 2026`, after the headline if there are several articles. */
function formatSource(article: Article, { language, corpus }: ReplyContext): string {
  const { publication, published } = article;
  return [
    ...(corpus.articles.length > 1 || publication === undefined ? [shortTitle(article)] : []),
    ...(publication === undefined ? [] : [escapeMarkdown(publication)]),
    ...(published === undefined ? [] : [formatDate(published, language)]),
    // Excerpts are never translated.
    ...(article.language === language ? [] : [texts[language].inLanguage[article.language]]),
  ].join(' · ');
}

/** `text` with the button that opens the published page at the words of a source, if there is a page. */
export function withSourceLink(
  text: string,
  { article, paragraph, span }: CitationSource,
  language: Language,
): Component {
  const url = articleLink(article, span);
  return url === undefined
    ? textDisplay(text)
    : section(text, linkButton(texts[language].openParagraph(paragraph), url));
}

/**
 * Excerpts with their citation, `[1] ¶4 · Latin America Reports · 3 Feb 2026`, and the button that opens them.
 *
 * @param excerpts Markdown from ./excerpt.ts, a line each
 * @param number of the citation in its reply, counted from 1
 */
export function citedExcerpts(
  excerpts: readonly string[],
  source: CitationSource,
  number: number,
  context: ReplyContext,
): Component {
  const citation = `[${number}] ¶${source.paragraph} · ${formatSource(source.article, context)}`;
  return withSourceLink([...excerpts, subtext(citation)].join('\n'), source, context.language);
}

/**
 * A whole passage with its citation, like {@link citedExcerpts}.
 *
 * @param highlights spans of it to set in bold. Default: none
 */
export function citedPassage(
  passage: Passage,
  number: number,
  context: ReplyContext,
  highlights: readonly Span[] = [],
): Component {
  const { article, paragraph } = passage;
  const source = { article, paragraph, span: passage };
  return citedExcerpts([excerpt(article, passage, highlights)], source, number, context);
}
