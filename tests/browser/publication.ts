import type { Article } from '../../src/corpus/article.ts';
import { paragraphsOf } from '../support/article.ts';

export interface Setting {
  /** True to divide every word over two elements. Default: false. */
  readonly split?: boolean;
  /** The paragraphs as the page has them. Default: those of the article, which are in canonical form. */
  readonly published?: readonly string[];
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A word as HTML: linked, emphasized or plain, by its index. */
function wordHtml(word: string, index: number, { split = false }: Setting): string {
  const half = Math.ceil([...word].length / 2);
  const [head, tail] = [[...word].slice(0, half).join(''), [...word].slice(half).join('')];
  const inside = split ? `<span>${escapeHtml(head)}</span><b>${escapeHtml(tail)}</b>` : escapeHtml(word);
  if (index % 11 === 4) return `<a href="/tag/${index}">${inside}</a>`;
  if (index % 7 === 3) return `<em>${inside}</em>`;
  return index % 13 === 0 ? `<strong>${inside}</strong>` : inside;
}

/** White space as pages have it: spaces, line breaks of the source, no-break spaces. */
const SPACES = [' ', ' ', '\n        ', ' ', '&nbsp;', ' ', '  '];

function paragraphHtml(text: string, number: number, setting: Setting): string {
  const words = text.split(/\s+/).map((word, i) => wordHtml(word, i + number, setting));
  const spaced = words.map((word, i) => (i === 0 ? word : `${SPACES[(i + number) % SPACES.length]}${word}`));
  return `<p data-paragraph="${number}">${spaced.join('')}</p>`;
}

/** The first and the last three words of a text that has more than four. */
function phrasesOf(text: string): string[] {
  const words = text.split(/\s+/);
  return words.length > 4 ? [words.slice(0, 3).join(' '), words.slice(-3).join(' ')] : [];
}

/** The capitalized words, as menus and tags have them. */
function namesIn(text: string): string[] {
  return [...new Set(text.match(/\p{Lu}\p{L}+/gu))].slice(0, 40);
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li><a href="#">${escapeHtml(item)}</a></li>`).join('')}</ul>`;

const STYLE = `
  body { margin: 0 auto; width: 700px; font: 14px/1.5 sans-serif; }
  nav ul { display: flex; flex-wrap: wrap; gap: 4px; }
  aside, .comments { font-size: 13px; }
  /* Text in the color of its background: any pixel of a letter says whether it is highlighted. */
  ::target-text { background: rgb(255, 0, 0); color: rgb(255, 0, 0); }
`;

/**
 * The page of an article in a publication. Around the article are menus, teasers and boxes that repeat its names, the first
 * and last three words of its headline and of every paragraph, and the `catchwords`; below are comments that quote whole
 * paragraphs. The paragraphs have their numbers in `data-paragraph`.
 *
 * @param catchwords short quotations that headlines elsewhere repeat
 */
export function pageOf(article: Article, catchwords: readonly string[], setting: Setting = {}): string {
  const paragraphs = setting.published ?? paragraphsOf(article);
  const title = escapeHtml(article.title);
  // In another order than in the article, so that no teaser continues into the next.
  const teasers = [article.title, ...paragraphs].flatMap(phrasesOf).sort();
  const body = paragraphs.map((text, i) => {
    const html = paragraphHtml(text, i + 1, setting);
    // Boxes between some of the paragraphs.
    if (i % 6 === 2) return `${html}<aside><b>Read also</b>${list(teasers.slice(i, i + 2))}</aside>`;
    return i % 6 === 5
      ? `${html}<aside><form>Get our newsletter <input> <button>Yes, sign me up</button></form></aside>`
      : html;
  });
  return `<!doctype html>
<html lang="${article.language}">
<head><meta charset="utf-8"><title>${title} - The Page</title><style>${STYLE}</style></head>
<body>
  <header>
    <a href="/">The Page</a> <button>Menu</button> <button>Sign in</button>
    <nav>${list(['Home', 'News', 'Opinion', 'Español', ...namesIn(article.text)])}</nav>
    <div>Breaking: ${list(catchwords)}</div>
  </header>
  <aside><h2>Most read</h2>${list(teasers)}</aside>
  <main>
    <nav>Home › News › ${title}</nav>
    <article>
      <h1>${title}</h1>
      <div>By a reporter · ${article.published} · 4 min read</div>
      <div><button>Share</button> <button>Tweet</button> <button>Copy the link</button></div>
      ${body.join('\n      ')}
    </article>
    <aside><h2>Related articles</h2>${list([article.title, ...teasers])}</aside>
    <section class="comments"><h2>Comments</h2>
      ${paragraphs.map((text) => `<blockquote>${escapeHtml(text)}</blockquote><div>So true.</div>`).join('\n      ')}
    </section>
  </main>
  <footer>${list(['About us', 'Contact', 'Privacy', ...catchwords])} © The Page</footer>
</body>
</html>`;
}
