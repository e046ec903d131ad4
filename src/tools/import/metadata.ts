/** Metadata of a page. */
import { toCanonicalForm } from '../../text/canonical-form.ts';
import { normalize } from '../../text/normalize.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';
import { elementsOf, onOneLine, type PageElement, textContentOf } from './page-tree.ts';
import { decodeEntities, type Page } from './parse-page.ts';
import { dayInAddress, dayOf } from './publication-day.ts';

/** A value, and where on the page it stands. */
export interface Found {
  readonly value: string;
  readonly source: string;
}

/** The fields of front matter that a page may have; `undefined` where it does not. */
export interface Metadata {
  readonly title: Found | undefined;
  readonly publication: Found | undefined;
  readonly url: Found | undefined;
  /** True for a page whose only address is that of a site's front page. */
  readonly isFrontPage: boolean;
  /** As YYYY-MM-DD. */
  readonly published: Found | undefined;
  /** A language tag (https://www.rfc-editor.org/info/bcp47), like es-CO. */
  readonly language: Found | undefined;
  readonly description: string | undefined;
  readonly authors: readonly string[];
  /** The text of the article in JSON-LD, where a page has it there too. */
  readonly body: string | undefined;
  /** True where the page says that not all of its text is there for everyone. */
  readonly isRestricted: boolean;
}

type Candidate = Found | undefined;

const found = (value: string | undefined, source: string): Candidate =>
  value === undefined || value.trim() === '' ? undefined : { value: cleanText(value), source };

/** Text of an attribute or of JSON as one line in canonical form. */
const cleanText = (text: string): string =>
  onOneLine(toCanonicalForm(decodeEntities(text)).replace(/\p{Cc}/gu, ' '));

const firstOf = (candidates: readonly Candidate[]): Candidate =>
  candidates.find((candidate) => candidate !== undefined);

/** The elements of a page that metadata stands in. */
class PageHead {
  readonly #elements: readonly PageElement[];

  constructor(root: PageElement) {
    this.#elements = [...elementsOf(root)];
  }

  /** The first `<meta>` with one of these names that has a value. */
  meta(...names: string[]): Candidate {
    for (const name of names) {
      const element = this.#elements.find(
        ({ tag, attributes }) =>
          tag === 'meta' &&
          [
            attributes.get('property'),
            attributes.get('name'),
            attributes.get('itemprop'),
            attributes.get('http-equiv'),
          ]
            .map((value) => value?.toLowerCase())
            .includes(name) &&
          (attributes.get('content') ?? '').trim() !== '',
      );
      if (element) return found(element.attributes.get('content'), name);
    }
    return undefined;
  }

  all(tag: string): PageElement[] {
    return this.#elements.filter((element) => element.tag === tag);
  }

  link(rel: string): string | undefined {
    return this.all('link')
      .find(({ attributes }) => attributes.get('rel')?.toLowerCase().split(/\s+/).includes(rel))
      ?.attributes.get('href');
  }
}

/** An absolute address without its fragment; `undefined` for others, like those of files. */
function webAddress(value: string | undefined, base: string | undefined): string | undefined {
  if (value === undefined || !URL.canParse(value.trim(), base)) return undefined;
  const url = new URL(value.trim(), base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : undefined;
}

const isFrontPage = (url: string): boolean => new URL(url).pathname.replace(/\/index\.\w+$/, '/') === '/';

/** True for two addresses of the same page: with or without www., query, and slash at the end. */
function isSamePage(a: string, b: string): boolean {
  const key = ({ hostname, pathname }: URL): string =>
    hostname.replace(/^(?:www|m|amp)\./, '') + pathname.replace(/\/$/, '');
  return key(new URL(a)) === key(new URL(b));
}

/** The addresses that a page says it has, the most reliable first. */
function findUrls(head: PageHead, page: Page): Found[] {
  const base = [page.savedFrom, head.meta('og:url')?.value, head.all('base')[0]?.attributes.get('href')]
    .map((value) => webAddress(value, undefined))
    .find((value) => value !== undefined);
  const candidates = [
    found(webAddress(head.link('canonical'), base), 'canonical link'),
    found(webAddress(head.meta('og:url')?.value, base), 'og:url'),
    ...(readJsonLd(page.root, () => true)?.urls ?? []).map((url) => found(webAddress(url, base), 'JSON-LD')),
    found(webAddress(page.savedFrom, base), 'saved page'),
    found(webAddress(head.meta('twitter:url', 'dc.identifier')?.value, base), 'meta'),
  ];
  return candidates.filter((candidate) => candidate !== undefined);
}

/** A headline without the publication's name after it: "The bridge opens | The Courier". */
function withoutSiteName({ value, source }: Found, site: string | undefined): Found {
  const match = /^(.+?)\s+[|–—·•:»-]\s+([^|–—·•»]+)$/u.exec(value);
  const [, headline, rest] = match ?? [];
  const isName = (name: string | undefined): boolean =>
    site !== undefined && name !== undefined && normalize(name).includes(normalize(site));
  return headline !== undefined && isName(rest) ? { value: headline, source } : { value, source };
}

const ELLIPSIS = /\s*(?:…|\.{3})$/;

/** The headline: JSON-LD's, unless it is the beginning of the one that the page shows. */
function findTitle(head: PageHead, jsonLd: JsonLdArticle | undefined, site: string | undefined): Candidate {
  const headings = head.all('h1').map((heading) => found(textContentOf(heading), '<h1>'));
  const [heading, ...others] = headings.filter((candidate) => candidate !== undefined);
  const inMetadata = [
    found(jsonLd?.headline, 'JSON-LD'),
    head.meta('og:title', 'twitter:title', 'dc.title', 'title'),
  ].flatMap((candidate) => (candidate ? withoutSiteName(candidate, site) : []));
  const [title] = inMetadata;
  const shown = [heading, ...others].find(
    (candidate) => title && candidate?.value.startsWith(title.value.replace(ELLIPSIS, '')),
  );
  const [documentTitle] = head.all('title').map((element) => found(textContentOf(element), '<title>'));
  const last = documentTitle && withoutSiteName(documentTitle, site);
  return shown ?? title ?? (others.length === 0 ? heading : undefined) ?? last ?? heading;
}

/** Endings of the names of companies: the publication is better known by its site's name. */
const COMPANY =
  /\b(?:S\.?\s?A\.?(?:\s?S\.?|\s?U\.?)?|S\.?\s?L\.?(?:\s?U\.?)?|Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation)\.?$/;

function findPublication(head: PageHead, jsonLd: JsonLdArticle | undefined): Candidate {
  const publisher = found(jsonLd?.publisher, 'JSON-LD');
  const site = head.meta('og:site_name');
  if (publisher && site && COMPANY.test(publisher.value)) return site;
  return (
    publisher ?? site ?? head.meta('application-name', 'publisher', 'dc.publisher', 'dc.source', 'copyright')
  );
}

/** `<meta>` names for the day of publication, the most reliable first. None is for a later change. */
const DATE_NAMES =
  `article:published_time og:article:published_time datepublished article:published parsely-pub-date
  sailthru.date pubdate publishdate publish-date publication_date date_published published_time dc.date.issued
  dcterms.issued dc.date.created dcterms.created dc.date dcterms.date article.published cxenseparse:recs:publishtime
  date`.split(/\s+/);

function findPublished(
  head: PageHead,
  jsonLd: JsonLdArticle | undefined,
  url: string | undefined,
): Candidate {
  const times = head
    .all('time')
    .filter(({ attributes }) => !/modif|updat|actualiz/i.test([...attributes.values()].join(' ')));
  const isMarked = ({ attributes }: PageElement): boolean =>
    attributes.has('pubdate') || /publi/i.test(`${attributes.get('itemprop')} ${attributes.get('class')}`);
  const [time] = [...times.filter(isMarked), ...times];
  const candidates = [
    found(jsonLd?.datePublished, 'JSON-LD'),
    ...DATE_NAMES.map((name) => head.meta(name)),
    found(time?.attributes.get('datetime'), '<time>'),
    found(time && textContentOf(time), '<time>'),
  ].map((candidate) => candidate && found(dayOf(candidate.value), candidate.source));
  return firstOf([...candidates, found(url && dayInAddress(url), 'address')]);
}

function findLanguage(head: PageHead, root: PageElement, jsonLd: JsonLdArticle | undefined): Candidate {
  return firstOf([
    found(root.attributes.get('lang') ?? root.attributes.get('xml:lang'), '<html lang>'),
    head.meta('og:locale', 'content-language', 'language', 'dc.language', 'inlanguage'),
    found(jsonLd?.language, 'JSON-LD'),
  ]);
}

/**
 * Reads the metadata of a page: JSON-LD, Open Graph, `<meta>`, `<time>`, and the canonical link.
 *
 * @see https://schema.org/NewsArticle
 * @see https://ogp.me
 */
export function readMetadata(page: Page): Metadata {
  const head = new PageHead(page.root);
  const urls = findUrls(head, page);
  // Some pages have the front page for their canonical address.
  const url = urls.find(({ value }) => !isFrontPage(value));
  const jsonLd = readJsonLd(page.root, (candidate) => {
    const address = webAddress(candidate, url?.value);
    return url !== undefined && address !== undefined && isSamePage(address, url.value);
  });
  const publication = findPublication(head, jsonLd);
  const authorNames = [...(jsonLd?.authors ?? []), head.meta('author', 'article:author', 'byl')?.value ?? ''];
  return {
    title: findTitle(head, jsonLd, head.meta('og:site_name')?.value ?? publication?.value),
    publication,
    url,
    isFrontPage: url === undefined && urls.length > 0,
    published: findPublished(head, jsonLd, url?.value),
    language: findLanguage(head, page.root, jsonLd),
    description:
      jsonLd?.description ?? head.meta('og:description', 'description', 'twitter:description')?.value,
    authors: authorNames.map(cleanText).filter((name) => name !== ''),
    body: jsonLd?.body,
    isRestricted: jsonLd?.isRestricted ?? false,
  };
}
