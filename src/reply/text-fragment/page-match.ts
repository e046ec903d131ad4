import type { Article } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';

/** As browsers compare: without case and accents, and any white space as one space. */
const collate = (text: string): string => normalize(text).replace(/\s+/g, ' ');

/** The headline and the text of each article as browsers compare them: folding them takes longer than all else here. */
const pages = new WeakMap<Article, string>();

function collatedPage(article: Article): string {
  const page = pages.get(article) ?? collate(`${article.title}\n${article.text}`);
  pages.set(article, page);
  return page;
}

/** Whether `words` stand only once in `where`, a text as browsers compare it, as whole words. */
function occursOnce(words: string, where: string): boolean {
  const wanted = collate(words);
  let count = 0;
  for (let at = where.indexOf(wanted); at >= 0 && count < 2; at = where.indexOf(wanted, at + 1)) {
    const around = `${where.charAt(at - 1)} ${where.charAt(at + wanted.length)}`;
    if (!/[\p{L}\p{N}_]/u.test(around)) count += 1;
  }
  return count === 1;
}

/** Whether a browser finds `words` at one place only in the headline and the text of `article`. */
export function isUnique(words: string, article: Article): boolean {
  return occursOnce(words, collatedPage(article));
}

/** Tells whether a browser that looks through `text` from its beginning finds words nowhere before its end. */
export function endsAtFirstMatch(text: string): (words: string) => boolean {
  const where = collate(text);
  return (words) => occursOnce(words, where);
}
