import { type Article, type Span, slice } from '../corpus/article.ts';
import { fold } from '../fold.ts';
import { MAX_URL } from './limits.ts';

/**
 * How many words the two ends of a link are made of at least. The browser takes the first place on the page that
 * fits, and a page has more on it than the article: two or three words of a menu or a teaser easily say the same.
 */
const FEWEST_WORDS = 4;

/** The words of a stretch without marks that browsers or Discord's client have broken links with. */
type Run = readonly Span[];

/** Quotation marks, apostrophes, brackets, percent signs: a link's words are taken from between them. */
const BREAKS = /["'“”„‘’«»`´()[\]{}<>%|\\^]/;
/** A word from its first to its last letter or digit, between marks of which one at least is to be avoided. */
const AT_THE_ENDS = new RegExp(
  `^((?:[^\\p{L}\\p{N}]*${BREAKS.source})?)(.*?)((?:${BREAKS.source}[^\\p{L}\\p{N}]*)?)$`,
  'u',
);

/**
 * The words of `span`, in runs between the characters to avoid. A word is what stands between white space, less the
 * marks at its ends; one with a mark inside ("Petro’s") is left out, since browsers find whole words only.
 */
function runsOf(text: string, span: Span): Run[] {
  const runs: Span[][] = [[]];
  for (const match of text.slice(span.start, span.end).matchAll(/\S+/g)) {
    const [whole] = match;
    const [, before = '', word = '', after = ''] = AT_THE_ENDS.exec(whole) ?? [];
    if (before) runs.push([]);
    const start = span.start + match.index + before.length;
    if (BREAKS.test(word)) runs.push([]);
    else if (/[\p{L}\p{N}]/u.test(word)) runs.at(-1)?.push({ start, end: start + word.length });
    if (after) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** As browsers compare: without case and accents, and any white space as one space. */
const plain = (text: string): string => fold(text).replace(/\s+/g, ' ');

/** Without the punctuation at its ends, which a page may have otherwise. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The headline and the text of each article as browsers compare them: folding them takes longer than all else here. */
const pages = new WeakMap<Article, string>();

function pageOf(article: Article): string {
  const page = pages.get(article) ?? plain(`${article.title}\n${article.text}`);
  pages.set(article, page);
  return page;
}

/** How often `words` stand in `where`, a page as browsers compare it, as whole words. */
function occurrences(words: string, where: string): number {
  const wanted = plain(words);
  let count = 0;
  for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + 1)) {
    const around = `${where.charAt(at - 1)} ${where.charAt(at + wanted.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) count += 1;
  }
  return count;
}

/** The words from the first to the last of `run`. */
function wordsOf(text: string, run: Run): string {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? bare(text.slice(first.start, last.end)) : '';
}

/** The fewest words of a run, from its beginning or its end, that stand only once in `where`. */
function unique(text: string, run: Run, where: string, from: 'start' | 'end'): string | undefined {
  for (let count = Math.min(FEWEST_WORDS, run.length); count <= run.length; count += 1) {
    const words = wordsOf(text, from === 'start' ? run.slice(0, count) : run.slice(-count));
    if (words && occurrences(words, where) === 1) return words;
  }
  return undefined;
}

/** As a text fragment needs it: `-` and `,` mean something in it, and encodeURIComponent leaves the hyphen. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** The directive that leads to `span`: the whole of it when short, otherwise where it begins and ends. */
function directive(article: Article, span: Span): string | undefined {
  const { text } = article;
  const page = pageOf(article);
  const runs = runsOf(text, span);
  const [only, ...others] = runs;
  if (only && others.length === 0 && only.length <= 2 * FEWEST_WORDS) {
    const words = wordsOf(text, only);
    return words && occurrences(words, page) === 1 ? encode(words) : undefined;
  }
  // The end is looked for behind the start, so it has to be the first of its kind there.
  const start = runs.map((run) => unique(text, run, page, 'start')).find((words) => words !== undefined);
  const end = runs.map((run) => unique(text, run, page, 'end')).findLast((words) => words !== undefined);
  if (start === undefined || end === undefined) return undefined;
  const [startsAt, endsAt] = [slice(article, span).indexOf(start), slice(article, span).lastIndexOf(end)];
  return startsAt + start.length <= endsAt ? `${encode(start)},${encode(end)}` : encode(start);
}

function makeLink(article: Article, url: string, span: Span): string {
  const paragraph = article.paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
  for (const words of paragraph ? [span, paragraph] : [span]) {
    const fragment = directive(article, words);
    const link = `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
    if (fragment !== undefined && link.length <= MAX_URL) return link;
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
 * Where words cannot be told from others on the page ("even"), it leads to the paragraph around them; where a link
 * would get longer than Discord takes, to the page. Where the article has no page, there is no link.
 *
 * @param span words inside one paragraph
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkTo(article: Article, span: Span): string | undefined {
  if (article.url === undefined) return undefined;
  const made = links.get(article) ?? new Map<string, string>();
  links.set(article, made);
  const key = `${span.start}-${span.end}`;
  const link = made.get(key) ?? makeLink(article, article.url, span);
  made.set(key, link);
  return link;
}
