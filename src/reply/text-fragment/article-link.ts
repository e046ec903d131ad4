import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { MAX_URL_LENGTH } from '../limits.ts';
import { findTextFragment, type TextFragment } from './directive.ts';
import { countWords } from './word-runs.ts';

/**
 * How many words a link looks for at least. The browser takes the first place on the page that fits, and a page has
 * more on it than the article: two or three words of a menu or a teaser easily say the same.
 */
const MIN_WORDS = 4;

/** A cited word that is not highlighted counts as much as so many that are highlighted beside them. */
const MISSING_WORD_PENALTY = 3;

/** How far what a browser highlights is from what is cited, in words. */
function distance(text: string, cited: Span, { start, end }: Span): number {
  const missing = [
    { start: cited.start, end: Math.min(start, cited.end) },
    { start: Math.max(end, cited.start), end: cited.end },
  ];
  const added = [
    { start, end: Math.min(cited.start, end) },
    { start: Math.max(cited.end, start), end },
  ];
  const count = (spans: readonly Span[]): number =>
    spans.reduce((sum, one) => sum + countWords(text, { ...one, end: Math.max(one.start, one.end) }), 0);
  return MISSING_WORD_PENALTY * count(missing) + count(added);
}

function createLink(article: Article, url: string, span: Span): string {
  const { text } = article;
  const linkOf = ({ directive }: TextFragment): string =>
    `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
  const paragraph = article.paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
  const around = paragraph?.sentences.filter(({ start, end }) => start < span.end && span.start < end) ?? [];
  const sentence = { start: around[0]?.start ?? span.start, end: around.at(-1)?.end ?? span.end };
  const everything = { start: 0, end: text.length };
  const bounds = paragraph ?? span;
  const ways = [
    { bounds, minWords: MIN_WORDS },
    // All of a sentence that has two or three words is seldom a menu's; a single word is.
    { bounds, minWords: 2, exactOnly: true },
    // The paragraphs beside it may have a picture or a box between them on the page: then the page alone opens.
    { bounds: everything, minWords: MIN_WORDS },
    { bounds, minWords: 2 },
  ];
  for (const way of ways) {
    let best: { link: string; away: number } | undefined;
    for (const target of [span, sentence, ...(paragraph ? [paragraph] : [])]) {
      const found = findTextFragment(target, { article, ...way });
      const link = found && linkOf(found);
      if (!found || link === undefined || link.length > MAX_URL_LENGTH) continue;
      const away = distance(text, span, found);
      if (!best || away < best.away) best = { link, away };
      if (away === 0) break;
    }
    if (best) return best.link;
  }
  return url;
}

/**
 * The links that have been made: finding words that stand only once takes longer than finding an answer. There are no more of
 * them than passages and quotations.
 */
const links = new WeakMap<Article, Map<string, string>>();

/**
 * A link that opens the publication's page at the very words of `span`, and shows them highlighted.
 *
 * Words that are too few to be told from a menu's, or from others in the article, are told by those beside them; where
 * marks stand between that no link may hold, the link leads to the sentence or the paragraph around them. Where all that
 * does not tell them from others, or a link would get longer than Discord takes, it leads to the page. Where the article
 * has no page, there is no link.
 *
 * @param span words inside one paragraph
 */
export function articleLink(article: Article, span: Span): string | undefined {
  if (article.url === undefined) return undefined;
  const made = links.get(article) ?? new Map<string, string>();
  links.set(article, made);
  const key = `${span.start}-${span.end}`;
  const link = made.get(key) ?? createLink(article, article.url, span);
  made.set(key, link);
  return link;
}
