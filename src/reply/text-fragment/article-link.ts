import type { Article } from '../../corpus/article.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { MAX_URL_LENGTH } from '../limits.ts';
import { findTextDirective, pageKey, type TextDirective } from './text-directive.ts';
import { countWords } from './word-runs.ts';

/**
 * Fewer words may match elsewhere first: a page has menus and teasers on it, which repeat two or three words of the
 * article.
 */
const MIN_WORDS = 4;

/** Cost of a cited word that is not highlighted; a highlighted word that is not cited costs 1. */
const MISSING_WORD_WEIGHT = 3;

/** The words by which two spans differ, weighted; 0 if they have the same words. */
function highlightDistance(text: string, cited: Span, highlighted: Span): number {
  const missing = [
    { start: cited.start, end: Math.min(highlighted.start, cited.end) },
    { start: Math.max(highlighted.end, cited.start), end: cited.end },
  ];
  const added = [
    { start: highlighted.start, end: Math.min(cited.start, highlighted.end) },
    { start: Math.max(cited.end, highlighted.start), end: highlighted.end },
  ];
  const count = (spans: readonly Span[]): number =>
    spans
      .map(({ start, end }) => countWords(text, { start, end: Math.max(start, end) }))
      .reduce((sum, words) => sum + words, 0);
  return MISSING_WORD_WEIGHT * count(missing) + count(added);
}

/** The directive that highlights what is nearest to the words of `span`; `undefined` if none is unique. */
function closestDirective(article: Article, span: Span, maxLength: number): TextDirective | undefined {
  const { text } = article;
  const page = pageKey(article);
  const paragraph = article.paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
  const sentences = paragraph?.sentences.filter((sentence) => overlaps(sentence, span)) ?? [];
  const sentence = { start: sentences[0]?.start ?? span.start, end: sentences.at(-1)?.end ?? span.end };
  const targets = [span, sentence, ...(paragraph ? [paragraph] : [])];
  const bounds = paragraph ?? span;
  const attempts = [
    { bounds, minWords: MIN_WORDS },
    // A whole sentence of two or three words is hardly in a menu; a single word may be.
    { bounds, minWords: 2, exactOnly: true },
    // If the page has a box between two paragraphs, the context of one does not match: it opens without a highlight.
    { bounds: { start: 0, end: text.length }, minWords: MIN_WORDS },
    { bounds, minWords: 2 },
  ];
  for (const attempt of attempts) {
    let closest: { directive: TextDirective; distance: number } | undefined;
    for (const target of targets) {
      const directive = findTextDirective(target, { article, page, ...attempt });
      if (!directive || directive.value.length > maxLength) continue;
      const distance = highlightDistance(text, span, directive);
      if (!closest || distance < closest.distance) closest = { directive, distance };
      if (distance === 0) break;
    }
    if (closest) return closest.directive;
  }
  return undefined;
}

function createLink(article: Article, url: string, span: Span): string {
  const base = `${url}${url.includes('#') ? '' : '#'}:~:text=`;
  const directive = closestDirective(article, span, MAX_URL_LENGTH - base.length);
  return directive ? `${base}${directive.value}` : url;
}

/** A memo, because every page of a long list lays out all of it, and each link takes a search of its article. */
const links = new WeakMap<Article, Map<string, string>>();

/**
 * A link that opens the published page at the very words of `span`, highlighted.
 *
 * Words too few to be unique get context. Where unsafe marks are in the way, the sentence or the paragraph is highlighted
 * instead; if nothing is unique, or the link would be too long, only the page is opened.
 *
 * @param span words inside one paragraph
 * @returns `undefined` if the article has no page
 */
export function articleLink(article: Article, span: Span): string | undefined {
  if (article.url === undefined) return undefined;
  const ofArticle = links.get(article) ?? new Map<string, string>();
  links.set(article, ofArticle);
  const key = `${span.start}-${span.end}`;
  const link = ofArticle.get(key) ?? createLink(article, article.url, span);
  ofArticle.set(key, link);
  return link;
}
