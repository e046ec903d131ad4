import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { excerpt } from './excerpt.ts';
import { formatDate } from './i18n/format-date.ts';
import { texts } from './i18n/index.ts';
import { escapeMarkdown, maskedLink, oneLine, subtext } from './markdown.ts';
import { type Component, textDisplay } from './message.ts';
import { articleLink } from './text-fragment/article-link.ts';

/** The maximum number of ranges in a list of paragraphs. */
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

/**
 * Maximum length of excerpts with the citations of other articles, so that a heading and buttons still fit the message. In
 * UTF-16 units.
 */
const MAX_LENGTH_WITH_REPEATS = 2500;

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

/** The headline of an article. A long one is cut at a word's end, with "…". */
export function shortTitle({ title }: Article): string {
  const start = oneLine(title, MAX_TITLE_LENGTH);
  return start === oneLine(title, title.length) ? start : `${start.replace(/\s+\S*$/, '')}…`;
}

/** `Latin America Reports · 3 Feb 2026`, after the headline if there are several articles. */
function formatSource(article: Article, { language, corpus }: ReplyContext): string {
  const { publication, published } = article;
  return [
    ...(corpus.articles.length > 1 || publication === undefined ? [shortTitle(article)] : []),
    ...(publication === undefined ? [] : [publication]),
    ...(published === undefined ? [] : [formatDate(published, language)]),
    // Excerpts are never translated.
    ...(article.language === language ? [] : [texts[language].inLanguage[article.language]]),
  ].join(' · ');
}

/** Plain text as Markdown; if the article has a page, as a link that opens it at the words of a span. */
export function linkToWords(text: string, article: Article, span: Span): string {
  const url = articleLink(article, span);
  return url === undefined ? escapeMarkdown(text) : maskedLink(text, url);
}

/** `¶4 · Latin America Reports · 3 Feb 2026`, as a link to the words. */
function linkToSource({ article, paragraph, span }: CitationSource, context: ReplyContext): string {
  return linkToWords(`¶${paragraph} · ${formatSource(article, context)}`, article, span);
}

/**
 * Excerpts with their citation, `[1] ¶4 · Latin America Reports · 3 Feb 2026`, which is the link that opens them.
 *
 * @param excerpts Markdown from ./excerpt.ts, a line each
 * @param number of the citation in its reply, counted from 1
 * @param repeats the places of the same words in other articles. Default: none
 */
export function citedExcerpts(
  excerpts: readonly string[],
  source: CitationSource,
  number: number,
  context: ReplyContext,
  repeats: readonly CitationSource[] = [],
): Component {
  const { alsoIn } = texts[context.language];
  let text = [...excerpts, subtext(`[${number}] ${linkToSource(source, context)}`)].join('\n');
  for (const repeat of repeats) {
    const extended = `${text}\n${subtext(`${alsoIn} ${linkToSource(repeat, context)}`)}`;
    if (extended.length > MAX_LENGTH_WITH_REPEATS) return textDisplay(`${text} …`);
    text = extended;
  }
  return textDisplay(text);
}

const sourceOf = (passage: Passage): CitationSource => ({
  article: passage.article,
  paragraph: passage.paragraph,
  span: passage,
});

/**
 * A whole passage with its citation, like {@link citedExcerpts}.
 *
 * @param highlights spans of it to set in bold. Default: none
 * @param repeats passages that say the same. Default: none
 */
export function citedPassage(
  passage: Passage,
  number: number,
  context: ReplyContext,
  highlights: readonly Span[] = [],
  repeats: readonly Passage[] = [],
): Component {
  return citedExcerpts(
    [excerpt(passage.article, passage, highlights)],
    sourceOf(passage),
    number,
    context,
    repeats.map(sourceOf),
  );
}
