import type { Article, Span } from '../corpus/article.ts';
import type { Language } from '../language.ts';
import { linkTo } from './link.ts';
import { escapeMarkdown, subtext } from './markdown.ts';
import { linkButton, type Part, section } from './reply.ts';
import { texts } from './texts.ts';

/** The language of dates: day, month, year in either. */
const DATES: Record<Language, Intl.DateTimeFormat> = {
  en: dateFormat('en-GB'),
  es: dateFormat('es-ES'),
};

function dateFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `3 Feb 2026`. */
export function formatDate(published: string, language: Language): string {
  return DATES[language].format(new Date(`${published}T00:00:00Z`));
}

/** A list of paragraphs longer than this is not read; it is there to say where a topic is. */
const MOST_RANGES = 8;

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
  const shown = ranges.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  if (ranges.length > MOST_RANGES) shown.push('…');
  return `¶${shown.join(', ')}`;
}

/** Where an excerpt stands. */
export interface Source {
  readonly article: Article;
  readonly paragraph: number;
  /** The words that the link leads to. */
  readonly span: Span;
}

/** The button that opens the page of the publication at the words of a source. */
export function openButton({ article, paragraph, span }: Source, language: Language) {
  return linkButton(texts[language].open(paragraph), linkTo(article, span));
}

/**
 * Excerpts with their citation, `[1] ¶4 · Latin America Reports · 3 Feb 2026`, and the button that opens them.
 *
 * @param excerpts Markdown from ./excerpt.ts, a line each
 * @param number counts the citations of a reply, from 1
 */
export function cited(excerpts: readonly string[], source: Source, number: number, language: Language): Part {
  const { article, paragraph } = source;
  const citation = [
    `[${number}] ¶${paragraph}`,
    escapeMarkdown(article.publication),
    formatDate(article.published, language),
  ].join(' · ');
  return section([...excerpts, subtext(citation)].join('\n'), openButton(source, language));
}
