/** Saved pages in the shapes of publications' pages, with invented text, and what is expected of each. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('pages/', import.meta.url);

export const readPageFile = (name: string): Buffer => readFileSync(new URL(name, folder));

/** The names of pages with an article: those that an expected article stands beside. */
export const ARTICLE_PAGES: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/\.md$/, ''));

/** A page in UTF-8 with this body, and all the metadata that an article needs. */
export function pageOf(body: string, head = ''): Buffer {
  return Buffer.from(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge of Tamora opens</title>
<meta property="og:title" content="The bridge of Tamora opens"><meta property="og:site_name" content="The Tamora Courier">
<link rel="canonical" href="https://courier.example.org/news/the-bridge-of-tamora-opens">
<meta property="article:published_time" content="2026-01-05T08:00:00Z">${head}</head><body>${body}</body></html>`);
}

/** Paragraphs that make any page an article. */
export const STORY = [
  'The bridge of Tamora opened on Monday morning, two years and four months after the flood had closed it.',
  'Governor Nora Quist cut a ribbon that was still wet, and walked across alone, because the wind was strong.',
  'On the other bank, a band played the anthem of Veld, and then, after a pause, the anthem of Tamora as well.',
];

/** A page whose story has these blocks of HTML in its middle. */
export function storyWith(html: string, head = ''): Buffer {
  const [first = '', ...others] = STORY.map((text) => `<p>${text}</p>`);
  const story = [first, html, ...others].join('\n');
  return pageOf(`<main><h1>The bridge of Tamora opens</h1><div class="story">${story}</div></main>`, head);
}
