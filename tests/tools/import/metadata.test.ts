import { describe, expect, it } from 'vitest';
import { articleIdFrom } from '../../../src/tools/import/article-id.ts';
import { readMetadata } from '../../../src/tools/import/metadata.ts';
import { parsePage } from '../../../src/tools/import/parse-page.ts';
import { dayInAddress, dayOf } from '../../../src/tools/import/publication-day.ts';

/** The metadata of a page with this head and body, without where it is from. */
function metadataOf(head: string, body = ''): Record<string, string | undefined> {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const { title, publication, url, published, language } = readMetadata(parsePage(html, 'page'));
  const found = Object.entries({ title, publication, url, published, language });
  return Object.fromEntries(found.map(([field, value]) => [field, value?.value]));
}

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the day of publication', () => {
  it.each([
    ['2026-02-03', '2026-02-03'],
    ['2026-02-03T23:59:00-05:00', '2026-02-03'],
    ['2026-02-03 23:59', '2026-02-03'],
    ['20260203', '2026-02-03'],
    ['2026/02/03', '2026-02-03'],
    ['Tue, 03 Feb 2026 23:59:00 -0500', '2026-02-03'],
    ['February 3, 2026', '2026-02-03'],
    ['3 de febrero de 2026', '2026-02-03'],
    ['Martes 3 de Febrero del 2026 - 10:45 hs.', '2026-02-03'],
    ['23/02/2026', '2026-02-23'],
    ['02/23/2026', '2026-02-23'],
    ['03/03/2026', '2026-03-03'],
  ])('%s is %s, as it is written', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each(['3/2/2026', '2026-02-30', 'yesterday', '2026', '1767225600', ''])('is not in “%s”', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });

  it('is JSON-LD’s, then Open Graph’s, then that of <time>, then that of the address; never that of a change', () => {
    const modified = '<meta property="article:modified_time" content="2026-09-09">';
    const ld = jsonLd({ '@type': 'NewsArticle', dateModified: '2026-08-08', datePublished: '2026-01-01' });
    const og = '<meta property="article:published_time" content="2026-01-02">';
    const url = '<link rel="canonical" href="https://a.example/2026/01/04/x-y">';
    const times = '<time class="updated" datetime="2026-07-07"></time><time datetime="2026-01-03"></time>';
    expect(metadataOf(modified + og + ld + url, times)['published']).toBe('2026-01-01');
    expect(metadataOf(modified + og + url, times)['published']).toBe('2026-01-02');
    expect(metadataOf(modified + url, times)['published']).toBe('2026-01-03');
    expect(metadataOf(modified + url)['published']).toBe('2026-01-04');
    expect(metadataOf(modified)['published']).toBeUndefined();
  });

  it('in an address has a year of this century, and all three numbers', () => {
    expect(dayInAddress('https://a.example/2026-02-03/x')).toBe('2026-02-03');
    expect(dayInAddress('https://a.example/20260203/x')).toBe('2026-02-03');
    expect(dayInAddress('https://a.example/2026/02/x')).toBeUndefined();
  });
});

describe('JSON-LD', () => {
  const article = {
    '@type': ['Thing', 'NewsArticle'],
    headline: 'The bridge opens',
    publisher: { name: 'Courier' },
  };

  it.each([
    ['alone', article],
    ['in an array', [{ '@type': 'BreadcrumbList', name: 'no' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'no' }, article] }],
    ['in a page', { '@type': 'WebPage', name: 'no', mainEntity: article }],
  ])('is read %s', (_, value) => {
    expect(metadataOf(jsonLd(value))).toMatchObject({ title: 'The bridge opens', publication: 'Courier' });
  });

  it('has the publisher by reference, and entities in texts', () => {
    const publisher = { '@type': 'Organization', '@id': '#org', name: 'A &amp; B' };
    const graph = [
      { ...article, headline: '&quot;No&quot;, he said', publisher: { '@id': '#org' } },
      publisher,
    ];
    expect(metadataOf(jsonLd({ '@graph': graph }))).toMatchObject({
      title: '"No", he said',
      publication: 'A & B',
    });
  });

  it.each([
    ['broken', '{"@type": "NewsArticle", headline: }'],
    ['of other things', '{"@type":"Recipe","headline":"Soup"}'],
    ['empty', ''],
    ['nothing', 'null'],
  ])('that is %s is passed over', (_, json) => {
    const og = '<meta property="og:title" content="The bridge opens">';
    expect(metadataOf(`<script type="application/ld+json">${json}</script>${og}`)['title']).toBe(
      'The bridge opens',
    );
  });
});

describe('the other fields', () => {
  it('a headline is without the site’s name, and whole where the page shows more of it', () => {
    const site = '<meta property="og:site_name" content="The Courier">';
    const og = (title: string): string => `${site}<meta property="og:title" content="${title}">`;
    expect(metadataOf(og('The bridge opens | The Courier'))['title']).toBe('The bridge opens');
    expect(metadataOf(og('Tamora - Veld: a bridge opens'))['title']).toBe('Tamora - Veld: a bridge opens');
    expect(metadataOf(og('The bridge…'), '<h1>The bridge opens</h1>')['title']).toBe('The bridge opens');
    expect(metadataOf('<title>x</title>', '<h1>The <em>bridge</em>\n opens</h1>')['title']).toBe(
      'The bridge opens',
    );
  });

  it('a publication is called by its site’s name rather than by its company’s', () => {
    const site = '<meta property="og:site_name" content="El Faro">';
    const by = (name: string): string => jsonLd({ '@type': 'NewsArticle', publisher: { name } });
    expect(metadataOf(by('Ediciones El Faro, S.L.') + site)['publication']).toBe('El Faro');
    expect(metadataOf(by('El Faro de Orra') + site)['publication']).toBe('El Faro de Orra');
  });

  it('an address is whole, without fragment, and not the front page’s', () => {
    const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
    const og = '<meta property="og:url" content="https://a.example/news/b-c#top">';
    expect(metadataOf(canonical('/news/d-e') + og)['url']).toBe('https://a.example/news/d-e');
    expect(metadataOf(canonical('https://a.example/') + og)['url']).toBe('https://a.example/news/b-c');
    expect(metadataOf(canonical('file:///tmp/x.html'))['url']).toBeUndefined();
    expect(metadataOf(canonical('https://a.example/'))['url']).toBeUndefined();
  });
});

describe('an id', () => {
  it.each([
    ['https://a.example/2026/03/12/tamora-and-veld-agree-20417/', 'tamora-and-veld-agree'],
    ['https://a.example/news/Puente_sobre%20el-R%C3%ADo.html?x=1', 'puente-sobre-el-rio'],
    ['https://a.example/the-bridge-opens/amp', 'the-bridge-opens'],
    ['https://a.example/articles/c20d7l2k9xo', 'a-title-of-its-own'],
    ['https://a.example/nota.asp?id=88123', 'a-title-of-its-own'],
    ['https://a.example/%E0%A4%A/index.html', 'a-title-of-its-own'],
  ])('of %s is %s', (url, id) => {
    expect(articleIdFrom(url, 'A title of its own!')).toBe(id);
  });

  it('has 60 characters at most, and ends with a word', () => {
    expect(articleIdFrom('https://a.example/', `${'palabra '.repeat(7)}larguísima`)).toBe(
      'palabra-palabra-palabra-palabra-palabra-palabra-palabra',
    );
    expect(articleIdFrom('https://a.example/', 'x'.repeat(100))).toBe('x'.repeat(60));
  });

  it('is empty where nothing has Latin letters', () => {
    expect(articleIdFrom('https://a.example/', 'Мост')).toBe('');
  });
});
